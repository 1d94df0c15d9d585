-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM setting WHERE administration_id = NEW.administration_id AND key = NEW.key AND NEW.value IS NULL;
INSERT INTO setting (administration_id, key, value) SELECT NEW.administration_id, NEW.key, NEW.value WHERE NEW.value IS NOT NULL
ON CONFLICT (administration_id, key) DO UPDATE SET value = excluded.value;
