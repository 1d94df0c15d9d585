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
