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

-- Whom to reach at a customer, and where. Text from outside; addresses and further contacts a line each.
ALTER TABLE customer ADD COLUMN contact text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN phone text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN address text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN contacts text NOT NULL DEFAULT '';
-- A customer who is paused: the act that did it (null: not paused), until when, why, who, since when. Their open invoices
-- bear the block customer_paused with that act as its cause.
ALTER TABLE customer ADD COLUMN pause_id text;
ALTER TABLE customer ADD COLUMN paused_until date CONSTRAINT paused_until_is_a_day CHECK (paused_until IS NULL OR paused_until IS NOT DISTINCT FROM date(paused_until));
ALTER TABLE customer ADD COLUMN pause_note text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN paused_by text NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN paused_since timestamptz;
-- The block by hand that a customer's pause stands on, and that stands again when the pause ends before it.
ALTER TABLE invoice_block ADD COLUMN covers text;

-- A customer's changes know more keys, a note, and what stood before. (A constraint can't be changed in SQLite: the table
-- is made again.)
CREATE TABLE customer_change_now (
  {fact},
  customer_id text NOT NULL,
  key text NOT NULL CONSTRAINT customer_key_is_known CHECK (key IN ('name', 'email', 'language', 'type', 'allow_proposal',
    'contact', 'phone', 'address', 'contacts', 'pause')),
  value text NOT NULL,
  note text NOT NULL DEFAULT '',
  was text,                          -- put in by the act; null for those of before
  PRIMARY KEY (administration_id, id));
INSERT INTO customer_change_now (administration_id, id, actor, claim, workstation, booked_at, customer_id, key, value)
SELECT administration_id, id, actor, claim, workstation, booked_at, customer_id, key, value FROM customer_change;
DROP TABLE customer_change;
ALTER TABLE customer_change_now RENAME TO customer_change;
CREATE INDEX customer_change_by_customer ON customer_change (administration_id, customer_id);

-- What may be known of a link to the portal, also on a workstation: nothing by which it could be opened.
CREATE TABLE portal_link (
  administration_id bigint NOT NULL, id text NOT NULL, customer_id text NOT NULL,
  made_at timestamptz NOT NULL, made_by text NOT NULL, expires_at timestamptz NOT NULL,
  used_at timestamptz,               -- first opened
  revoked_at timestamptz, revoked_by text NOT NULL DEFAULT '',
  PRIMARY KEY (administration_id, id));
CREATE INDEX portal_link_by_customer ON portal_link (administration_id, customer_id, id);

-- Who is paused, who may not propose: few of many. What customers owe, without looking at what they have paid.
CREATE INDEX customer_paused ON customer (administration_id, name, id) WHERE pause_id IS NOT NULL;
CREATE INDEX customer_without_proposals ON customer (administration_id, name, id) WHERE allow_proposal = 0;
CREATE INDEX invoice_open_by_customer ON invoice (administration_id, customer_id, currency, due, open) WHERE open <> 0;
CREATE INDEX customer_by_language ON customer (administration_id, language, name, id);
CREATE INDEX withdrawal_by_plan ON withdrawal (administration_id, plan_id);
CREATE INDEX lapse_by_plan ON lapse (administration_id, plan_id);

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
