-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of two who change a customer at once the second waits here, and sees what the first did: two who pause, of whom the
-- second ends what the first began. So does who pauses while an import brings something of this customer, and the import
-- that meets a pause. (FOR UPDATE, for an invoice that is laid in holds its customer FOR KEY SHARE, which goes together
-- with anything less.)
{hold update: customer AS c WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND NEW.key = 'pause'};
{hold no key update: customer AS c WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id AND NEW.key <> 'pause'};
-- Plans come after their customer here, as in an import.
{hold no key update: plan AS p WHERE p.administration_id = NEW.administration_id AND p.customer_id = NEW.customer_id AND NEW.key = 'name' ORDER BY p.id};
