// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/noticeshelf.h"

#include "ui/mainwindow/noticecard.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace palier {

static constexpr int mostShown = 2; // the lowest window has room for

NoticeShelf::NoticeShelf(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName("noticeShelf");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
}

void NoticeShelf::add(const Notice &notice)
{
    remove(notice.kind);
    auto *card = new NoticeCard(notice, this);
    m_cards.prepend(card);
    m_column->insertWidget(0, card);
    connect(card, &NoticeCard::closeClicked, this, [this, kind = notice.kind] { remove(kind); });
    connect(card, &NoticeCard::viewClicked, this, [this, notice] {
        remove(notice.kind);
        Q_EMIT viewWanted(notice.view);
    });
    show(mostShown);
    QAccessibleEvent alert(card, QAccessible::Alert); // read out by a screen reader, without a change of focus
    QAccessible::updateAccessibility(&alert);
}

void NoticeShelf::remove(Notice::Kind kind)
{
    for (NoticeCard *card : QList<NoticeCard *>(m_cards)) {
        if (card->notice().kind != kind)
            continue;
        m_cards.removeOne(card);
        card->hide();
        card->deleteLater(); // it may be its own button that was clicked
    }
    show(mostShown);
}

void NoticeShelf::seen(const Destination &destination)
{
    for (NoticeCard *card : QList<NoticeCard *>(m_cards)) {
        if (card->notice().view == destination)
            remove(card->notice().kind);
    }
}

void NoticeShelf::clearAwayWithout(const Standing &standing)
{
    for (NoticeCard *card : QList<NoticeCard *>(m_cards)) {
        if (!card->notice().isOf(standing))
            remove(card->notice().kind);
    }
}

void NoticeShelf::clear()
{
    for (NoticeCard *card : QList<NoticeCard *>(m_cards))
        remove(card->notice().kind);
}

void NoticeShelf::show(int most)
{
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < most);
}

} // namespace palier
