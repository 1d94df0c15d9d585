-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- lease  for so many seconds: it is due, or the lease of somebody else ran out      keep   the text that goes out
-- sent   also when the lease ran out meanwhile: what was sent was sent              later  again in so many seconds
-- fail   will not be sent
INSERT INTO refusal SELECT 'not_allowed' WHERE NOT {acts_as 'office'};

UPDATE mail SET state = 'leased', leased_by = NEW.holder, leased_until = {now_and NEW.seconds}, attempts = attempts + 1
 WHERE administration_id = NEW.administration_id AND id = NEW.mail_id AND NEW.verb = 'lease'
   AND (state = 'queued' AND next_attempt_at <= {now} OR state = 'leased' AND leased_until <= {now});
UPDATE mail SET address = NEW.address, language = NEW.language, subject = NEW.subject, body_text = NEW.body_text, body_html = NEW.body_html
 WHERE administration_id = NEW.administration_id AND id = NEW.mail_id AND NEW.verb = 'keep'
   AND state = 'leased' AND leased_by = NEW.holder AND leased_until > {now};
INSERT INTO refusal SELECT 'stale' WHERE NEW.verb IN ('lease', 'keep') AND NOT EXISTS (SELECT 1 FROM mail AS m
  WHERE m.administration_id = NEW.administration_id AND m.id = NEW.mail_id AND m.state = 'leased' AND m.leased_by = NEW.holder
    AND (NEW.verb = 'lease' OR m.leased_until > {now}));

UPDATE mail SET state = 'sent', sent_at = {now}, last_error = '', leased_until = NULL
 WHERE administration_id = NEW.administration_id AND id = NEW.mail_id AND NEW.verb = 'sent' AND state <> 'sent' AND leased_by = NEW.holder;
UPDATE mail SET state = 'queued', next_attempt_at = {now_and NEW.seconds}, last_error = NEW.error, leased_until = NULL, leased_by = NULL
 WHERE administration_id = NEW.administration_id AND id = NEW.mail_id AND NEW.verb = 'later' AND state = 'leased' AND leased_by = NEW.holder;
UPDATE mail SET state = 'failed', last_error = NEW.error, leased_until = NULL, leased_by = NULL
 WHERE administration_id = NEW.administration_id AND id = NEW.mail_id AND NEW.verb = 'fail' AND state = 'leased' AND leased_by = NEW.holder;
