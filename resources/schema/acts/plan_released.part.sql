-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The plan ended unpaid: its blocks go, and reminders go on after the pause.
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason IN ('plan_proposed', 'plan_active') AND cause = NEW.plan_id
   AND number IN (SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id);
UPDATE invoice SET released_on = NEW.on_date WHERE administration_id = NEW.administration_id
   AND number IN (SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id);
UPDATE plan_invoice SET live = 0 WHERE administration_id = NEW.administration_id AND plan_id = NEW.plan_id;
