-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables that the books and every workstation's replica share. One text for SQLite and PostgreSQL: bigint, text, date
-- and timestamptz mean the same on both. A statement ends with a semicolon at the end of a line.
-- Words in braces are filled in by the installer: {actor} {stamp} {now}.

CREATE TABLE administration (
  administration_id bigint NOT NULL PRIMARY KEY,
  name text NOT NULL CONSTRAINT administration_has_a_name CHECK (name <> ''),
  currency text NOT NULL);

CREATE TABLE clerk (
  administration_id bigint NOT NULL REFERENCES administration (administration_id),
  login text NOT NULL,
  role text NOT NULL CONSTRAINT role_is_known CHECK (role IN ('reviewer', 'admin', 'office', 'portal', 'auditor')),
  PRIMARY KEY (administration_id, login));

CREATE TABLE setting (
  administration_id bigint NOT NULL REFERENCES administration (administration_id),
  key text NOT NULL, value text NOT NULL,
  PRIMARY KEY (administration_id, key));

-- A customer is known by the number that the invoicing program gives them, kept as it came.
CREATE TABLE customer (
  administration_id bigint NOT NULL REFERENCES administration (administration_id),
  id text NOT NULL CONSTRAINT customer_has_an_id CHECK (id <> ''),
  name text NOT NULL, email text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'en' CONSTRAINT language_is_known CHECK (language IN ('en', 'fr', 'nl', 'de')),
  type text NOT NULL DEFAULT 'business' CONSTRAINT customer_type_is_known CHECK (type IN ('business', 'consumer')),
  allow_proposal bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (administration_id, id));
CREATE INDEX customer_by_name ON customer (administration_id, name, id);

CREATE TABLE invoice (
  administration_id bigint NOT NULL, number text NOT NULL CONSTRAINT invoice_has_a_number CHECK (number <> ''),
  customer_id text NOT NULL,
  issued date NOT NULL CONSTRAINT issued_is_a_day CHECK (issued IS NOT DISTINCT FROM date(issued)),
  due date NOT NULL CONSTRAINT invoice_due_is_a_day CHECK (due IS NOT DISTINCT FROM date(due)),
  currency text NOT NULL,
  amount bigint NOT NULL,      -- minor units; a credit note's is negative
  open bigint NOT NULL,
  state text NOT NULL CONSTRAINT invoice_state_is_known CHECK (state IN ('open', 'partly_paid', 'paid', 'credited')),
  settled_on date,             -- business date on which nothing was left open
  last_step bigint NOT NULL DEFAULT 0, last_sent date,
  released_on date,            -- business date on which a plan last ended without being paid
  version bigint NOT NULL DEFAULT 1,
  CONSTRAINT open_is_within_amount CHECK (open BETWEEN 0 AND amount OR open BETWEEN amount AND 0),
  PRIMARY KEY (administration_id, number),
  FOREIGN KEY (administration_id, customer_id) REFERENCES customer (administration_id, id));
CREATE INDEX invoice_by_customer ON invoice (administration_id, customer_id, number);
CREATE INDEX invoice_by_due ON invoice (administration_id, due, number);
CREATE INDEX invoice_by_issued ON invoice (administration_id, issued, number);
CREATE INDEX invoice_by_amount ON invoice (administration_id, amount, number);
CREATE INDEX invoice_by_open ON invoice (administration_id, open, number);
CREATE INDEX invoice_unsettled_by_due ON invoice (administration_id, due, number) WHERE open > 0;

CREATE TABLE invoice_block (
  administration_id bigint NOT NULL, number text NOT NULL, reason text NOT NULL
    CONSTRAINT block_reason_is_known CHECK (reason IN ('plan_proposed', 'plan_active', 'dispute', 'paused',
      'customer_paused', 'undeliverable', 'not_sent', 'below_minimum', 'in_collection')),
  cause text NOT NULL,         -- the act or the plan that laid it
  since timestamptz,           -- null on a workstation while the act waits
  until_date date CONSTRAINT until_is_a_day CHECK (until_date IS NULL OR until_date IS NOT DISTINCT FROM date(until_date)),
  note text NOT NULL DEFAULT '', by_login text NOT NULL DEFAULT '',
  PRIMARY KEY (administration_id, number, reason),
  FOREIGN KEY (administration_id, number) REFERENCES invoice (administration_id, number));
