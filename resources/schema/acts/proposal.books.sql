-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Staff are told, if they wish.
INSERT INTO mail (administration_id, id, kind, customer_id, plan_id, invoices, message_id, queued_at, next_attempt_at)
SELECT NEW.administration_id, NEW.id, 'plan_received', NEW.customer_id, NEW.id, NEW.invoices, {message_id}, {now}, {now}
 WHERE EXISTS (SELECT 1 FROM setting AS s WHERE s.administration_id = NEW.administration_id AND s.key = 'mail.notify_staff' AND s.value = 'on');
