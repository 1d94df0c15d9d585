-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desktop's pages look through and do.

-- Somebody wants a message sent that failed or waits.
CREATE TABLE mail_retry (
  {fact},
  mail_id text NOT NULL,
  PRIMARY KEY (administration_id, id));

-- Lists of plans and messages, whatever is chosen: each state and kind is walked in the order of the list, and merged.
CREATE INDEX mail_by_state_and_kind ON mail (administration_id, state, kind, queued_at, id);
CREATE INDEX mail_by_address ON mail (administration_id, address, id);
CREATE INDEX mail_by_subject ON mail (administration_id, subject, state, queued_at, id);
CREATE INDEX plan_by_day ON plan (administration_id, state, kind, proposed_on, id);
CREATE INDEX plan_by_deadline ON plan (administration_id, state, kind, answer_by, id);
CREATE INDEX plan_by_total ON plan (administration_id, state, kind, total, id);

-- How long the first mail of a decision is held back, so that it can be undone before the customer reads it.
ALTER TABLE decision ADD COLUMN hold_seconds bigint NOT NULL DEFAULT 0
  CONSTRAINT a_hold_is_at_most_an_hour CHECK (hold_seconds BETWEEN 0 AND 3600);
-- A decision is undone: the fact names the decision that it takes back.
CREATE TABLE reversal (
  {fact},
  plan_id text NOT NULL, decision_id text NOT NULL, on_date date NOT NULL,
  PRIMARY KEY (administration_id, id));
CREATE INDEX reversal_by_plan ON reversal (administration_id, plan_id);

-- The queue of proposals that wait, in the orders in which it is worked through. (Whole indexes: SQLite would rather sort
-- what it finds by state than walk a part of one.)
CREATE INDEX plan_waiting_by_day ON plan (administration_id, state, proposed_on, id);
CREATE INDEX plan_waiting_by_answer ON plan (administration_id, state, answer_by, id);
CREATE INDEX plan_waiting_by_total ON plan (administration_id, state, total, id);
