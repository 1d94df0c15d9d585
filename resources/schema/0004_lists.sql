-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists in the orders that were missing.

-- Invoices by their state, and those of one state by their due date: a rare one is found and not looked for.
CREATE INDEX invoice_by_state ON invoice (administration_id, state, due, number);
