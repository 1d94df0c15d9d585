-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file's line of the audit log stands, by the same hand, in this transaction.
INSERT INTO refusal SELECT 'not_allowed' WHERE NOT {acts_as 'admin', 'office'} OR NOT EXISTS (SELECT 1 FROM import_file AS f
  WHERE f.administration_id = NEW.administration_id AND f.id = NEW.file_id {booked_here f});

-- A proposal whose balances change becomes a newer version: whoever decides on the old one is stale. Plans come before
-- invoices here as in a decision, so that the two never wait for each other.
UPDATE plan SET version = version + 1 WHERE administration_id = NEW.administration_id AND state = 'proposed' AND id IN (
  SELECT l.plan_id FROM {rows invoices} AS r JOIN plan_invoice AS l
      ON l.administration_id = NEW.administration_id AND l.number = r.number AND l.live = 1 WHERE l.open_then <> r.open
  UNION
  SELECT l.plan_id FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.live = 1
     AND l.number IN (SELECT j.value FROM json_each(NEW.settled) AS j));

-- A new address lifts what the old one had brought.
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason = 'undeliverable' AND number IN (
  SELECT i.number FROM {rows customers} AS r
    JOIN customer AS c ON c.administration_id = NEW.administration_id AND c.id = r.id
    JOIN invoice AS i ON i.administration_id = c.administration_id AND i.customer_id = c.id WHERE r.email <> c.email);
-- What changes of who is known stands in their history. They are held first, so that what stood before is what is kept; and
-- after them the plans that are sorted by their names.
{hold no key update: customer AS c WHERE c.administration_id = NEW.administration_id AND c.id IN (SELECT r.id FROM {rows customers} AS r) ORDER BY c.id};
{hold no key update: plan AS p WHERE p.administration_id = NEW.administration_id AND p.customer_id IN (SELECT r.id FROM {rows customers} AS r WHERE r.name IS NOT NULL) ORDER BY p.id};
INSERT INTO customer_import (administration_id, customer_id, file_id, name_was, name, email_was, email, language_was, language, type_was, type)
SELECT NEW.administration_id, c.id, NEW.file_id,
       CASE WHEN r.name <> c.name THEN c.name END, CASE WHEN r.name <> c.name THEN r.name END,
       CASE WHEN r.email <> c.email THEN c.email END, CASE WHEN r.email <> c.email THEN r.email END,
       CASE WHEN r.language <> c.language THEN c.language END, CASE WHEN r.language <> c.language THEN r.language END,
       CASE WHEN r.type <> c.type THEN c.type END, CASE WHEN r.type <> c.type THEN r.type END
  FROM {rows customers} AS r CROSS JOIN customer AS c
 WHERE c.administration_id = NEW.administration_id AND c.id = r.id
   AND (r.name <> c.name OR r.email <> c.email OR r.language <> c.language OR r.type <> c.type) ORDER BY c.id
ON CONFLICT (administration_id, customer_id, file_id) DO NOTHING;
-- What the file doesn't say, or says as it stood when the file was compared, is null and stays as it is by now. Of who is new
-- it is what a customer is without it; two imports may bring them at once.
INSERT INTO customer (administration_id, id, name, sort_name, email, language, type)
SELECT NEW.administration_id, r.id, coalesce(r.name, r.id), r.sort_name, coalesce(r.email, ''), coalesce(r.language, 'en'), coalesce(r.type, 'business')
  FROM {rows customers} AS r WHERE 1 = 1 ORDER BY r.id
ON CONFLICT (administration_id, id) DO NOTHING;
UPDATE customer SET name = coalesce(r.name, customer.name), sort_name = CASE WHEN r.name IS NULL THEN customer.sort_name ELSE r.sort_name END,
       email = coalesce(r.email, customer.email), language = coalesce(r.language, customer.language), type = coalesce(r.type, customer.type)
  FROM {rows customers} AS r
 WHERE customer.administration_id = NEW.administration_id AND customer.id = r.id
   AND (r.name <> customer.name OR r.email <> customer.email OR r.language <> customer.language OR r.type <> customer.type);
UPDATE plan SET sort_name = c.sort_name FROM {rows customers} AS r CROSS JOIN customer AS c
 WHERE c.administration_id = NEW.administration_id AND c.id = r.id AND r.name IS NOT NULL
   AND plan.administration_id = NEW.administration_id AND plan.customer_id = r.id AND plan.sort_name <> c.sort_name;

-- Whoever pauses one of these customers meanwhile waits, or is waited for (acts/customer_change.sql). Imports don't wait here
-- for each other.
{hold key share: customer AS c WHERE c.administration_id = NEW.administration_id AND c.id IN (SELECT r.customer FROM {rows invoices} AS r WHERE r.open > 0) ORDER BY c.id};
INSERT INTO invoice (administration_id, number, customer_id, issued, due, currency, amount, open, state, settled_on, last_step)
SELECT NEW.administration_id, r.number, r.customer, r.issued, r.due, r.currency, r.amount, r.open, r.state, r.settled_on, r.last_step
  FROM {rows invoices} AS r WHERE 1 = 1 ORDER BY r.number
ON CONFLICT (administration_id, number) DO UPDATE SET issued = excluded.issued, due = excluded.due, amount = excluded.amount, open = excluded.open,
  state = excluded.state, settled_on = excluded.settled_on, version = invoice.version + 1;
UPDATE invoice SET open = 0, state = 'paid', settled_on = NEW.on_date, version = version + 1
 WHERE administration_id = NEW.administration_id AND number IN (SELECT j.value FROM json_each(NEW.settled) AS j);

-- Who is paused stays so for what comes.
INSERT INTO invoice_block (administration_id, number, reason, cause, since, until_date, note, by_login)
SELECT NEW.administration_id, i.number, 'customer_paused', c.pause_id, {now}, c.paused_until, c.pause_note, c.paused_by
  FROM {rows invoices} AS r CROSS JOIN invoice AS i CROSS JOIN customer AS c
 WHERE i.administration_id = NEW.administration_id AND i.number = r.number AND i.open > 0
   AND c.administration_id = NEW.administration_id AND c.id = i.customer_id AND c.pause_id IS NOT NULL
   AND (c.paused_until IS NULL OR c.paused_until >= NEW.on_date)
   AND NOT EXISTS (SELECT 1 FROM invoice_block AS b WHERE b.administration_id = i.administration_id AND b.number = i.number AND b.reason = 'customer_paused')
 ORDER BY i.number;