CREATE INDEX invoice_block_by_reason ON invoice_block (administration_id, reason, number);

CREATE TABLE plan (
  administration_id bigint NOT NULL, id text NOT NULL, customer_id text NOT NULL,
  state text NOT NULL CONSTRAINT plan_state_is_known CHECK (state IN ('proposed', 'awaiting_second', 'countered',
    'active', 'paused', 'refused', 'withdrawn', 'lapsed', 'completed', 'broken', 'terminated')),
  kind text NOT NULL CONSTRAINT plan_kind_is_known CHECK (kind IN ('deferred', 'weekly', 'monthly')),
  instalment_count bigint NOT NULL, day text NOT NULL DEFAULT '', first_day date NOT NULL,
  currency text NOT NULL, total bigint NOT NULL CONSTRAINT total_is_positive CHECK (total > 0),
  wording text NOT NULL, proposed_at timestamptz, proposed_on date NOT NULL, proposed_by text NOT NULL,
  answer_by date NOT NULL,     -- the last business date on which it may be decided
  ended_on date,               -- business date on which it ended
  version bigint NOT NULL DEFAULT 1, decision_id text,
  PRIMARY KEY (administration_id, id),
  FOREIGN KEY (administration_id, customer_id) REFERENCES customer (administration_id, id));
CREATE INDEX plan_by_state ON plan (administration_id, state, id);
CREATE INDEX plan_by_customer ON plan (administration_id, customer_id, id);

CREATE TABLE plan_invoice (
  administration_id bigint NOT NULL, plan_id text NOT NULL, number text NOT NULL,
  open_then bigint NOT NULL, live bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (administration_id, plan_id, number),
  FOREIGN KEY (administration_id, plan_id) REFERENCES plan (administration_id, id),
  FOREIGN KEY (administration_id, number) REFERENCES invoice (administration_id, number));
CREATE INDEX plan_invoice_by_number ON plan_invoice (administration_id, number, plan_id);
CREATE UNIQUE INDEX an_invoice_is_in_one_live_plan ON plan_invoice (administration_id, number) WHERE live = 1;

CREATE TABLE instalment (
  administration_id bigint NOT NULL, plan_id text NOT NULL, ordinal bigint NOT NULL,
  agreed date NOT NULL CONSTRAINT agreed_is_a_day CHECK (agreed IS NOT DISTINCT FROM date(agreed)),
  due date NOT NULL CONSTRAINT due_is_a_day CHECK (due IS NOT DISTINCT FROM date(due)),
  amount bigint NOT NULL CONSTRAINT an_instalment_is_positive CHECK (amount > 0),
  PRIMARY KEY (administration_id, plan_id, ordinal),
  FOREIGN KEY (administration_id, plan_id) REFERENCES plan (administration_id, id));

-- Every step that an invoice was sent: the key is why none is sent twice.
CREATE TABLE reminder_step (
  administration_id bigint NOT NULL, number text NOT NULL, step bigint NOT NULL,
  reminder_id text NOT NULL, sent_on date NOT NULL,
  CONSTRAINT a_step_is_sent_once PRIMARY KEY (administration_id, number, step),
  FOREIGN KEY (administration_id, number) REFERENCES invoice (administration_id, number));

-- The mail queue: written by the acts, worked off by whoever holds the office duty.
CREATE TABLE mail (
  administration_id bigint NOT NULL, id text NOT NULL,
  kind text NOT NULL CONSTRAINT mail_kind_is_known CHECK (kind IN ('plan_approved', 'plan_refused', 'plan_received',
    'reminder', 'instalment_due', 'instalment_missed', 'plan_ended')),
  customer_id text NOT NULL, plan_id text, invoices text NOT NULL DEFAULT '[]',
  message_id text NOT NULL CONSTRAINT message_id_is_one_token CHECK (message_id NOT LIKE '% %'),
  state text NOT NULL DEFAULT 'queued' CONSTRAINT mail_state_is_known CHECK (state IN ('queued', 'leased', 'sent', 'failed')),
  attempts bigint NOT NULL DEFAULT 0, last_error text NOT NULL DEFAULT '',
  queued_at timestamptz NOT NULL, next_attempt_at timestamptz NOT NULL, leased_until timestamptz, leased_by text,
  sent_at timestamptz, address text NOT NULL DEFAULT '', language text NOT NULL DEFAULT '',
  subject text NOT NULL DEFAULT '', body_text text NOT NULL DEFAULT '', body_html text NOT NULL DEFAULT '',
  PRIMARY KEY (administration_id, id));
