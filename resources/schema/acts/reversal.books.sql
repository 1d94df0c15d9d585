-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By who decided, or an admin.
INSERT INTO refusal SELECT 'not_allowed' WHERE NOT {acts_as 'admin'} AND NOT EXISTS (SELECT 1 FROM decision AS d
  WHERE d.administration_id = NEW.administration_id AND d.id = NEW.decision_id AND d.actor = NEW.actor);

-- The mail was never with a postman, and none will take it: of a lease and this one, whoever comes second sees the other.
INSERT INTO refusal SELECT 'mail_left' WHERE NOT EXISTS (SELECT 1 FROM mail AS m WHERE m.administration_id = NEW.administration_id
  AND m.id = NEW.decision_id AND m.state = 'queued' AND m.attempts = 0 AND m.last_error = '' AND m.address = '');
DELETE FROM mail WHERE administration_id = NEW.administration_id AND id = NEW.decision_id AND state = 'queued' AND attempts = 0;
INSERT INTO refusal SELECT 'mail_left' WHERE EXISTS (SELECT 1 FROM mail AS m WHERE m.administration_id = NEW.administration_id
  AND m.id = NEW.decision_id);
-- Nor has a reminder gone out because of it.
INSERT INTO refusal SELECT 'mail_left' WHERE EXISTS (SELECT 1 FROM plan_invoice AS l
   JOIN reminder_step AS s ON s.administration_id = l.administration_id AND s.number = l.number
   JOIN reminder AS r ON r.administration_id = s.administration_id AND r.id = s.reminder_id
   JOIN decision AS d ON d.administration_id = l.administration_id AND d.id = NEW.decision_id
  WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id AND r.booked_at >= d.booked_at);
