-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody answered before the deadline.
INSERT INTO refusal SELECT 'not_waiting' FROM plan AS p
 WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id AND p.state = 'proposed' AND p.answer_by >= NEW.on_date;
UPDATE plan SET state = 'lapsed', version = version + 1, decision_id = NEW.id, ended_on = NEW.on_date
 WHERE administration_id = NEW.administration_id AND id = NEW.plan_id AND state = 'proposed' AND version = NEW.expected_version;
{plan_taken_by_decision}
{plan_released}
