// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connectionwizard.h"

#include "services/workstation/keychain.h"
#include "services/workstation/places.h"
#include "ui/connection/bookfileform.h"
#include "ui/connection/serverform.h"
#include "ui/controls/banner.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/intoview.h"
#include "ui/controls/page.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

namespace palier {

static constexpr int usualWidth = 720;

// What may be over by itself: it is worth saving the books and trying again.
static bool passes(Fault fault)
{
    return fault == Fault::BooksUnreachable || fault == Fault::NoWritableServer || fault == Fault::ServerBusy;
}

ConnectionWizard::ConnectionWizard(Keychain *keychain, BooksProbe probe, QWidget *parent)
    : QDialog(parent),
      m_keychain(keychain),
      m_probe(std::move(probe)),
      m_title(new Label(tr("Welcome to Palier"), TextRole::Title)),
      m_lead(
          new Label(tr("Your customers propose how they will pay; you decide. Where shall the books be? You can change "
                       "this later."))),
      m_fileForm(new BookFileForm),
      m_form(new ServerForm),
      m_foot(new QFrame),
      m_waiting(new Banner(Tone::Warning)),
      m_answer(new Banner),
      m_anyway(new QCheckBox(tr("Open anyway. Palier tries again by itself."))),
      m_why(new Label(QString(), TextRole::Caption)),
      m_test(new QPushButton(tr("Test the connection"))),
      m_finish(new QPushButton(tr("Open the books")))
{
    setObjectName("connectionWizard");
    setWindowTitle(tr("Books"));
    m_anyway->setObjectName("saveAnyway");
    m_test->setObjectName("testConnection");
    m_finish->setObjectName("openBooks");
    m_finish->setProperty("look", "primary");
    m_answer->setObjectName("connectionAnswer");
    m_why->setObjectName("whyClosed");
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_waiting->setObjectName("waitingActs");
    m_waiting->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("cancelConnection");
    for (QPushButton *button : {m_test, m_finish, cancel}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    m_foot->setProperty("look", "foot");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(cancel);
    buttons->addWidget(m_why->muted()->wrapped(), 1);
    buttons->addWidget(m_test);
    buttons->addWidget(m_finish);
    auto *foot = new QVBoxLayout(m_foot); // always in sight, however low the screen
    foot->setContentsMargins(space::page, space::normal, space::page, space::normal);
    foot->setSpacing(space::normal);
    foot->addWidget(m_answer);
    foot->addWidget(m_anyway);
    foot->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrollingPage(arrange(), this), 1);
    whole->addWidget(m_foot);

    connect(m_form, &ServerForm::changed, this, &ConnectionWizard::fieldsChanged);
    connect(m_form, &ServerForm::submitted, m_test, &QPushButton::click);
    connect(m_fileForm, &BookFileForm::changed, this, &ConnectionWizard::fieldsChanged);
    connect(m_fileForm, &BookFileForm::submitted, m_finish, &QPushButton::click);
    connect(m_file, &QRadioButton::toggled, this, [this](bool file) {
        fit();
        if (!file)
            return;
        m_fileForm->focusFirst();
        scrollIntoView(m_fileForm);
    });
    connect(m_server, &QRadioButton::toggled, this, [this](bool server) {
        fit();
        if (!server)
            return;
        m_form->focusFirst();
        scrollIntoView(m_form);
    });
    connect(m_anyway, &QCheckBox::toggled, this, &ConnectionWizard::showWhatIsPossible);
    connect(m_test, &QPushButton::clicked, this, &ConnectionWizard::test);
    connect(m_finish, &QPushButton::clicked, this, &ConnectionWizard::finish);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(usualWidth, height());
    fit();
}

QWidget *ConnectionWizard::arrange()
{
    m_contents = new QWidget;
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::normal);
    column->setSpacing(space::normal);
    column->addWidget(m_title);
    column->addWidget(m_lead->muted()->wrapped());
    column->addWidget(m_waiting);
    m_own = addChoice(column, "ownBooks", tr("On this computer"),
                      tr("You work alone. Palier keeps the books in your own data folder and sends the mail itself."));
    m_fileRow = new QWidget;
    auto *file = new QVBoxLayout(m_fileRow);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(space::normal);
    m_file = addChoice(file, "fileBooks", tr("In a file of my choice"),
                       tr("Books that are already elsewhere on this computer, or new ones where you want them. You "
                          "work alone, as above."));
    file->addWidget(m_fileForm);
    m_fileRow->hide();
    column->addWidget(m_fileRow);
    m_server = addChoice(column, "teamBooks", tr("On a team’s server"),
                         tr("Several people share the books on PostgreSQL. You can work offline too."));
    m_own->setChecked(true);
    column->addWidget(m_form);
    m_demoRow = new QWidget;
    auto *demo = new QVBoxLayout(m_demoRow);
    demo->setContentsMargins(0, 0, 0, 0);
    demo->setSpacing(space::normal);
    m_demo = addChoice(demo, "demoBooks", tr("Try with demo data"),
                       tr("Invented customers, invoices and proposals, in a place of their own. No e-mail is sent, and "
                          "you can delete it all afterwards."));
    auto *choices = new QButtonGroup(this); // two of them have a parent of their own
    for (QRadioButton *choice : {m_own, m_file, m_server, m_demo})
        choices->addButton(choice);
    m_demoRow->hide();
    column->addWidget(m_demoRow);
    column->addStretch(1);
    return m_contents;
}

