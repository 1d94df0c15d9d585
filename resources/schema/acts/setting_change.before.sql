-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
(SELECT s.value FROM setting AS s WHERE s.administration_id = NEW.administration_id AND s.key = NEW.key)
