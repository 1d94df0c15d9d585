-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: logins for clerks, without giving anybody CREATEROLE. Only names with the books' prefix, only logins made
-- here, only the groups of this list, and never a password: its SCRAM-SHA-256 verifier (RFC 5803), made by the client.
CREATE OR REPLACE FUNCTION keys_set(login text, roles text[], verifier text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
DECLARE
  is_known boolean := EXISTS (SELECT 1 FROM pg_roles AS r WHERE r.rolname = login);
  is_ours boolean := EXISTS (SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member
    WHERE g.rolname = '{prefix}__clerk' AND r.rolname = login AND r.rolcanlogin AND NOT r.rolsuper AND NOT r.rolcreaterole);
  role text;
BEGIN
  IF login !~ '^{prefix}_[a-z][a-z0-9_]{0,39}$' OR length(login) > 63 THEN
    RAISE EXCEPTION USING MESSAGE = 'bad_login', ERRCODE = 'PL440';
  ELSIF is_known AND NOT is_ours THEN
    RAISE EXCEPTION USING MESSAGE = 'login_taken', ERRCODE = 'PL441';
  ELSIF verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{16,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    RAISE EXCEPTION USING MESSAGE = 'not_allowed', ERRCODE = 'PL403';
  END IF;
  IF is_known AND current_setting('server_version_num')::int >= 160000 AND NOT pg_has_role('{prefix}__keys', login, 'MEMBER WITH ADMIN OPTION') THEN
    RAISE EXCEPTION USING MESSAGE = 'owner_needed', ERRCODE = 'PL403'; -- it came along from an older server: camealong.sql
  ELSIF NOT is_known THEN
    EXECUTE format('CREATE ROLE %I LOGIN', login);
    EXECUTE format('GRANT {prefix}__clerk TO %I', login);
  END IF;
  IF verifier IS NOT NULL THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
  END IF;
  FOREACH role IN ARRAY ARRAY['reviewer', 'admin', 'office', 'auditor', 'portal'] LOOP
    IF role = ANY (roles) THEN
      EXECUTE format('GRANT %I TO %I', '{prefix}__' || role, login);
    ELSIF pg_has_role(login, '{prefix}__' || role, 'MEMBER') THEN
      EXECUTE format('REVOKE %I FROM %I', '{prefix}__' || role, login);
      IF EXISTS (SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member
           WHERE g.rolname = '{prefix}__' || role AND r.rolname = login) THEN -- PostgreSQL only warns
        RAISE EXCEPTION USING MESSAGE = 'owner_needed', ERRCODE = 'PL403';
      END IF;
    END IF;
  END LOOP;
END $$;
