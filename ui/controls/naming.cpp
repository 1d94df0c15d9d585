// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/naming.h"

namespace palier {

QString Naming::of(BlockReason reason)
{
    switch (reason) {
    case BlockReason::PlanProposed:
        return tr("Payment plan proposed");
    case BlockReason::PlanActive:
        return tr("Payment plan active");
    case BlockReason::Dispute:
        return tr("Disputed");
    case BlockReason::Paused:
        return tr("Paused by staff");
    case BlockReason::CustomerPaused:
        return tr("Customer paused");
    case BlockReason::Undeliverable:
        return tr("E-mail undeliverable");
    case BlockReason::NotSent:
        return tr("Not sent");
    case BlockReason::BelowMinimum:
        return tr("Below minimum");
    case BlockReason::InCollection:
        return tr("In collection");
    }
    Q_UNREACHABLE();
    return {};
}

QString Naming::of(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Open:
        return tr("Open");
    case InvoiceState::PartlyPaid:
        return tr("Partly paid");
    case InvoiceState::Paid:
        return tr("Paid");
    case InvoiceState::Credited:
        return tr("Credited");
    }
    Q_UNREACHABLE();
    return {};
}

QString Naming::of(PlanState state)
{
    switch (state) {
    case PlanState::Proposed:
        return tr("Proposed");
    case PlanState::AwaitingSecond:
        return tr("Waits for a second approval");
    case PlanState::Countered:
        return tr("Counter-proposal sent");
    case PlanState::Active:
        return tr("Active");
    case PlanState::Paused:
        return tr("Paused");
    case PlanState::Refused:
        return tr("Refused");
    case PlanState::Withdrawn:
        return tr("Withdrawn by the customer");
    case PlanState::Lapsed:
        return tr("Lapsed");
    case PlanState::Completed:
        return tr("Completed");
    case PlanState::Broken:
        return tr("Broken");
    case PlanState::Terminated:
        return tr("Terminated");
    }
    Q_UNREACHABLE();
    return {};
}

QString Naming::of(InstalmentState state)
{
    switch (state) {
    case InstalmentState::Scheduled:
        return tr("Scheduled");
    case InstalmentState::PartlyPaid:
        return tr("Partly paid", "instalment");
    case InstalmentState::Paid:
        return tr("Paid", "instalment");
    case InstalmentState::Late:
        return tr("Late");
    case InstalmentState::Waived:
        return tr("Waived");
    }
    Q_UNREACHABLE();
    return {};
}

QString Naming::of(HistoryEvent event)
{
    switch (event) {
    case HistoryEvent::Proposed:
        return tr("Payment plan proposed");
    case HistoryEvent::Approved:
        return tr("Payment plan approved");
    case HistoryEvent::Refused:
        return tr("Payment plan refused");
    case HistoryEvent::Undone:
        return tr("Decision undone");
    case HistoryEvent::Withdrawn:
        return tr("Proposal withdrawn by the customer");
    case HistoryEvent::Lapsed:
        return tr("Proposal lapsed without an answer");
    case HistoryEvent::Blocked:
        return tr("Blocked");
    case HistoryEvent::Unblocked:
        return tr("Block lifted");
    case HistoryEvent::ReminderQueued:
        return tr("Reminder queued");
    case HistoryEvent::MailSent:
        return tr("E-mail sent");
    case HistoryEvent::MailFailed:
        return tr("E-mail failed");
    }
    Q_UNREACHABLE();
    return {};
}

QString Naming::of(MailKind kind)
{
    switch (kind) {
    case MailKind::PlanApproved:
        return tr("Confirmation of the payment plan");
    case MailKind::PlanRefused:
        return tr("Refusal of the payment plan");
    case MailKind::PlanReceived:
        return tr("Proposal received");
    case MailKind::Reminder:
        return tr("Reminder");
    case MailKind::InstalmentDue:
        return tr("Instalment due");
    case MailKind::InstalmentMissed:
        return tr("Instalment missed");
    case MailKind::PlanEnded:
        return tr("Payment plan ended");
    }
    Q_UNREACHABLE();
    return {};
}

QString Naming::refusalReason(const QString &code)
{
    if (code == QLatin1String("too_long"))
        return tr("The plan takes too long");
    if (code == QLatin1String("amount_too_low"))
        return tr("The instalments are too low");
    if (code == QLatin1String("starts_too_late"))
        return tr("The first payment comes too late");
    if (code == QLatin1String("history"))
        return tr("Earlier agreements were not kept");
    if (code == QLatin1String("other"))
        return tr("Another reason");
    QString own = code;
    own.replace(u'_', u' ');
    return own.isEmpty() ? own : own[0].toUpper() + own.sliced(1);
}

Tone Naming::toneOf(BlockReason reason)
{
    switch (reason) {
    case BlockReason::PlanProposed:
        return Tone::Warning;
    case BlockReason::PlanActive:
        return Tone::Info;
    case BlockReason::Dispute:
    case BlockReason::Undeliverable:
    case BlockReason::InCollection:
        return Tone::Bad;
    case BlockReason::Paused:
    case BlockReason::CustomerPaused:
    case BlockReason::NotSent:
    case BlockReason::BelowMinimum:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
    return Tone::Neutral;
}

Tone Naming::toneOf(PlanState state)
{
    switch (state) {
    case PlanState::Proposed:
    case PlanState::AwaitingSecond:
    case PlanState::Countered:
        return Tone::Warning;
    case PlanState::Active: // as the block that comes of it; whether it goes well is said beside it
        return Tone::Info;
    case PlanState::Completed:
        return Tone::Good;
    case PlanState::Refused:
    case PlanState::Broken:
    case PlanState::Terminated:
        return Tone::Bad;
    case PlanState::Paused:
    case PlanState::Withdrawn:
    case PlanState::Lapsed:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
    return Tone::Neutral;
}

QList<ChipText> Naming::stateChips(const Invoice &invoice, QDate today)
{
    QList<ChipText> chips;
    if (invoice.isOverdue(today))
        chips << ChipText{tr("%n day(s) overdue", nullptr, int(invoice.due.daysTo(today))), Tone::Bad};
    if (invoice.state == InvoiceState::Paid || invoice.state == InvoiceState::Credited)
        chips << ChipText{of(invoice.state), Tone::Good};
    else if (chips.isEmpty()) // what is paid of an overdue one stands beside it, in the amounts
        chips << ChipText{of(invoice.state), Tone::Neutral};
    return chips;
}

QList<ChipText> Naming::blockChips(const Invoice &invoice, QDate today)
{
    QList<ChipText> chips, others; // a plan's first: somebody waits for an answer to it, or pays by it
    for (const Block &block : invoice.blocks) {
        if (block.holdsOn(today))
            (isByHand(block.reason) ? others : chips) << ChipText{of(block.reason), toneOf(block.reason)};
    }
    return chips + others;
}

} // namespace palier
