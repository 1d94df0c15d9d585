// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/billingsection.h"
#include "ui/admin/creditorsection.h"
#include "ui/admin/emailsection.h"
#include "ui/admin/remindersection.h"
#include "ui/admin/stationsection.h"
#include "ui/admin/userssection.h"
#include "ui/controls/banner.h"
#include "ui/controls/buttonaction.h"
#include "ui/controls/foldedwords.h"
#include "ui/controls/icons.h"
#include "ui/controls/rolewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace palier {

AdminPage::AdminPage(Desk &desk, Keychain *keychain, MailProbe probe, ClerkRoll *roll, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_denied(new Banner(Tone::Warning)),
      m_deniedRow(new QWidget),
      m_search(new QLineEdit),
      m_nothing(new Label(tr("No setting matches. Try another word."))),
      m_menu(new QListWidget),
      m_stack(new QStackedWidget),
      m_users(new UsersSection(desk, roll)),
      m_station(new StationSection(desk))
{
    setObjectName("adminPage");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(arrangeMenu());
    row->addWidget(arrangeSections(), 1);
    addSection("invoices", tr("Billing"), new BillingSection(desk));
    addSection("bell", tr("Reminders"), new ReminderSection(desk));
    addSection("mail", tr("E-mail"), new EmailSection(desk, keychain, std::move(probe)));
    addSection("creditor", tr("Creditor and portal"), new CreditorSection(desk));
    addSection("users", tr("Users"), m_users);
    addSection("computer", tr("This computer"), m_station);
    addPageActions();
    connect(m_station, &StationSection::noticesSwitched, this, &AdminPage::noticesSwitched);
    connect(m_search, &QLineEdit::textChanged, this, &AdminPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_menu->isVisible() && m_stack->currentIndex() >= 0)
            m_sections[m_stack->currentIndex()]->goToFirstFound();
    });
    connect(m_menu, &QListWidget::currentRowChanged, this, &AdminPage::showSection);
    m_menu->setCurrentRow(0);
}

void AdminPage::addPageActions()
{
    auto *find = new QAction(tr("Search the settings"), this);
    find->setObjectName("searchSettings");
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addActions({new ButtonAction(this, "savePassword", tr("Save the mail server’s password")),
                new ButtonAction(this, "sendTest", tr("Send a test message"), QKeySequence("Ctrl+Shift+T")),
                new ButtonAction(this, "addClerk", tr("Add the new user")),
                new ButtonAction(this, "saveClerk", tr("Save the selected user")),
                new ButtonAction(this, "removeClerk", tr("Remove the selected user…"))});
}

QWidget *AdminPage::arrangeMenu()
{
    auto *side = new QFrame;
    side->setProperty("look", "side");
    side->setFixedWidth(228);
    m_search->setObjectName("settingsSearch");
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_nothing->setObjectName("noSettingFound");
    m_menu->setObjectName("adminMenu");
    m_menu->setAccessibleName(tr("Settings"));
    m_menu->setProperty("look", "menu");
    m_menu->setIconSize({18, 18});
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::normal, 1, 0); // beside the line
    column->setSpacing(0);
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(space::normal, 0, space::normal, 0);
    margin->setSpacing(space::normal);
    margin->addWidget(m_search);
    margin->addWidget(m_nothing->muted()->wrapped());
    column->addLayout(margin);
    column->addWidget(m_menu, 1);
    column->addStretch(0);
    m_nothing->hide();
    return side;
}

QWidget *AdminPage::arrangeSections()
{
    auto *whole = new QWidget;
    auto *right = new QVBoxLayout(whole);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_denied->setObjectName("settingsDenied");
    // With its margins, so that none are left when nothing is denied.
    auto *margin = new QVBoxLayout(m_deniedRow);
    margin->setContentsMargins(space::page, space::wide, space::page, 0);
    margin->addWidget(m_denied);
    m_deniedRow->setMaximumWidth(860); // as wide as the cards below it
    right->addWidget(m_deniedRow);
    right->addWidget(m_stack, 1);
    right->addStretch(0); // where nothing matches only the banner is left
    return whole;
}

