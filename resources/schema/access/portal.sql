-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: what the portal's login may do. It reads no table of customers: a customer's rows come out of functions that
-- take the raw token of a link, or the raw secret of the session it was traded for. The views of the schema `portal` are
-- those functions under the tables' names, for the secret in the parameter palier.token; so the same statements serve.

CREATE OR REPLACE FUNCTION portal_hash(secret text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = palier, pg_temp
  AS $$ SELECT encode(sha256(convert_to(secret, 'UTF8')), 'hex') $$;

-- Trades a link's token for a session that ends after so many minutes. False: no such token, or it ran out or was revoked.
CREATE OR REPLACE FUNCTION portal_open(token text, session text, minutes bigint) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = palier, pg_temp AS $$
  WITH opened AS (
    INSERT INTO portal_session (administration_id, hash, token_hash, customer_id, expires_at)
    SELECT t.administration_id, portal_hash(session), t.hash, t.customer_id, clock_timestamp() + minutes * interval '1 minute'
      FROM token AS t WHERE t.hash = portal_hash(token) AND acts_as(t.administration_id, 'portal')
       AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp()
    RETURNING portal_session.administration_id, portal_session.token_hash),
  used AS (
    UPDATE portal_link AS l SET used_at = clock_timestamp() FROM opened AS o JOIN token AS t ON t.administration_id = o.administration_id AND t.hash = o.token_hash
     WHERE l.administration_id = t.administration_id AND l.id = t.link_id AND l.used_at IS NULL RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM opened) $$;

-- The customer behind a session.
CREATE OR REPLACE FUNCTION portal_visitor(session text, OUT administration_id bigint, OUT customer_id text) RETURNS SETOF record
  LANGUAGE sql STABLE ROWS 1 SECURITY DEFINER SET search_path = palier, pg_temp AS $$
  SELECT s.administration_id, s.customer_id FROM portal_session AS s
    JOIN token AS t ON t.administration_id = s.administration_id AND t.hash = s.token_hash
   WHERE s.hash = portal_hash(session) AND acts_as(s.administration_id, 'portal')
     AND s.expires_at > clock_timestamp() AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp() $$;

CREATE OR REPLACE FUNCTION portal_sweep() RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = palier, pg_temp
  AS $$ DELETE FROM portal_session WHERE expires_at <= clock_timestamp() AND acts_as(administration_id, 'portal') $$;

DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('customer', 'r.id = v.customer_id'),
    ('invoice', 'r.customer_id = v.customer_id'),
    ('plan', 'r.customer_id = v.customer_id'),
    ('proposal', 'r.customer_id = v.customer_id'),
    ('invoice_block', 'r.number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = v.administration_id AND i.customer_id = v.customer_id)'),
    ('reminder_step', 'r.number IN (SELECT i.number FROM invoice AS i WHERE i.administration_id = v.administration_id AND i.customer_id = v.customer_id)'),
    ('plan_invoice', 'r.plan_id IN (SELECT p.id FROM plan AS p WHERE p.administration_id = v.administration_id AND p.customer_id = v.customer_id)'),
    ('instalment', 'r.plan_id IN (SELECT p.id FROM plan AS p WHERE p.administration_id = v.administration_id AND p.customer_id = v.customer_id)'),
    ('decision', 'r.plan_id IN (SELECT p.id FROM plan AS p WHERE p.administration_id = v.administration_id AND p.customer_id = v.customer_id)'),
    ('withdrawal', 'r.plan_id IN (SELECT p.id FROM plan AS p WHERE p.administration_id = v.administration_id AND p.customer_id = v.customer_id)')
  ) AS x (name, is_theirs) LOOP
    EXECUTE format('CREATE OR REPLACE FUNCTION palier.portal_%s(session text) RETURNS SETOF palier.%I
      LANGUAGE sql STABLE ROWS 50 SECURITY DEFINER SET search_path = palier, pg_temp AS %L', t.name, t.name,
      format('SELECT r.* FROM portal_visitor(session) AS v JOIN %I AS r ON r.administration_id = v.administration_id AND %s', t.name, t.is_theirs));
    EXECUTE format('CREATE OR REPLACE VIEW portal.%I WITH (security_invoker = true) AS
      SELECT * FROM palier.portal_%s(current_setting(''palier.token'', true))', t.name, t.name);
  END LOOP;
END $$;

-- The two acts of a customer, for themselves alone. True: done; false: done before.
CREATE OR REPLACE FUNCTION portal_propose(session text, id text, workstation text, body jsonb) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = palier, pg_temp AS $$
DECLARE visitor record;
BEGIN
  SELECT * INTO visitor FROM portal_visitor(session);
  INSERT INTO refusal SELECT 'not_allowed' WHERE visitor.customer_id IS DISTINCT FROM body ->> 'customer_id';
  INSERT INTO proposal (administration_id, id, workstation, customer_id, on_date, kind, instalment_count, day, first_day, answer_by, total,
                        wording, address, invoices, instalments)
  SELECT visitor.administration_id, portal_propose.id, portal_propose.workstation, p.customer_id, p.on_date, p.kind, p.instalment_count, p.day,
         p.first_day, p.answer_by, p.total, p.wording, coalesce(p.address, ''), p.invoices, p.instalments
    FROM jsonb_populate_record(NULL::proposal, body) AS p
  ON CONFLICT ON CONSTRAINT proposal_pkey DO NOTHING;
  RETURN FOUND;
END $$;
CREATE OR REPLACE FUNCTION portal_withdraw(session text, id text, workstation text, body jsonb) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = palier, pg_temp AS $$
DECLARE visitor record;
BEGIN
  SELECT * INTO visitor FROM portal_visitor(session);
  INSERT INTO refusal SELECT 'unknown_plan' WHERE visitor.customer_id IS NULL OR NOT EXISTS (SELECT 1 FROM plan AS p
    WHERE p.administration_id = visitor.administration_id AND p.id = body ->> 'plan_id' AND p.customer_id = visitor.customer_id);
  INSERT INTO withdrawal (administration_id, id, workstation, plan_id, expected_version, on_date)
  SELECT visitor.administration_id, portal_withdraw.id, portal_withdraw.workstation, w.plan_id, w.expected_version, w.on_date
    FROM jsonb_populate_record(NULL::withdrawal, body) AS w
  ON CONFLICT ON CONSTRAINT withdrawal_pkey DO NOTHING;
  RETURN FOUND;
END $$;
