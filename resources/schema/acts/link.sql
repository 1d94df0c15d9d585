-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO refusal SELECT 'unknown_customer' WHERE NOT EXISTS (SELECT 1 FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id);
INSERT INTO token (administration_id, hash, customer_id, expires_at, link_id)
SELECT NEW.administration_id, NEW.hash, NEW.customer_id, NEW.expires_at, NEW.id WHERE NEW.verb = 'mint';
INSERT INTO portal_link (administration_id, id, customer_id, made_at, made_by, expires_at)
SELECT NEW.administration_id, NEW.id, NEW.customer_id, NEW.booked_at, CASE WHEN NEW.claim <> '' THEN NEW.claim ELSE NEW.actor END, NEW.expires_at
 WHERE NEW.verb = 'mint';

-- Revoked is the link that is named, or all that the customer has; what was opened with it ends.
DELETE FROM portal_session WHERE administration_id = NEW.administration_id AND customer_id = NEW.customer_id AND NEW.verb = 'revoke'
   AND (NEW.link_id = '' OR token_hash IN (SELECT t.hash FROM token AS t
     WHERE t.administration_id = NEW.administration_id AND t.customer_id = NEW.customer_id AND t.link_id = NEW.link_id));
UPDATE token SET revoked_at = NEW.booked_at
 WHERE administration_id = NEW.administration_id AND customer_id = NEW.customer_id AND revoked_at IS NULL AND NEW.verb = 'revoke'
   AND (NEW.link_id = '' OR link_id = NEW.link_id);
UPDATE portal_link SET revoked_at = NEW.booked_at, revoked_by = CASE WHEN NEW.claim <> '' THEN NEW.claim ELSE NEW.actor END
 WHERE administration_id = NEW.administration_id AND customer_id = NEW.customer_id AND revoked_at IS NULL AND NEW.verb = 'revoke'
   AND (NEW.link_id = '' OR id = NEW.link_id);
