-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL: who is connected, and what they are here. session_user is the login itself, in a definer function and after
-- SET ROLE too. Row-level security asks these for every table of every statement: in plpgsql they are planned once a session, in
-- SQL each time.
CREATE OR REPLACE FUNCTION owns_books() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = palier, pg_temp
  AS $$ BEGIN RETURN pg_has_role(session_user, '{prefix}__owner', 'MEMBER'); END $$;

-- The administrations in which they are one of these.
CREATE OR REPLACE FUNCTION administrations_as(VARIADIC roles text[]) RETURNS SETOF bigint
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = palier, pg_temp
  AS $$ BEGIN RETURN QUERY SELECT c.administration_id FROM clerk AS c WHERE c.login = session_user AND c.role = ANY (roles); END $$;

-- Those whose rows they may read: the portal's login reads none.
CREATE OR REPLACE FUNCTION my_administrations() RETURNS SETOF bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = palier, pg_temp
  AS $$ BEGIN RETURN QUERY SELECT c.administration_id FROM clerk AS c WHERE c.login = session_user AND c.role <> 'portal'; END $$;

CREATE OR REPLACE FUNCTION acts_as(administration bigint, VARIADIC roles text[]) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = palier, pg_temp
  AS $$ BEGIN RETURN owns_books() OR administration IN (SELECT administrations_as(VARIADIC roles)); END $$;

-- What a program asks when it opens the books. Neither an owner nor a clerk anywhere: somebody who was removed.
CREATE OR REPLACE FUNCTION standing(OUT is_owner boolean, OUT is_clerk boolean, OUT is_portal boolean, OUT may_seal boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = palier, pg_temp
  AS $$ SELECT owns_books(), count(*) > 0, NOT owns_books() AND count(*) > 0 AND bool_and(c.role = 'portal'),
               owns_books() OR coalesce(bool_or(c.role = 'office'), false)
          FROM clerk AS c WHERE c.login = session_user $$;
