-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A plan bears what its customer is sorted by, so that plans are walked in that order too, whatever their state. Whoever
-- writes a customer's name writes it on their plans.
ALTER TABLE plan ADD COLUMN sort_name text {by_bytes} NOT NULL DEFAULT '';
CREATE INDEX plan_by_sort_name ON plan (administration_id, state, kind, sort_name, id);
