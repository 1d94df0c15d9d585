-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A customer's name as lists are sorted by it and as it is looked for (models/sortname.h). Whoever writes a name writes it
-- too; a change without it, of before, has the small letters that the engine makes.
ALTER TABLE customer ADD COLUMN sort_name text NOT NULL DEFAULT '';
ALTER TABLE customer_change ADD COLUMN sort_name text;
DROP INDEX customer_by_name;
CREATE INDEX customer_by_sort_name ON customer (administration_id, sort_name, id);
