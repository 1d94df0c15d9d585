-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
(SELECT m.state FROM mail AS m WHERE m.administration_id = NEW.administration_id AND m.id = NEW.mail_id)
