-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of two who change a setting at once the second waits here, and sees what the first did. (There may be no row of the
-- setting's own yet to wait for.)
{hold no key update: administration AS a WHERE a.administration_id = NEW.administration_id};
