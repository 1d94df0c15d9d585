-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO refusal SELECT 'unknown_invoice' WHERE NOT EXISTS (SELECT 1 FROM invoice AS i
  WHERE i.administration_id = NEW.administration_id AND i.number = NEW.number);
INSERT INTO refusal SELECT 'not_blocked' WHERE NEW.verb = 'unblock' AND NOT EXISTS (SELECT 1 FROM invoice_block AS b
  WHERE b.administration_id = NEW.administration_id AND b.number = NEW.number AND b.reason = NEW.reason);
INSERT INTO refusal SELECT 'already_blocked' WHERE NEW.verb = 'block' AND EXISTS (SELECT 1 FROM invoice_block AS b
  WHERE b.administration_id = NEW.administration_id AND b.number = NEW.number AND b.reason = NEW.reason
    AND (b.until_date IS NULL OR b.until_date IS NOT DISTINCT FROM NEW.until_date));

DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND number = NEW.number AND reason = NEW.reason;
INSERT INTO invoice_block (administration_id, number, reason, cause, since, until_date, note, by_login)
SELECT NEW.administration_id, NEW.number, NEW.reason, NEW.id, NEW.booked_at, NEW.until_date, NEW.note,
       CASE WHEN NEW.claim <> '' THEN NEW.claim ELSE NEW.actor END
 WHERE NEW.verb = 'block';
