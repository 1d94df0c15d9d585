-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: everything belongs to the owner, whoever made or restored it; the keys' function to the keys.
DO $$ DECLARE o record; BEGIN
  FOR o IN SELECT c.oid::regclass::text AS name, CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind
             FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('palier', 'portal') AND c.relkind IN ('r', 'p', 'v', 'S') AND c.relowner <> '{prefix}__owner'::regrole
              AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype IN ('i', 'a') AND c.relkind = 'S') LOOP
    EXECUTE format('ALTER %s %s OWNER TO {prefix}__owner', o.kind, o.name);
  END LOOP;
  FOR o IN SELECT p.oid::regprocedure::text AS name FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
            WHERE n.nspname IN ('palier', 'portal') AND p.proname <> 'keys_set' AND p.proowner <> '{prefix}__owner'::regrole LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO {prefix}__owner', o.name);
  END LOOP;
END $$;
ALTER FUNCTION keys_set(text, text[], text) OWNER TO {prefix}__keys;
ALTER SCHEMA palier OWNER TO {prefix}__owner;
ALTER SCHEMA portal OWNER TO {prefix}__owner;
REVOKE CREATE ON SCHEMA palier FROM {prefix}__keys;
DO $$ BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
    EXECUTE format('REVOKE {prefix}__keys FROM %I', session_user);
  END IF;
END $$;
