-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stood when somebody changed it, as they saw it: an act that would put its value over another one than that is
-- refused. Null: it goes over whatever stands. Of a setting, empty: its default.
ALTER TABLE setting_change ADD COLUMN seen text;
ALTER TABLE customer_change ADD COLUMN seen text;