void AdminPage::addSection(const QString &iconName, const QString &name, AdminSection *section)
{
    auto *entry = new QListWidgetItem(themedIcon(iconName), name, m_menu);
    entry->setData(Qt::AccessibleTextRole, name);
    entry->setSizeHint({0, QFontMetrics(font()).height() + 22});
    m_stack->addWidget(section);
    m_sections << section;
}

void AdminPage::showReach(const ReachNews &news) { m_users->showReach(news.reach); }

void AdminPage::showSection(int at)
{
    if (at < 0)
        return;
    m_stack->setCurrentIndex(at);
    lookAgain();
    m_sections[at]->showFirstFound();
}

// The menu keeps the sections in which something fits; a section whose own name fits stays too. The one that is called
// just so is shown, or the first of them, unless the one that is shown is among them.
void AdminPage::search(const QString &text)
{
    const QStringList words = foldedWords(text);
    int first = -1, called = -1;
    for (int row = 0; row < m_menu->count(); ++row) {
        QListWidgetItem *entry = m_menu->item(row);
        const QString name = foldedWords(entry->text()).join(u' ');
        const bool isCalledSo = name == words.join(u' ');
        if (isCalledSo)
            called = row;
        const bool found = m_sections[row]->search(isCalledSo ? QStringList() : words) > 0; // all of it is meant
        const bool named =
            std::all_of(words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); });
        entry->setHidden(!words.isEmpty() && !found && !named);
        if (!entry->isHidden() && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    m_menu->setVisible(first >= 0);
    m_stack->setVisible(first >= 0);
    if (first < 0)
        return;
    const bool isShownFitting = m_menu->currentRow() >= 0 && !m_menu->currentItem()->isHidden();
    const int wanted = called >= 0 ? called : isShownFitting ? m_menu->currentRow() : first;
    if (wanted != m_menu->currentRow())
        m_menu->setCurrentRow(wanted);
    if (wanted == called)
        m_sections[wanted]->showTop();
    else
        m_sections[wanted]->showFirstFound();
}

bool AdminPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down && m_menu->isVisible()) {
            m_menu->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QList<Landmark> AdminPage::landmarks() const
{
    QList<Landmark> all;
    for (qsizetype row = 0; row < m_sections.size(); ++row)
        all += m_sections[row]->landmarks(m_menu->item(int(row))->text());
    return all;
}

void AdminPage::open(const QString &subject)
{
    m_wanted = subject;
    if (isVisible())
        goToWanted();
}

void AdminPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    goToWanted();
}

void AdminPage::goToWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty())
        return;
    m_search->clear();
    for (int row = 0; row < m_menu->count(); ++row) {
        const auto landmarks = m_sections[row]->landmarks({});
        if (std::any_of(landmarks.begin(), landmarks.end(),
                        [&wanted](const Landmark &one) { return one.subject == wanted; })) {
            m_menu->setCurrentRow(row);
            if (!m_sections[row]->goTo(wanted))
                m_menu->setFocus(Qt::OtherFocusReason); // not in another field
        }
    }
}

void AdminPage::lookAgain()
{
    // The users have a notice of their own, and this computer is the clerk's.
    const auto rights = m_desk.rights();
    const QString denial = rights ? RoleWords::denial(Act::ChangeSetting, *rights) : QString();
    const QWidget *shown = m_stack->currentWidget();
    m_denied->setMessage("lock", tr("You can look at the settings, not change them"), denial);
    m_deniedRow->setVisible(!denial.isEmpty() && shown != m_users && shown != m_station);
    if (m_stack->currentIndex() >= 0)
        m_sections[m_stack->currentIndex()]->lookAgain();
}

} // namespace palier
