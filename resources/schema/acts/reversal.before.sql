-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
(SELECT p.state FROM plan AS p WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id)
