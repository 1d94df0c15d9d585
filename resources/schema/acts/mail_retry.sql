-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A failed or waiting message is due at once, as if nobody had tried. What is on its way, or has arrived, is left alone.
INSERT INTO refusal SELECT 'unknown_mail' WHERE NOT EXISTS (SELECT 1 FROM mail AS m
  WHERE m.administration_id = NEW.administration_id AND m.id = NEW.mail_id);
INSERT INTO refusal SELECT 'already_sent' FROM mail AS m
  WHERE m.administration_id = NEW.administration_id AND m.id = NEW.mail_id AND m.state IN ('leased', 'sent');
UPDATE mail SET state = 'queued', next_attempt_at = {now}, attempts = 0
 WHERE administration_id = NEW.administration_id AND id = NEW.mail_id AND state IN ('queued', 'failed');
