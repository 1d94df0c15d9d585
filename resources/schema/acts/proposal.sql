-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proposals are allowed, in general and for this customer.
INSERT INTO refusal SELECT 'proposals_off' WHERE NOT EXISTS (SELECT 1 FROM setting AS s
  WHERE s.administration_id = NEW.administration_id AND s.key = 'billing.allow_proposal' AND s.value = 'on');
INSERT INTO refusal SELECT 'unknown_customer' WHERE NOT EXISTS (SELECT 1 FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id);
INSERT INTO refusal SELECT 'customer_may_not_propose' FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND c.allow_proposal = 0;

-- Every invoice named exists, is this customer's, is open, in one currency, and in no other plan that holds it.
-- (CROSS JOIN: SQLite then begins with the few invoices named; books that were never analysed would walk through every
-- settled one by the index on open.)
INSERT INTO refusal SELECT 'unknown_invoice' WHERE NOT EXISTS (SELECT 1 FROM json_each(NEW.invoices)) OR EXISTS (
  SELECT 1 FROM json_each(NEW.invoices) AS j LEFT JOIN invoice AS i
    ON i.administration_id = NEW.administration_id AND i.number = j.value AND i.customer_id = NEW.customer_id WHERE i.number IS NULL);
INSERT INTO refusal SELECT 'nothing_open' WHERE EXISTS (SELECT 1 FROM json_each(NEW.invoices) AS j CROSS JOIN invoice AS i
  WHERE i.administration_id = NEW.administration_id AND i.number = j.value AND i.open <= 0);
INSERT INTO refusal SELECT 'two_currencies' WHERE 1 < (SELECT count(DISTINCT i.currency) FROM invoice AS i
  WHERE i.administration_id = NEW.administration_id AND i.number IN (SELECT j.value FROM json_each(NEW.invoices) AS j));
INSERT INTO refusal SELECT 'already_in_a_plan' WHERE EXISTS (SELECT 1 FROM plan_invoice AS l
  WHERE l.administration_id = NEW.administration_id AND l.live = 1 AND l.number IN (SELECT j.value FROM json_each(NEW.invoices) AS j));

INSERT INTO plan (administration_id, id, customer_id, state, kind, instalment_count, day, first_day, currency, total, wording,
                  proposed_at, proposed_on, proposed_by, answer_by, sort_name)
SELECT NEW.administration_id, NEW.id, NEW.customer_id, 'proposed', NEW.kind, NEW.instalment_count, NEW.day, NEW.first_day,
       min(i.currency), sum(i.open), NEW.wording, NEW.booked_at, NEW.on_date,
       CASE WHEN NEW.claim <> '' THEN NEW.claim ELSE NEW.actor END, NEW.answer_by,
       (SELECT c.sort_name FROM customer AS c WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id)
  FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.number IN (SELECT j.value FROM json_each(NEW.invoices) AS j);
-- One order for everybody, so that two proposals never wait for each other in a circle.
INSERT INTO plan_invoice (administration_id, plan_id, number, open_then)
SELECT NEW.administration_id, NEW.id, i.number, i.open
  FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.number IN (SELECT j.value FROM json_each(NEW.invoices) AS j)
 ORDER BY i.number;
INSERT INTO instalment (administration_id, plan_id, ordinal, agreed, due, amount)
SELECT NEW.administration_id, NEW.id, j.key + 1, CAST(json_extract(j.value, '$.agreed') AS {date}),
       CAST(json_extract(j.value, '$.due') AS {date}), CAST(json_extract(j.value, '$.amount') AS bigint)
  FROM json_each(NEW.instalments) AS j;

-- The instalments make the total that the customer saw, as many as they asked for, in the order of their dates.
INSERT INTO refusal SELECT 'balance_changed' FROM plan AS p
 WHERE p.administration_id = NEW.administration_id AND p.id = NEW.id AND p.total <> NEW.total;
INSERT INTO refusal SELECT 'wrong_total' WHERE NEW.total IS DISTINCT FROM (SELECT sum(s.amount) FROM instalment AS s
  WHERE s.administration_id = NEW.administration_id AND s.plan_id = NEW.id);
INSERT INTO refusal SELECT 'wrong_total' WHERE NEW.instalment_count <> (SELECT count(*) FROM instalment AS s
  WHERE s.administration_id = NEW.administration_id AND s.plan_id = NEW.id);
INSERT INTO refusal SELECT 'dates_out_of_order' WHERE EXISTS (SELECT 1 FROM instalment AS s JOIN instalment AS n
    ON n.administration_id = s.administration_id AND n.plan_id = s.plan_id AND n.ordinal = s.ordinal + 1
 WHERE s.administration_id = NEW.administration_id AND s.plan_id = NEW.id AND (n.agreed <= s.agreed OR n.due < s.due));

INSERT INTO invoice_block (administration_id, number, reason, cause, since, by_login)
SELECT l.administration_id, l.number, 'plan_proposed', l.plan_id, NEW.booked_at, NEW.actor FROM plan_invoice AS l
 WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.id;
