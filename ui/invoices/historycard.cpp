// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/historycard.h"

#include "ui/controls/display.h"
#include "ui/controls/naming.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace palier {

HistoryCard::HistoryCard(QWidget *parent) : Card(tr("History"), parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(space::normal);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

// The code of an entry in words, and what was written from outside.
static QString detailOf(const HistoryEntry &entry)
{
    QString detail;
    switch (entry.event) {
    case HistoryEvent::Refused:
        detail = Naming::refusalReason(entry.code);
        break;
    case HistoryEvent::Blocked:
    case HistoryEvent::Unblocked:
        if (const auto reason = fromWord<BlockReason>(entry.code))
            detail = Naming::of(*reason);
        break;
    case HistoryEvent::MailSent:
    case HistoryEvent::MailFailed:
        if (const auto kind = fromWord<MailKind>(entry.code))
            detail = Naming::of(*kind);
        break;
    case HistoryEvent::ReminderQueued:
        detail = HistoryCard::tr("Step %1").arg(entry.code);
        break;
    case HistoryEvent::Proposed:
        if (const auto kind = fromWord<PlanKind>(entry.code))
            detail = Naming::of(*kind);
        break;
    case HistoryEvent::Undone:
        return entry.code == "approve" ? HistoryCard::tr("The approval was undone before its e-mail left.")
                                       : HistoryCard::tr("The refusal was undone before its e-mail left.");
    case HistoryEvent::Approved:
    case HistoryEvent::Withdrawn:
    case HistoryEvent::Lapsed:
        break;
    }
    if (entry.text.isEmpty())
        return detail;
    const QString quoted = HistoryCard::tr("“%1”").arg(entry.text);
    return detail.isEmpty() ? quoted : detail + QStringLiteral(" · ") + quoted;
}

void HistoryCard::show(const QList<HistoryEntry> &entries)
{
    emptyLayout(m_rows);
    if (entries.isEmpty())
        m_rows->addWidget((new Label(tr("Nothing has happened to this invoice yet.")))->muted()->wrapped());
    for (const HistoryEntry &entry : entries) {
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->addWidget(new Label(Naming::of(entry.event), TextRole::Strong));
        head->addStretch(1);
        head->addWidget(
            (new Label(entry.at.isValid() ? displayedMoment(entry.at) : tr("waiting to sync"), TextRole::Caption))
                ->muted());
        words->addLayout(head);
        if (const QString detail = detailOf(entry); !detail.isEmpty())
            words->addWidget((new Label(detail))->wrapped()->selectable());
        if (!entry.by.isEmpty())
            words->addWidget((new Label(tr("by %1").arg(entry.by), TextRole::Caption))->muted());
        m_rows->addLayout(words);
    }
}

} // namespace palier
