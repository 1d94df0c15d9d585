-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows themselves are laid in by the same transaction; this is the act that stands for them. A proposal whose balances
-- changed becomes a newer version: whoever decides on the old one is stale.
UPDATE plan SET version = version + 1 WHERE administration_id = NEW.administration_id AND state = 'proposed' AND EXISTS (
  SELECT 1 FROM plan_invoice AS l JOIN invoice AS i ON i.administration_id = l.administration_id AND i.number = l.number
   WHERE l.administration_id = plan.administration_id AND l.plan_id = plan.id AND i.open <> l.open_then);
