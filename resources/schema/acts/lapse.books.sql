-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Staff are told, if they wish.
INSERT INTO mail (administration_id, id, kind, customer_id, plan_id, invoices, message_id, queued_at, next_attempt_at)
SELECT NEW.administration_id, NEW.id, 'plan_ended', p.customer_id, p.id, f.invoices, {message_id}, {now}, {now}
  FROM plan AS p JOIN proposal AS f ON f.administration_id = p.administration_id AND f.id = p.id
 WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id
   AND EXISTS (SELECT 1 FROM setting AS s WHERE s.administration_id = NEW.administration_id AND s.key = 'mail.notify_staff' AND s.value = 'on');