CREATE UNIQUE INDEX a_message_id_exists_once ON mail (administration_id, message_id);
CREATE INDEX mail_by_state ON mail (administration_id, state, next_attempt_at, id);
CREATE INDEX mail_by_customer ON mail (administration_id, customer_id, id);

-- The facts. A face only ever inserts one of these; its trigger (acts/) carries the transition out. The actor and the
-- moment are the books'; a claim is a name given with --as beside the account of embedded books. booked_at is null only
-- while the fact waits on a workstation.
CREATE TABLE proposal (
  {fact},
  customer_id text NOT NULL, on_date date NOT NULL, kind text NOT NULL,
  instalment_count bigint NOT NULL, day text NOT NULL, first_day date NOT NULL, answer_by date NOT NULL,
  total bigint NOT NULL,
  wording text NOT NULL CONSTRAINT a_wording_is_not_endless CHECK (length(wording) <= 2000),
  address text NOT NULL DEFAULT '',  -- where it came from: the client's network address, or empty
  invoices text NOT NULL,            -- json: ["number", ...]
  instalments text NOT NULL,         -- json: [{"agreed": "2026-01-31", "due": "2026-02-02", "amount": 1234}, ...]
  PRIMARY KEY (administration_id, id));
CREATE TABLE decision (
  {fact},
  plan_id text NOT NULL, expected_version bigint NOT NULL, on_date date NOT NULL,
  verdict text NOT NULL CONSTRAINT verdict_is_known CHECK (verdict IN ('approve', 'refuse')),
  reason text NOT NULL DEFAULT '', note text NOT NULL DEFAULT '',
  CONSTRAINT a_refusal_has_a_reason CHECK (verdict = 'approve' OR reason <> ''),
  PRIMARY KEY (administration_id, id));
CREATE TABLE withdrawal (
  {fact},
  plan_id text NOT NULL, expected_version bigint NOT NULL, on_date date NOT NULL,
  PRIMARY KEY (administration_id, id));
CREATE TABLE lapse (
  {fact},
  plan_id text NOT NULL, expected_version bigint NOT NULL, on_date date NOT NULL,
  PRIMARY KEY (administration_id, id));
CREATE TABLE blocking (
  {fact},
  number text NOT NULL, verb text NOT NULL CONSTRAINT blocking_verb_is_known CHECK (verb IN ('block', 'unblock')),
  reason text NOT NULL CONSTRAINT blocked_by_hand CHECK (reason IN ('dispute', 'paused', 'customer_paused',
    'undeliverable', 'not_sent', 'below_minimum', 'in_collection')),
  until_date date, note text NOT NULL DEFAULT '',
  PRIMARY KEY (administration_id, id));
CREATE TABLE setting_change (
  {fact},
  key text NOT NULL, value text,     -- null: back to the default
  PRIMARY KEY (administration_id, id));
CREATE TABLE customer_change (
  {fact},
  customer_id text NOT NULL,
  key text NOT NULL CONSTRAINT customer_key_is_known CHECK (key IN ('name', 'email', 'language', 'type', 'allow_proposal')),
  value text NOT NULL,
  PRIMARY KEY (administration_id, id));
CREATE TABLE reminder (
  {fact},
  customer_id text NOT NULL, on_date date NOT NULL,
  steps text NOT NULL,               -- json: [{"number": "…", "step": 1}, ...]
  PRIMARY KEY (administration_id, id));
CREATE TABLE import_file (
  {fact},
  name text NOT NULL, digest text NOT NULL, on_date date NOT NULL,
  read_rows bigint NOT NULL, added bigint NOT NULL, updated bigint NOT NULL, settled bigint NOT NULL, rejected bigint NOT NULL,
  PRIMARY KEY (administration_id, id));
CREATE INDEX decision_by_plan ON decision (administration_id, plan_id);
CREATE INDEX blocking_by_number ON blocking (administration_id, number);
CREATE INDEX customer_change_by_customer ON customer_change (administration_id, customer_id);
