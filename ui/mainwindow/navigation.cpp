// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/navigation.h"

#include "ui/controls/clickaccess.h"
#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/label.h"
#include "ui/mainwindow/noticeshelf.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace palier {

Navigation::Navigation(const QList<PageKind> &pages, QWidget *parent)
    : QFrame(parent),
      m_administration(new Label({}, TextRole::Caption)),
      m_shelf(new NoticeShelf),
      m_syncIcon(new QLabel),
      m_syncText(new Label({}, TextRole::Strong)),
      m_syncMore(new Label({}, TextRole::Caption))
{
    letAssistantsClick(); // before the first button is made: what a screen reader has seen of it stays
    setObjectName("navigation");
    setAccessibleName(tr("Navigation"));
    setProperty("look", "side");
    setFixedWidth(228);
    auto *mark = new QLabel;
    QIcon palier;
    for (const int size : {32, 48, 64, 128}) // for screens of 100 to 400 %
        palier.addFile(QStringLiteral(":/icons/palier-%1.png").arg(size));
    mark->setPixmap(palier.pixmap(32, 32));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label("Palier", TextRole::Heading);
    words->addWidget(name);
    words->addWidget(m_administration->muted());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::small, 0, 0, 0);
    // As high without an administration below it.
    head->addStrut(QFontMetrics(name->font()).height() + QFontMetrics(m_administration->font()).height());
    head->addWidget(mark);
    head->addSpacing(space::small);
    head->addLayout(words, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal + space::tight, space::normal, space::normal);
    column->setSpacing(space::tight);
    column->addLayout(head);
    column->addSpacing(space::wide);
    for (const PageKind &page : pages) {
        if (page.rank != PageKind::Entry)
            continue;
        QToolButton *button = addEntry(QLatin1String("nav") + QLatin1String(page.name), page.icon, page.title);
        m_entries.insert(page.place, {button, page.title});
        connect(button, &QToolButton::clicked, this, [this, place = page.place] {
            m_entries[place].button->setChecked(true); // it is lit, also when it was clicked a second time
            Q_EMIT placeClicked(place);
        });
    }
    column->addStretch(1);
    column->addWidget(m_shelf);
    column->addSpacing(space::small);
    m_books = addEntry("navBooks", "books", tr("Books…"));
    m_books->setCheckable(false);
    m_books->setToolTip(tr("Where the books are: on this computer, or on a team’s server"));
    column->addSpacing(space::small);
    auto *sync = new QHBoxLayout;
    sync->setContentsMargins(space::wide, 0, 0, 0); // below the entries’ icons and words
    sync->setSpacing(space::small);
    sync->addWidget(m_syncIcon, 0, Qt::AlignTop);
    auto *syncWords = new QVBoxLayout;
    syncWords->setSpacing(2);
    syncWords->addWidget(m_syncText->wrapped());
    syncWords->addWidget(m_syncMore->muted()->wrapped());
    sync->addLayout(syncWords, 1);
    column->addLayout(sync);
    m_syncText->setObjectName("syncState");
    connect(m_books, &QToolButton::clicked, this, &Navigation::booksClicked);
    setAdministration({});
}

QToolButton *Navigation::addEntry(const QString &objectName, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setProperty("look", "nav");
    button->setText(text); // under a screen reader the button is taken for what it is by now
    button->setAccessibleName(text);
    button->setIcon(themedIcon(iconName));
    button->setIconSize({34, 18}); // with room around the drawing
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout()->addWidget(button);
    return button;
}

void Navigation::setAdministration(const QString &name, const QString &login)
{
    m_administration->setText(login.isEmpty() ? name : name + u'\n' + login);
    m_administration->setVisible(!m_administration->text().isEmpty());
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setEnabled(!name.isEmpty());
}

void Navigation::setPlace(Place place)
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        entry->button->setChecked(entry.key() == place);
}

void Navigation::setCount(Place place, qint64 count, const QString &sentence)
{
    const auto entry = m_entries.constFind(place);
    if (entry == m_entries.cend())
        return;
    const bool more = count >= Standing::most; // nobody counts on
    const QString shown =
        QLocale().toString(more ? Standing::most - 1 : count) + (more ? QStringLiteral("+") : QString());
    entry->button->setText(count > 0 ? tr("%1 (%2)").arg(entry->title, shown) : entry->title);
    entry->button->setAccessibleDescription(count > 0 ? sentence : QString());
}

void Navigation::showReach(const ReachNews &news, const QDateTime &syncedAt, qint64 waiting)
{
    QString icon, text;
    switch (news.reach) {
    case BooksReach::InStep:
        icon = news.heldSince.isValid() ? "sync-busy" : "sync-ok"; // others' news is still to come
        text = news.heldSince.isValid() ? tr("Syncing…") : tr("Synced %1").arg(displayedTime(syncedAt));
        break;
    case BooksReach::Syncing:
        icon = "sync-busy";
        text = tr("Syncing…");
        break;
    case BooksReach::OutOfReach:
        icon = "sync-off";
        text = tr("Offline");
        break;
    case BooksReach::SignedOut:
    case BooksReach::Removed:
        icon = "lock";
        text = tr("Signed out");
        break;
    case BooksReach::Failing:
        icon = "warning";
        text = tr("Sync failed");
        break;
    }
    if (waiting > 0) { // on a line of its own where both have no room on one
        constexpr QChar unbroken(0x00a0);
        const QString waits = tr("%n waiting", nullptr, int(waiting)).replace(u' ', unbroken);
        text = tr("%1 – %2").arg(text, waits).replace(QStringLiteral(" –"), unbroken + QStringLiteral("–"));
    }
    // A whole sentence of these stands elsewhere in the window.
    QString more;
    if (news.reach == BooksReach::OutOfReach)
        more = syncedAt.isValid() ? tr("Last synced %1").arg(displayedInSentence(syncedAt)) : tr("Never synced yet");
    m_syncIcon->setPixmap(themedIcon(icon).pixmap(18, 18));
    m_syncText->setText(text);
    m_syncMore->setText(more);
    m_syncMore->setVisible(!more.isEmpty());
}

} // namespace palier
