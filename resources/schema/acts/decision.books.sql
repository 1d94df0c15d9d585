-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The customer is told: the mail waits in the same transaction, and is due when the decision can no longer be undone.
INSERT INTO mail (administration_id, id, kind, customer_id, plan_id, invoices, message_id, queued_at, next_attempt_at)
SELECT NEW.administration_id, NEW.id, CASE NEW.verdict WHEN 'approve' THEN 'plan_approved' ELSE 'plan_refused' END,
       p.customer_id, p.id, f.invoices, {message_id}, {now}, {now_and NEW.hold_seconds}
  FROM plan AS p JOIN proposal AS f ON f.administration_id = p.administration_id AND f.id = p.id
 WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id;
