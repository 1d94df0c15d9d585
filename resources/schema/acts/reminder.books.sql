-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO mail (administration_id, id, kind, customer_id, invoices, message_id, queued_at, next_attempt_at)
SELECT NEW.administration_id, NEW.id, 'reminder', NEW.customer_id, NEW.steps, {message_id}, {now}, {now};
