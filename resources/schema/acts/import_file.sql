-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The act that stands for a file; its rows are laid in by errands of the same transaction (errands/import_page.sql).
INSERT INTO refusal SELECT 'bad_value' WHERE NEW.added + NEW.updated + NEW.rejected > NEW.read_rows;
