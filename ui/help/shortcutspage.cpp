// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutspage.h"

#include "ui/controls/card.h"

#include <QAction>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

ShortcutsPage::ShortcutsPage(std::function<QList<PageActions>()> pages, QWidget *parent)
    : Page(parent),
      m_pages(std::move(pages)),
      m_columns(new QHBoxLayout),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    setObjectName("shortcutsPage");
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::wide);
    column->addWidget((new Label(tr("Everything can be done without a mouse: Tab goes from control to control, the "
                                    "arrow keys move in lists, Enter opens, Alt opens the menus.")))
                          ->muted()
                          ->wrapped());
    m_columns->setSpacing(space::wide);
    for (QVBoxLayout *half : {m_left, m_right}) {
        half->setSpacing(space::wide);
        m_columns->addLayout(half, 1);
    }
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(readingPage(contents, this));
}

void ShortcutsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool isNarrow = width() < narrowPage; isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_shown.clear();
        lookAgain();
    }
}

// The keys begin below each other in all cards.
void ShortcutsPage::addCard(const Group &group, int nameWidth)
{
    auto *facts = new FactList;
    facts->findChild<QGridLayout *>()->setColumnMinimumWidth(0, nameWidth);
    for (const auto &[act, keys] : group.acts)
        facts->add(act, keys);
    auto *card = new Card(group.heading);
    card->body()->addWidget(facts);
    (m_isNarrow || m_left->count() <= m_right->count() ? m_left : m_right)->addWidget(card); // in the menus' order
}

QList<ShortcutsPage::Group> ShortcutsPage::groups() const
{
    QList<Group> groups;
    const auto add = [&](const QString &heading, const QList<QAction *> &actions) {
        Group group{heading, {}};
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty() && !action->isSeparator())
                group.acts.emplace_back(QString(action->text()).remove(u'&'),
                                        action->shortcut().toString(QKeySequence::NativeText));
        }
        if (!group.acts.isEmpty())
            groups << group;
    };
    if (const auto *window = qobject_cast<QMainWindow *>(this->window())) {
        const auto menus = window->menuBar()->actions();
        for (const QAction *opener : menus) {
            if (const QMenu *menu = opener->menu())
                add(QString(menu->title()).remove(u'&'), menu->actions());
        }
    }
    // Each page's own are in the menus only while it is shown.
    const auto pages = m_pages();
    for (const PageActions &page : pages)
        add(tr("On the page %1").arg(page.page), page.actions);
    return groups;
}

void ShortcutsPage::lookAgain()
{
    const QList<Group> now = groups();
    if (now == m_shown)
        return;
    m_shown = now;
    emptyLayout(m_left);
    emptyLayout(m_right);
    const QFontMetrics metrics(fontFor(TextRole::Body));
    int nameWidth = 0;
    for (const Group &group : now) {
        for (const auto &[act, keys] : group.acts)
            nameWidth = std::max(nameWidth, metrics.horizontalAdvance(act));
    }
    for (const Group &group : now)
        addCard(group, nameWidth);
    m_left->addStretch(1);
    m_right->addStretch(1);
    m_columns->setStretch(1, m_isNarrow ? 0 : 1);
    m_columns->setSpacing(m_isNarrow ? 0 : space::wide);
}

} // namespace palier
