-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: the roles of these books. None of them can log in; {prefix} is the database's name, for roles are the whole
-- cluster's. owner has everything, and definer functions run as it; keys may make logins, and only through its two
-- functions; every clerk's login is in clerk and in the group of what they are here.
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['owner', 'keys', 'clerk', 'reader', 'reviewer', 'admin', 'office', 'auditor', 'portal'] LOOP
    name := '{prefix}__' || name;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name AND (rolcanlogin OR rolsuper)) THEN
      RAISE EXCEPTION USING MESSAGE = 'login_taken', ERRCODE = 'PL441';
    ELSIF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    END IF;
  END LOOP;
END $$;
ALTER ROLE {prefix}__keys CREATEROLE;
GRANT {prefix}__reader TO {prefix}__reviewer, {prefix}__admin, {prefix}__office, {prefix}__auditor;
GRANT {prefix}__clerk, {prefix}__reviewer, {prefix}__admin, {prefix}__office, {prefix}__auditor, {prefix}__portal TO {prefix}__keys WITH ADMIN OPTION;

-- The operator works as the owner; as the keys only while they install them.
DO $$ BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
    EXECUTE format('GRANT {prefix}__owner, {prefix}__keys TO %I', session_user);
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO {prefix}__clerk', current_database());
  EXECUTE format('GRANT CONNECT, CREATE, TEMPORARY ON DATABASE %I TO {prefix}__owner', current_database());
END $$;
CREATE SCHEMA IF NOT EXISTS portal;
GRANT USAGE, CREATE ON SCHEMA palier TO {prefix}__owner, {prefix}__keys;
GRANT USAGE, CREATE ON SCHEMA portal TO {prefix}__owner;
