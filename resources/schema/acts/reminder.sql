-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each invoice is this customer's, is open, is free on that day, and has had every step before this one and not this one.
-- (CROSS JOIN: see proposal.sql.)
INSERT INTO refusal SELECT 'unknown_invoice' WHERE NOT EXISTS (SELECT 1 FROM json_each(NEW.steps)) OR EXISTS (
  SELECT 1 FROM json_each(NEW.steps) AS j LEFT JOIN invoice AS i ON i.administration_id = NEW.administration_id
     AND i.number = json_extract(j.value, '$.number') AND i.customer_id = NEW.customer_id WHERE i.number IS NULL);
INSERT INTO refusal SELECT 'nothing_open' WHERE EXISTS (SELECT 1 FROM json_each(NEW.steps) AS j CROSS JOIN invoice AS i
  WHERE i.administration_id = NEW.administration_id AND i.number = json_extract(j.value, '$.number') AND i.open <= 0);
INSERT INTO refusal SELECT 'already_blocked' WHERE EXISTS (SELECT 1 FROM invoice_block AS b WHERE b.administration_id = NEW.administration_id
   AND b.number IN (SELECT json_extract(j.value, '$.number') FROM json_each(NEW.steps) AS j)
   AND (b.until_date IS NULL OR b.until_date >= NEW.on_date));

UPDATE invoice SET last_step = last_step + 1, last_sent = NEW.on_date WHERE administration_id = NEW.administration_id
   AND number IN (SELECT json_extract(j.value, '$.number') FROM json_each(NEW.steps) AS j)
   AND last_step + 1 = (SELECT max(CAST(json_extract(j.value, '$.step') AS bigint)) FROM json_each(NEW.steps) AS j
                         WHERE json_extract(j.value, '$.number') = invoice.number);
INSERT INTO refusal SELECT 'already_sent' WHERE EXISTS (SELECT 1 FROM json_each(NEW.steps) AS j JOIN invoice AS i
    ON i.administration_id = NEW.administration_id AND i.number = json_extract(j.value, '$.number')
 WHERE i.last_step <> CAST(json_extract(j.value, '$.step') AS bigint));
INSERT INTO reminder_step (administration_id, number, step, reminder_id, sent_on)
SELECT NEW.administration_id, json_extract(j.value, '$.number'), CAST(json_extract(j.value, '$.step') AS bigint), NEW.id, NEW.on_date
  FROM json_each(NEW.steps) AS j;
