-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A customer's name as lists are sorted by it and as it is looked for (models/sortname.h). Whoever writes a name writes it
-- too; a change without it, of before, has the small letters that the engine makes.
ALTER TABLE customer ADD COLUMN sort_name text {by_bytes} NOT NULL DEFAULT '';
ALTER TABLE customer_change ADD COLUMN sort_name text CONSTRAINT only_a_name_is_sorted CHECK (sort_name IS NULL OR key = 'name');

-- The orders of customers, anew.
DROP INDEX customer_by_name;
DROP INDEX customer_paused;
DROP INDEX customer_without_proposals;
DROP INDEX customer_by_language;
CREATE INDEX customer_by_sort_name ON customer (administration_id, sort_name, id);
CREATE INDEX customer_paused ON customer (administration_id, sort_name, id) WHERE pause_id IS NOT NULL;
CREATE INDEX customer_without_proposals ON customer (administration_id, sort_name, id) WHERE allow_proposal = 0;
CREATE INDEX customer_by_language ON customer (administration_id, language, sort_name, id);