QRadioButton *ConnectionWizard::addChoice(QBoxLayout *column, const QString &objectName, const QString &name,
                                          const QString &help)
{
    auto *choice = new QRadioButton(name);
    choice->setObjectName(objectName);
    choice->setAccessibleDescription(help);
    choice->setFont(fontFor(TextRole::Strong));
    auto *words = (new Label(help, TextRole::Caption))->muted()->wrapped();
    words->setContentsMargins(space::page, 0, 0, 0);
    words->setBuddy(choice);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(choice);
    both->addWidget(words);
    column->addLayout(both);
    return choice;
}

void ConnectionWizard::offerDemo(const DatabaseUrl &demo)
{
    m_demoBooks = demo;
    m_demoRow->show();
    fit();
}

void ConnectionWizard::offerFile(BooksProbe make)
{
    m_make = std::move(make);
    m_fileRow->show();
    fit();
}

// As high as what is chosen needs.
void ConnectionWizard::fit()
{
    fieldsChanged();
    takeHeight(0);
}

// Without a scroll bar, as far as the screen has room.
void ConnectionWizard::takeHeight(int least)
{
    for (QWidget *part : QList<QWidget *>{m_waiting, m_fileRow, m_demoRow, m_contents, m_answer, m_foot, this})
        part->layout()->activate();                     // from the inside out: what has changed in it counts at once
    const auto heightOf = [this](const QWidget *part) { // the least one wrapped texts tell of a width of their own
        return std::max(part->heightForWidth(width()), part->minimumSizeHint().height());
    };
    const int wanted = heightOf(m_contents) + heightOf(m_foot);
    const QRect room = screen()->availableGeometry();
    const int frame = std::max(frameGeometry().height() - height(), style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const int most = room.height() - frame;
    resize(width(), std::min(std::max(wanted, least), most));
    const bool isPlaced = windowHandle() && windowHandle()->isExposed();
    layout()->activate();
    if (const int hidden = findChild<QScrollArea *>()->verticalScrollBar()->maximum(); m_isSettled && hidden > 0)
        resize(width(), std::min(height() + hidden, most)); // by a line that a text has more than it told
    if (const int below = frameGeometry().bottom() - room.bottom(); isPlaced && below > 0)
        move(x(), std::max(room.top(), y() - below));
}

void ConnectionWizard::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        takeHeight(0); // everything has its look now
    QDialog::showEvent(event);
    QTimer::singleShot(0, this, [this] { // and its place
        m_isSettled = true;
        takeHeight(height());
    });
}

void ConnectionWizard::setPresent(const DatabaseUrl &books, qint64 waiting)
{
    m_title->setText(tr("Where are the books?"));
    m_lead->hide();
    m_form->setBooks(books);
    const bool isDemo = !m_demoRow->isHidden() && books == m_demoBooks;
    const bool isElsewhere =
        !m_fileRow->isHidden() && books.engine == Engine::Sqlite && !isDemo && books != defaultBooksUrl();
    if (isElsewhere)
        m_fileForm->setBooks(books);
    QRadioButton *ofThisComputer = isDemo ? m_demo : isElsewhere ? m_file : m_own;
    (books.engine == Engine::Postgresql ? m_server : ofThisComputer)->setChecked(true);
    m_waiting->setVisible(waiting > 0);
    m_waiting->setMessage("warning", tr("%n change(s) of yours wait for the present books", nullptr, int(waiting)),
                          tr("They stay on this computer, and are sent as soon as you open those books again."));
    fit();
}

bool ConnectionWizard::isServer() const { return m_server->isChecked(); }
bool ConnectionWizard::isFile() const { return m_file->isChecked(); }

void ConnectionWizard::fieldsChanged()
{
    ++m_job;
    m_testing = m_tested = m_passes = m_forThisSession = false;
    m_anyway->setChecked(false);
    m_answer->hide();
    m_finish->setText(isFile() && m_fileForm->isNew() ? tr("Create the books") : tr("Open the books"));
    showWhatIsPossible();
}

