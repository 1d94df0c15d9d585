-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fills empty books on PostgreSQL with {administrations} administrations of {invoices} invoices each, by the server
-- alone and without triggers: what is measured is how the desk reads, not how it came about. Twenty invoices a
-- customer, and twenty customers with a rare name. Of all invoices 8 % are open, 1 % in a plan that was refused. As many
-- proposals wait as people can work off, however large the books: in each administration 150, 50 plans are active, and
-- 200 invoices are blocked by hand. Two invoices a plan.
SET session_replication_role = replica;

INSERT INTO administration (administration_id, name, currency)
SELECT a, 'Administration ' || a, 'EUR' FROM generate_series(2, {administrations}) AS a;
INSERT INTO setting (administration_id, key, value)
SELECT a, s.key, s.value FROM generate_series(1, {administrations}) AS a,
       (VALUES ('billing.allow_proposal', 'on'), ('administration.time_zone', 'Europe/Paris')) AS s (key, value)
ON CONFLICT (administration_id, key) DO UPDATE SET value = excluded.value;

INSERT INTO customer (administration_id, id, name, sort_name, email)
SELECT m.administration_id, m.id, m.name, lower(m.name), m.email FROM (
SELECT a AS administration_id, CAST(10000 + c AS text) AS id, CASE WHEN c <= 20 THEN 'Zebra' ELSE '' END || initcap(substr(md5(CAST(a * 7919 + c AS text)), 1, 9)) || ' ' || (ARRAY['GmbH', 'SARL', 'BV', 'Ltd'])[1 + c % 4] AS name,
       'c' || c || '@example.com' AS email
  FROM generate_series(1, {administrations}) AS a, generate_series(1, {invoices} / 20) AS c) AS m;

-- In the order of their dates, as they come. Open ones are mostly young.
INSERT INTO invoice (administration_id, number, customer_id, issued, due, currency, amount, open, state, settled_on, last_step, last_sent)
SELECT a, v.number, v.customer_id, v.issued, v.issued + 30, 'EUR', v.amount, CASE WHEN v.is_open THEN v.amount ELSE 0 END,
       CASE WHEN v.is_open THEN 'open' ELSE 'paid' END, CASE WHEN NOT v.is_open THEN v.issued + 25 END, 0, NULL
  FROM generate_series(1, {administrations}) AS a,
       LATERAL (SELECT to_char(n, 'FM0000000') AS number, CAST(10001 + (n * 7907 + a) % ({invoices} / 20) AS text) AS customer_id,
                       DATE '2022-03-01' + CAST(1460.0 * n / {invoices} AS int) AS issued,
                       1500 + (n * 104729) % 500000 AS amount, n % 25 = 0 OR n > {invoices} * 96 / 100 AS is_open
                  FROM generate_series(CAST(1 AS bigint), {invoices}) AS n) AS v;

-- Two invoices a plan.
CREATE TEMP TABLE planned AS
SELECT a AS administration_id, p AS place, CAST(md5('plan ' || a || ' ' || p) AS uuid)::text AS id,
       CASE WHEN p <= 150 THEN 'proposed' WHEN p <= 200 THEN 'active' ELSE 'refused' END AS state
  FROM generate_series(1, {administrations}) AS a, generate_series(CAST(1 AS bigint), 200 + {invoices} / 200) AS p;
INSERT INTO plan (administration_id, id, customer_id, state, kind, instalment_count, day, first_day, currency, total, wording,
                  proposed_at, proposed_on, proposed_by, answer_by, ended_on, decision_id, sort_name)
SELECT p.administration_id, p.id, i.customer_id, p.state, 'monthly', 3, '15', DATE '2026-03-15', 'EUR', 30000, 'Cash comes in spring.',
       TIMESTAMPTZ '2026-02-25 09:00Z', DATE '2026-02-25', 'portal', DATE '2026-03-11',
       CASE p.state WHEN 'refused' THEN DATE '2026-02-26' END, CASE WHEN p.state <> 'proposed' THEN p.id END,
       c.sort_name
  FROM planned AS p JOIN invoice AS i ON i.administration_id = p.administration_id AND i.number = to_char(p.place * {invoices} / (201 + {invoices} / 200), 'FM0000000')
  JOIN customer AS c ON c.administration_id = i.administration_id AND c.id = i.customer_id;
