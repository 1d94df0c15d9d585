-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL 16 and later: a role is changed only by who has its ADMIN OPTION, and a membership ended only by who gave it
-- (its manual, "Role Membership"; GRANT). Whoever makes a role has the option, but of roles that came along from an older
-- server by pg_upgrade or pg_dumpall nobody has it, and a superuser gave every membership. A superuser who runs this puts
-- it as if it had been made here: the operators get the roles of these books, the keys the logins of its clerks.
DO $$ DECLARE
  ours text[] := ARRAY(SELECT r.rolname::text FROM pg_roles AS r WHERE NOT r.rolcanlogin AND r.rolname = ANY (ARRAY['{prefix}__owner',
    '{prefix}__keys', '{prefix}__clerk', '{prefix}__reader', '{prefix}__reviewer', '{prefix}__admin', '{prefix}__office', '{prefix}__auditor',
    '{prefix}__portal']));
  operators text[] := ARRAY(SELECT DISTINCT r.rolname::text FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid
    JOIN pg_roles AS r ON r.oid = m.member WHERE g.rolname = '{prefix}__owner' AND r.rolcreaterole AND r.rolcanlogin AND NOT r.rolsuper);
  operator text; role text; given record;
BEGIN
  IF current_setting('server_version_num')::int < 160000 THEN
    RETURN;
  ELSIF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
    IF session_user = ANY (operators) AND NOT EXISTS (SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid
         WHERE g.rolname = '{prefix}__owner' AND m.admin_option) THEN
      RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'the roles came along from an older PostgreSQL: once, a superuser runs books migrate';
    END IF;
    RETURN;
  END IF;
  FOREACH operator IN ARRAY operators LOOP
    FOREACH role IN ARRAY ours LOOP -- they work as the owner, and need no more of the others
      EXECUTE format('GRANT %I TO %I WITH ADMIN TRUE%s', role, operator,
        CASE WHEN role = '{prefix}__owner' THEN '' ELSE ', INHERIT FALSE, SET FALSE' END);
    END LOOP;
  END LOOP;
  FOR given IN SELECT r.rolname AS login, g.rolname AS role, b.rolname AS grantor FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid
    JOIN pg_roles AS r ON r.oid = m.member JOIN pg_roles AS b ON b.oid = m.grantor
    WHERE g.rolname = ANY (ours) AND g.rolname NOT IN ('{prefix}__owner', '{prefix}__keys', '{prefix}__reader') AND b.rolname <> '{prefix}__keys'
      AND r.rolname ~ '^{prefix}_[a-z][a-z0-9_]{0,39}$' AND r.rolcanlogin AND NOT r.rolsuper AND NOT r.rolcreaterole
      AND EXISTS (SELECT 1 FROM pg_auth_members AS c JOIN pg_roles AS k ON k.oid = c.roleid WHERE c.member = r.oid AND k.rolname = '{prefix}__clerk')
  LOOP
    EXECUTE format('GRANT %I TO {prefix}__keys WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', given.login);
    EXECUTE format('GRANT %I TO %I GRANTED BY {prefix}__keys', given.role, given.login);
    EXECUTE format('REVOKE %I FROM %I GRANTED BY %I', given.role, given.login, given.grantor);
  END LOOP;
END $$;
