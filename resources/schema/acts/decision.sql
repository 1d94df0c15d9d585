-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Take the plan, in the version that the clerk saw. Of two who decide at once one gets it.
UPDATE plan SET state = CASE NEW.verdict WHEN 'approve' THEN 'active' ELSE 'refused' END, version = version + 1, decision_id = NEW.id,
       ended_on = CASE NEW.verdict WHEN 'refuse' THEN NEW.on_date END
 WHERE administration_id = NEW.administration_id AND id = NEW.plan_id AND state = 'proposed' AND version = NEW.expected_version;
{plan_taken_by_decision}

-- A plan is approved only on the balances it was proposed on.
INSERT INTO refusal SELECT 'balance_changed' WHERE NEW.verdict = 'approve' AND EXISTS (
  SELECT 1 FROM plan_invoice AS l JOIN invoice AS i ON i.administration_id = l.administration_id AND i.number = l.number
   WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id AND i.open <> l.open_then);

-- Its invoices: the block "plan proposed" becomes "plan active", or goes.
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason = 'plan_proposed' AND cause = NEW.plan_id
   AND number IN (SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id);
INSERT INTO invoice_block (administration_id, number, reason, cause, since, by_login)
SELECT l.administration_id, l.number, 'plan_active', l.plan_id, NEW.booked_at, NEW.actor FROM plan_invoice AS l
 WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id AND NEW.verdict = 'approve';
UPDATE invoice SET released_on = NEW.on_date WHERE NEW.verdict = 'refuse' AND administration_id = NEW.administration_id
   AND number IN (SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id);
UPDATE plan_invoice SET live = 0
 WHERE administration_id = NEW.administration_id AND plan_id = NEW.plan_id AND NEW.verdict = 'refuse';