INSERT INTO plan_invoice (administration_id, plan_id, number, open_then, live)
SELECT p.administration_id, p.id, to_char(p.place * {invoices} / (201 + {invoices} / 200) + n, 'FM0000000'), 15000, CASE p.state WHEN 'refused' THEN 0 ELSE 1 END
  FROM planned AS p, generate_series(0, 1) AS n;
INSERT INTO instalment (administration_id, plan_id, ordinal, agreed, due, amount)
SELECT p.administration_id, p.id, n, DATE '2026-03-15' + 30 * n, DATE '2026-03-15' + 30 * n, 10000 FROM planned AS p, generate_series(1, 3) AS n;
INSERT INTO proposal (administration_id, id, actor, customer_id, on_date, kind, instalment_count, day, first_day, answer_by, total, wording, invoices, instalments)
SELECT p.administration_id, p.id, 'portal', p.customer_id, p.proposed_on, p.kind, 3, '15', p.first_day, p.answer_by, p.total, p.wording, '[]', '[]' FROM plan AS p;
INSERT INTO decision (administration_id, id, actor, plan_id, expected_version, on_date, verdict, reason)
SELECT p.administration_id, p.id, 'anna', p.id, 1, DATE '2026-02-26', CASE p.state WHEN 'active' THEN 'approve' ELSE 'refuse' END, 'other'
  FROM plan AS p WHERE p.state <> 'proposed';

INSERT INTO invoice_block (administration_id, number, reason, cause, since, by_login)
SELECT l.administration_id, l.number, CASE p.state WHEN 'active' THEN 'plan_active' ELSE 'plan_proposed' END, l.plan_id, p.proposed_at, 'portal'
  FROM plan_invoice AS l JOIN plan AS p ON p.administration_id = l.administration_id AND p.id = l.plan_id WHERE l.live = 1;
INSERT INTO invoice_block (administration_id, number, reason, cause, since, by_login)
SELECT a, to_char(n * {invoices} / 201, 'FM0000000'), (ARRAY['dispute', 'paused', 'not_sent', 'in_collection'])[1 + n % 4], 'hand', TIMESTAMPTZ '2026-02-20 09:00Z', 'anna'
  FROM generate_series(1, {administrations}) AS a, generate_series(CAST(1 AS bigint), 200) AS n
ON CONFLICT (administration_id, number, reason) DO NOTHING;

-- Mail of the past is sent; twenty wait in each administration.
INSERT INTO mail (administration_id, id, kind, customer_id, plan_id, message_id, state, queued_at, next_attempt_at, sent_at)
SELECT p.administration_id, p.id, CASE p.state WHEN 'active' THEN 'plan_approved' ELSE 'plan_refused' END, p.customer_id, p.id,
       '<' || p.id || '@example.com>', 'sent', p.proposed_at, p.proposed_at, p.proposed_at
  FROM plan AS p WHERE p.state <> 'proposed';
INSERT INTO mail (administration_id, id, kind, customer_id, message_id, state, queued_at, next_attempt_at)
SELECT a, CAST(md5('mail ' || a || ' ' || m) AS uuid)::text, 'reminder', CAST(10000 + m AS text), '<' || a || '.' || m || '@example.com>', 'queued',
       TIMESTAMPTZ '2026-03-01 09:00Z', TIMESTAMPTZ '2026-03-01 09:00Z'
  FROM generate_series(1, {administrations}) AS a, generate_series(1, 20) AS m;

-- The feed as an import leaves it, compacted by nobody yet.
INSERT INTO feed (administration_id, tbl, k1, k2) SELECT administration_id, 'invoice', number, '' FROM invoice;

SET session_replication_role = origin;
VACUUM ANALYZE;