void ConnectionWizard::showWhatIsPossible()
{
    const bool complete = isServer() && m_form->books().has_value();
    m_fileForm->setVisible(isFile());
    m_form->setVisible(isServer());
    m_test->setVisible(isServer());
    m_test->setEnabled(complete && !m_testing && m_probe);
    m_anyway->setVisible(m_passes);
    const bool isTaken = complete && (m_tested || m_anyway->isChecked());
    m_finish->setEnabled(!m_testing && (isServer() ? isTaken : !isFile() || m_fileForm->books()));
    m_finish->setAccessibleName(m_finish->text());
    const bool isSaid = m_finish->isEnabled() || m_testing || !m_answer->isHidden();
    m_why->setText(isSaid     ? QString()
                   : isFile() ? tr("Name the file first.")
                   : complete ? tr("Test the connection first.")
                              : tr("Fill in the server, the database and the login first."));
    m_finish->setToolTip(m_why->text());
    m_finish->setAccessibleDescription(m_why->text());
    if (!m_answer->isHidden())
        takeHeight(height());
}

void ConnectionWizard::say(Tone tone, const QString &icon, const QString &title, const QString &text)
{
    m_answer->setTone(tone);
    m_answer->setMessage(icon, title, text);
    m_answer->show();
}

void ConnectionWizard::test()
{
    const auto books = m_form->books();
    if (!books || !m_probe)
        return;
    fieldsChanged();
    m_testing = true;
    say(Tone::Info, "sync-busy", tr("Trying to reach the server…"), {});
    showWhatIsPossible();
    m_probe(*books, m_form->password(), [self = QPointer(this), job = m_job](const Result<FoundBooks> &found) {
        if (self && self->m_job == job)
            self->answer(found);
    });
}

void ConnectionWizard::answer(const Result<FoundBooks> &found)
{
    m_testing = false;
    m_tested = found.has_value();
    m_passes = !found && passes(found.error().fault);
    if (!found) {
        const Error &error = found.error();
        const bool isSilent = error.fault == Fault::BooksUnreachable;
        say(Tone::Bad, isSilent ? "sync-off" : "warning",
            isSilent ? tr("No server answers there") : tr("The books can’t be opened"),
            isSilent ? tr("Check whether the name and the port are right and whether this computer is on the network.")
                     : FaultWords::of(error));
    } else if (found->administrations.isEmpty()) {
        say(Tone::Warning, "warning", tr("The login works, but no administration is open to it"),
            tr("Ask an admin to add you to one. You can save the connection already."));
    } else {
        say(Tone::Good, "check", tr("The books can be opened"),
            tr("Open to you: %1.").arg(found->administrations.join(", ")));
    }
    showWhatIsPossible();
    if (!found && (found.error().fault == Fault::PasswordRefused || found.error().fault == Fault::PasswordMissing))
        m_form->focusPassword();
    else
        (m_finish->isEnabled() ? m_finish : m_test)->setFocus();
    scrollIntoView(focusWidget()); // on a low screen the answer takes some of its room
}

// Taken when it is known to be open; else the clerk stays, and reads why.
void ConnectionWizard::openFile()
{
    const auto books = m_fileForm->books();
    const bool isNew = m_fileForm->isNew();
    const BooksProbe &way = isNew ? m_make : m_probe;
    if (!books || !way)
        return;
    fieldsChanged();
    m_testing = true;
    showWhatIsPossible();
    way(*books, {}, [self = QPointer(this), job = m_job, isNew, books = *books](const Result<FoundBooks> &found) {
        if (!self || self->m_job != job)
            return;
        if (found)
            return self->choose(books);
        self->m_testing = false;
        self->say(Tone::Bad, "warning",
                  isNew ? tr("The books can’t be created there") : tr("The books can’t be opened"),
                  BookFileForm::sentence(found.error()));
        self->showWhatIsPossible();
        self->m_fileForm->focusFirst();
        scrollIntoView(self->focusWidget());
    });
}

void ConnectionWizard::finish()
{
    if (isFile())
        return openFile();
    if (!isServer())
        return choose(m_demo->isChecked() ? m_demoBooks : defaultBooksUrl());
    const auto books = m_form->books();
    if (!books)
        return;
    if (m_form->password().isEmpty() || m_forThisSession)
        return choose(*books);
    m_finish->setEnabled(false);
    const auto stored = [self = QPointer(this), books = *books](const Result<void> &kept) {
        if (!self)
            return;
        if (kept)
            return self->choose(books);
        self->m_forThisSession = true;
        self->m_finish->setText(tr("Go on for this session"));
        self->say(Tone::Warning, "lock", tr("The password could not be kept"),
                  tr("The system’s keychain is locked or missing. You can go on: the password is used until you close "
                     "Palier, and asked for at the next start."));
        self->showWhatIsPossible();
        self->m_finish->setFocus();
    };
    if (m_keychain)
        m_keychain->store(Keychain::booksPasswordKey(*books), m_form->password(), stored);
    else
        stored(fail(Kind::Refused, Fault::KeychainUnavailable));
}

void ConnectionWizard::choose(const DatabaseUrl &books)
{
    const QString password = isServer() ? m_form->password() : QString();
    m_form->clearPassword();
    accept();
    Q_EMIT chosen(books, password);
}

} // namespace palier
