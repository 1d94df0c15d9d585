// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/evidence.h"

namespace palier::chaos {

// Looks at what a round left behind, and finds what must never be. It knows the product's promises and its tables, and
// none of its code. Each violation has a name of its own:
//
// decisions  decided_twice decision_of_nobody state_without_decision undoing_of_nothing
// journals   act_lost acknowledged_act_lost conflict_stands act_waits_for_ever program_broke undone_stands
// conflicts  conflict_without_cause conflict_not_shown conflict_hides_what_stands
// changes    overwritten_unseen change_hides_what_stands
// plans      half_written_plan wrong_total block_disagrees invoice_in_two_plans plan_under_another_name
// mails      mail_missing mail_twice mail_of_nobody mail_of_a_loser mail_says_otherwise mail_to_somebody_else
// replicas   row_missing row_differs row_too_many table_missing restless_sync
// audit      audit_altered audit_truncated audit_gap audit_missing audit_of_nothing audit_verify_disagrees
QList<Violation> violationsOf(const Evidence &evidence);

// The same by topic.
QList<Violation> violationsOfDecisions(const Evidence &evidence);
QList<Violation> violationsOfJournals(const Evidence &evidence);
QList<Violation> violationsOfConflicts(const Evidence &evidence);
QList<Violation> violationsOfChanges(const Evidence &evidence);
QList<Violation> violationsOfPlans(const Evidence &evidence);
QList<Violation> violationsOfMails(const Evidence &evidence);
QList<Violation> violationsOfReplicas(const Evidence &evidence);
QList<Violation> violationsOfAudit(const Evidence &evidence);

} // namespace palier::chaos
