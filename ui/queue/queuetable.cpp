// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuetable.h"

#include "ui/queue/proposaldelegate.h"
#include "ui/queue/proposallistmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace palier {

QueueTable::QueueTable(ProposalListModel *model, QWidget *parent)
    : ListTable(model, QStringLiteral("proposals"), parent)
{
    setObjectName("proposalList");
    setAccessibleName(tr("Proposals"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ProposalDelegate(this));
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setDefaultSectionSize(ProposalDelegate::rowHeight());
    verticalScrollBar()->setSingleStep(ProposalDelegate::rowHeight() / 2);
}

// A letter doesn't search here: J and K are the page's.
void QueueTable::keyPressEvent(QKeyEvent *event)
{
    const bool isLetter =
        event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    isLetter ? event->ignore() : ListTable::keyPressEvent(event);
}

// A view without a current row would make its first one current; which one is, the page says.
void QueueTable::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        return ListTable::focusInEvent(event);
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace palier
