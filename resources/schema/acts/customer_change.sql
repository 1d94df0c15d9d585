-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO refusal SELECT 'unknown_customer' WHERE NOT EXISTS (SELECT 1 FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id);
-- Nobody's change goes over one that they have not seen: not over another value, nor over another pause, also one that ends
-- on the same day (of a pause, the act that laid it is what was seen; in acts of version 6 its day). What is wanted may stand
-- already.
INSERT INTO refusal SELECT 'changed_meanwhile' WHERE NEW.seen IS NOT NULL AND {before} <> NEW.seen
   AND NOT (NEW.key = 'pause' AND EXISTS (SELECT 1 FROM customer AS c
         WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND c.pause_id = NEW.seen))
   AND NOT ({before} = NEW.value AND (NEW.key <> 'pause' OR NEW.value = 'off' OR EXISTS (SELECT 1 FROM customer AS c
         WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND c.pause_note = NEW.note)));

-- What an earlier pause laid goes, and nothing else: the block by hand that it stood on stands again.
UPDATE invoice_block SET cause = f.id, since = f.booked_at, until_date = f.until_date, note = f.note, covers = NULL,
       by_login = CASE WHEN f.claim <> '' THEN f.claim ELSE f.actor END
  FROM blocking AS f
 WHERE f.administration_id = invoice_block.administration_id AND f.id = invoice_block.covers
   AND invoice_block.administration_id = NEW.administration_id AND invoice_block.reason = 'customer_paused' AND NEW.key = 'pause'
   AND invoice_block.cause = (SELECT c.pause_id FROM customer AS c WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id)
   AND invoice_block.number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.customer_id = NEW.customer_id);
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason = 'customer_paused' AND NEW.key = 'pause'
   AND cause = (SELECT c.pause_id FROM customer AS c WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id)
   AND number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.customer_id = NEW.customer_id);

UPDATE customer SET
       name = CASE NEW.key WHEN 'name' THEN NEW.value ELSE name END,
       sort_name = CASE NEW.key WHEN 'name' THEN coalesce(NEW.sort_name, lower(NEW.value)) ELSE sort_name END,
       email = CASE NEW.key WHEN 'email' THEN NEW.value ELSE email END,
       language = CASE NEW.key WHEN 'language' THEN NEW.value ELSE language END,
       type = CASE NEW.key WHEN 'type' THEN NEW.value ELSE type END,
       contact = CASE NEW.key WHEN 'contact' THEN NEW.value ELSE contact END,
       phone = CASE NEW.key WHEN 'phone' THEN NEW.value ELSE phone END,
       address = CASE NEW.key WHEN 'address' THEN NEW.value ELSE address END,
       contacts = CASE NEW.key WHEN 'contacts' THEN NEW.value ELSE contacts END,
       allow_proposal = CASE NEW.key WHEN 'allow_proposal' THEN CASE NEW.value WHEN 'on' THEN 1 ELSE 0 END ELSE allow_proposal END
 WHERE administration_id = NEW.administration_id AND id = NEW.customer_id AND NEW.key <> 'pause';
UPDATE plan SET sort_name = c.sort_name FROM customer AS c
 WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND NEW.key = 'name'
   AND plan.administration_id = NEW.administration_id AND plan.customer_id = NEW.customer_id AND plan.sort_name <> c.sort_name;
UPDATE customer SET
       pause_id = CASE NEW.value WHEN 'off' THEN NULL ELSE NEW.id END,
       paused_until = CASE WHEN NEW.value IN ('on', 'off') THEN NULL ELSE CAST(NEW.value AS {date}) END,
       pause_note = CASE NEW.value WHEN 'off' THEN '' ELSE NEW.note END,
       paused_by = CASE WHEN NEW.value = 'off' THEN '' WHEN NEW.claim <> '' THEN NEW.claim ELSE NEW.actor END,
       paused_since = CASE NEW.value WHEN 'off' THEN NULL ELSE NEW.booked_at END
 WHERE administration_id = NEW.administration_id AND id = NEW.customer_id AND NEW.key = 'pause';

-- A pause blocks what is open. A block by hand that ends before it is covered by it.
UPDATE invoice_block SET covers = invoice_block.cause, cause = c.pause_id, since = c.paused_since, until_date = c.paused_until, note = c.pause_note, by_login = c.paused_by
  FROM customer AS c
 WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND c.pause_id = NEW.id
   AND invoice_block.administration_id = NEW.administration_id AND invoice_block.reason = 'customer_paused' AND invoice_block.until_date IS NOT NULL
   AND (c.paused_until IS NULL OR invoice_block.until_date < c.paused_until)
   AND invoice_block.number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.customer_id = NEW.customer_id);
INSERT INTO invoice_block (administration_id, number, reason, cause, since, until_date, note, by_login)
SELECT i.administration_id, i.number, 'customer_paused', c.pause_id, c.paused_since, c.paused_until, c.pause_note, c.paused_by
  FROM customer AS c JOIN invoice AS i ON i.administration_id = c.administration_id AND i.customer_id = c.id
 WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND c.pause_id = NEW.id AND i.open > 0
   AND NOT EXISTS (SELECT 1 FROM invoice_block AS b WHERE b.administration_id = i.administration_id AND b.number = i.number AND b.reason = 'customer_paused')
 ORDER BY i.number;

-- A new address lifts what the old one had brought.
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason = 'undeliverable' AND NEW.key = 'email' AND NEW.value <> ''
   AND number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.customer_id = NEW.customer_id);
