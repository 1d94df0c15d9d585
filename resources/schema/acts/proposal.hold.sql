-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A plan bears its customer's name to be sorted by: whoever changes that meanwhile waits, or is waited for.
{hold share: customer AS c WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id};
