-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody's change goes over one that they have not seen.
INSERT INTO refusal SELECT 'changed_meanwhile' WHERE NEW.seen IS NOT NULL AND coalesce({before}, '') NOT IN (NEW.seen, coalesce(NEW.value, ''));
DELETE FROM setting WHERE administration_id = NEW.administration_id AND key = NEW.key AND NEW.value IS NULL;
INSERT INTO setting (administration_id, key, value) SELECT NEW.administration_id, NEW.key, NEW.value WHERE NEW.value IS NOT NULL
ON CONFLICT (administration_id, key) DO UPDATE SET value = excluded.value;
