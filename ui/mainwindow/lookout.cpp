// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/lookout.h"

#include "ui/controls/display.h"

namespace palier {

// Of more than so many at once only the number is told anyway.
static constexpr int latestLooked = 50;

Tone Notice::tone() const
{
    switch (kind) {
    case NewProposal:
        return Tone::Info;
    case NewConflict:
        return Tone::Bad;
    case MailStuck:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
    return {};
}

const char *Notice::icon() const
{
    return kind == NewProposal ? "proposals" : kind == NewConflict ? "conflicts" : "mail";
}

const char *Notice::name() const
{
    return kind == NewProposal ? "proposalNotice" : kind == NewConflict ? "conflictNotice" : "mailNotice";
}

bool Notice::isOf(const Standing &standing) const
{
    switch (kind) {
    case NewProposal:
        return standing.proposals > 0;
    case NewConflict:
        return standing.conflicts > 0;
    case MailStuck:
        return standing.failedMails > 0;
    }
    Q_UNREACHABLE();
    return false;
}

void Lookout::forget()
{
    m_looked = false;
    m_latest.clear();
}

// New is what wasn't among the latest before and isn't older than all of them: an older one moves up when one of them
// is decided.
std::optional<Notice> Lookout::lookForProposals(Desk &desk)
{
    const auto latest = latestProposals(desk.ledger(), latestLooked);
    if (!latest)
        return std::nullopt;
    const bool wereAll = m_latest.size() < latestLooked;
    QList<WaitingProposal> fresh;
    QList<PlanId> ids;
    for (const WaitingProposal &proposal : *latest) {
        if (m_looked && !m_latest.contains(proposal.id) && (wereAll || m_latest.last() < proposal.id))
            fresh << proposal;
        ids << proposal.id;
    }
    m_latest = ids;
    if (fresh.isEmpty())
        return std::nullopt;
    const WaitingProposal &first = fresh.first();
    if (fresh.size() == 1)
        return Notice{Notice::NewProposal, tr("New proposal"),
                      tr("%1, %2").arg(first.customerName, displayed(first.total)), Destination::of(first.id)};
    return Notice{Notice::NewProposal,
                  tr("%n new proposal(s)", nullptr, int(fresh.size())),
                  tr("The last one: %1, %2").arg(first.customerName, displayed(first.total)),
                  {Place::Proposals}};
}

QList<Notice> Lookout::look(Desk &desk, const Standing &standing)
{
    QList<Notice> notices;
    if (const auto proposals = lookForProposals(desk))
        notices << *proposals;
    if (m_looked && standing.conflicts > m_before.conflicts)
        notices << Notice{Notice::NewConflict,
                          tr("The books could not accept what you did"),
                          tr("%n conflict(s) to look at", nullptr, int(standing.conflicts)),
                          {Place::Conflicts}};
    if (m_looked && standing.failedMails > m_before.failedMails)
        notices << Notice{Notice::MailStuck,
                          tr("E-mail is not going out"),
                          tr("%n message(s) have not left yet", nullptr, int(standing.failedMails)),
                          {Place::Messages}};
    m_before = standing;
    m_looked = true;
    return notices;
}

} // namespace palier
