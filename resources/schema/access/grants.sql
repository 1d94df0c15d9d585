-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: what the groups may run. Nobody runs anything that isn't named here: a definer trigger hung on a table of
-- one's own would act as the owner.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA palier FROM PUBLIC;
REVOKE ALL ON SCHEMA palier FROM PUBLIC;
GRANT USAGE ON SCHEMA palier TO {prefix}__clerk;
GRANT SELECT ON books TO {prefix}__clerk;
GRANT EXECUTE ON FUNCTION standing(), json_each(text), json_extract(text, text) TO {prefix}__clerk;
GRANT EXECUTE ON FUNCTION my_administrations(), administrations_as(text[]), acts_as(bigint, text[]), owns_books() TO {prefix}__reader;
GRANT EXECUTE ON FUNCTION clerk_prefix(), clerk_add(bigint, text, text, text, text), clerk_remove(bigint, text, text) TO {prefix}__admin;
GRANT EXECUTE ON FUNCTION analyze_books() TO {prefix}__admin, {prefix}__office;
GRANT EXECUTE ON FUNCTION keys_set(text, text[], text) TO {prefix}__owner;

GRANT USAGE ON SCHEMA portal TO {prefix}__portal;
GRANT SELECT ON ALL TABLES IN SCHEMA portal TO {prefix}__portal;
GRANT EXECUTE ON FUNCTION administrations_as(text[]), portal_open(text, text, bigint), portal_visitor(text), portal_sweep(),
  portal_propose(text, text, text, jsonb), portal_withdraw(text, text, text, jsonb), portal_customer(text), portal_invoice(text), portal_plan(text),
  portal_proposal(text), portal_invoice_block(text), portal_reminder_step(text), portal_plan_invoice(text), portal_instalment(text),
  portal_decision(text), portal_withdrawal(text) TO {prefix}__portal;
-- No customer's: which administrations it serves, and the rules that its pages tell.
GRANT SELECT ON administration, setting TO {prefix}__portal;
DROP POLICY IF EXISTS portal_reads ON administration;
CREATE POLICY portal_reads ON administration FOR SELECT TO {prefix}__portal
  USING (administration_id = ANY (ARRAY(SELECT administrations_as('portal'))));
DROP POLICY IF EXISTS portal_reads ON setting;
CREATE POLICY portal_reads ON setting FOR SELECT TO {prefix}__portal
  USING (administration_id = ANY (ARRAY(SELECT administrations_as('portal'))) AND split_part(key, '.', 1) IN ('administration', 'billing', 'calendar', 'creditor', 'portal', 'reminders'));
