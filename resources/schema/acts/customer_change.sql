-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO refusal SELECT 'unknown_customer' WHERE NOT EXISTS (SELECT 1 FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id);
UPDATE customer SET
       name = CASE NEW.key WHEN 'name' THEN NEW.value ELSE name END,
       email = CASE NEW.key WHEN 'email' THEN NEW.value ELSE email END,
       language = CASE NEW.key WHEN 'language' THEN NEW.value ELSE language END,
       type = CASE NEW.key WHEN 'type' THEN NEW.value ELSE type END,
       allow_proposal = CASE NEW.key WHEN 'allow_proposal' THEN CASE NEW.value WHEN 'on' THEN 1 ELSE 0 END ELSE allow_proposal END
 WHERE administration_id = NEW.administration_id AND id = NEW.customer_id;
-- A new address lifts what the old one had brought.
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason = 'undeliverable' AND NEW.key = 'email' AND NEW.value <> ''
   AND number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = NEW.administration_id AND i.customer_id = NEW.customer_id);
