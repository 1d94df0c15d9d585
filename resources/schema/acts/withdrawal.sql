-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The customer takes the proposal back while it waits.
UPDATE plan SET state = 'withdrawn', version = version + 1, decision_id = NEW.id, ended_on = NEW.on_date
 WHERE administration_id = NEW.administration_id AND id = NEW.plan_id AND state = 'proposed' AND version = NEW.expected_version;
{plan_taken_by_decision}
{plan_released}
