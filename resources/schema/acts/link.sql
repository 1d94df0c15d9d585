-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO refusal SELECT 'unknown_customer' WHERE NOT EXISTS (SELECT 1 FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id);
INSERT INTO token (administration_id, hash, customer_id, expires_at)
SELECT NEW.administration_id, NEW.hash, NEW.customer_id, NEW.expires_at WHERE NEW.verb = 'mint';
UPDATE token SET revoked_at = NEW.booked_at
 WHERE administration_id = NEW.administration_id AND customer_id = NEW.customer_id AND revoked_at IS NULL AND NEW.verb = 'revoke';
DELETE FROM portal_session WHERE administration_id = NEW.administration_id AND customer_id = NEW.customer_id AND NEW.verb = 'revoke';
