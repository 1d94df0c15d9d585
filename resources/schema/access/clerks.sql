-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: admins add and remove the clerks of their own administration.
CREATE OR REPLACE FUNCTION clerk_prefix() RETURNS text LANGUAGE sql IMMUTABLE SET search_path = palier, pg_temp AS $$ SELECT '{prefix}_' $$;

CREATE OR REPLACE FUNCTION clerk_record(administration bigint, act text, login text, role text, workstation text) RETURNS void
  LANGUAGE sql SET search_path = palier, pg_temp AS $$
  WITH line AS (
    INSERT INTO audit (administration_id, id, fact, actor, claim, workstation, at, body)
    VALUES (administration, CAST(gen_random_uuid() AS text), act, session_user, '', workstation, clock_timestamp(),
            CAST(jsonb_build_object('login', login, 'role', role) AS text))
    RETURNING administration_id, id)
  INSERT INTO audit_unsealed (administration_id, audit_id) SELECT l.administration_id, l.id FROM line AS l $$;

-- Also changes the role, or the password, of one who is here. Whoever is a clerk of another administration too keeps
-- their password, unless the admin is one there as well: else an admin could become anybody.
CREATE OR REPLACE FUNCTION clerk_add(administration bigint, login text, role text, verifier text, workstation text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
BEGIN
  INSERT INTO refusal SELECT 'not_allowed' WHERE NOT acts_as(administration, 'admin')
    OR verifier IS NOT NULL AND EXISTS (SELECT 1 FROM clerk AS c WHERE c.login = clerk_add.login AND NOT acts_as(c.administration_id, 'admin'));
  INSERT INTO clerk (administration_id, login, role) VALUES (administration, clerk_add.login, clerk_add.role)
    ON CONFLICT ON CONSTRAINT clerk_pkey DO UPDATE SET role = excluded.role;
  PERFORM keys_set(login, ARRAY(SELECT DISTINCT c.role FROM clerk AS c WHERE c.login = clerk_add.login), verifier);
  PERFORM clerk_record(administration, 'clerk_added', login, role, workstation);
END $$;

-- The login itself stays, without any right: so its next contact is told, and its replica goes.
CREATE OR REPLACE FUNCTION clerk_remove(administration bigint, login text, workstation text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
BEGIN
  INSERT INTO refusal SELECT 'not_allowed' WHERE NOT acts_as(administration, 'admin');
  DELETE FROM clerk AS c WHERE c.administration_id = administration AND c.login = clerk_remove.login;
  IF NOT FOUND THEN
    INSERT INTO refusal VALUES ('unknown_clerk');
  END IF;
  PERFORM keys_set(login, ARRAY(SELECT DISTINCT c.role FROM clerk AS c WHERE c.login = clerk_remove.login), NULL);
  PERFORM clerk_record(administration, 'clerk_removed', login, '', workstation);
END $$;
