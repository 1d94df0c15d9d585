-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: the planner's figures are made anew after a large import, by whoever imported; only an owner may say ANALYZE.
CREATE OR REPLACE FUNCTION analyze_books() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
BEGIN
  ANALYZE customer, invoice, invoice_block, plan, plan_invoice, instalment, reminder_step, mail, feed;
END $$;
