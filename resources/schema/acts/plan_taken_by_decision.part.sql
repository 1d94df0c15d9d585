-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The guard after every claim on a waiting plan: who came too late is told why.
INSERT INTO refusal SELECT 'unknown_plan' WHERE NOT EXISTS (SELECT 1 FROM plan AS p WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id);
INSERT INTO refusal SELECT CASE p.state WHEN 'proposed' THEN 'stale' WHEN 'withdrawn' THEN 'withdrawn' WHEN 'lapsed' THEN 'lapsed' ELSE 'already_decided' END
  FROM plan AS p WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id AND coalesce(p.decision_id, '') <> NEW.id;
