-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL 16 and later: a role is changed only by who has its ADMIN OPTION, and a membership ended only by who gave it
-- (its manual, "Role Membership"; GRANT). Whoever makes a role has the option, but of roles that came along from an older
-- server by pg_upgrade or pg_dumpall nobody has it, and what they are members of a superuser gave. A superuser who runs
-- this puts everything as if it had been made here.
DO $$ DECLARE
  ours text[] := ARRAY(SELECT r.rolname::text FROM pg_roles AS r WHERE NOT r.rolcanlogin AND r.rolname = ANY (ARRAY['{prefix}__owner',
    '{prefix}__keys', '{prefix}__clerk', '{prefix}__reader', '{prefix}__reviewer', '{prefix}__admin', '{prefix}__office', '{prefix}__auditor',
    '{prefix}__portal']));
  operator text; role text; given record;
BEGIN
  IF current_setting('server_version_num')::int < 160000 THEN
    RETURN;
  ELSIF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
    IF EXISTS (SELECT 1 FROM unnest(ours) AS o (name) WHERE NOT pg_has_role(session_user, o.name, 'MEMBER WITH ADMIN OPTION')) THEN
      RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'the roles came along from an older PostgreSQL: once, a superuser runs books migrate';
    END IF;
    RETURN;
  END IF;
  FOR operator IN SELECT DISTINCT r.rolname FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member
    WHERE g.rolname = '{prefix}__owner' AND r.rolcreaterole AND r.rolcanlogin AND NOT r.rolsuper LOOP
    FOREACH role IN ARRAY ours LOOP
      EXECUTE format('GRANT %I TO %I WITH ADMIN TRUE%s', role, operator,
        CASE WHEN pg_has_role(operator, role, 'MEMBER') THEN '' ELSE ', INHERIT FALSE, SET FALSE' END);
    END LOOP;
  END LOOP;
  FOR given IN SELECT r.rolname AS login, g.rolname AS role, b.rolname AS grantor FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid
    JOIN pg_roles AS r ON r.oid = m.member JOIN pg_roles AS b ON b.oid = m.grantor
    WHERE g.rolname = ANY (ours) AND r.rolcanlogin AND NOT r.rolsuper AND NOT r.rolcreaterole AND b.rolname <> '{prefix}__keys' LOOP
    EXECUTE format('GRANT %I TO {prefix}__keys WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', given.login);
    EXECUTE format('GRANT %I TO %I GRANTED BY {prefix}__keys', given.role, given.login);
    EXECUTE format('REVOKE %I FROM %I GRANTED BY %I', given.role, given.login, given.grantor);
  END LOOP;
END $$;
