-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the books alone keep for the desktop's pages.

-- Which link a token belongs to; which one is revoked (empty: all of the customer's).
ALTER TABLE link ADD COLUMN link_id text NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN link_id text NOT NULL DEFAULT '';
UPDATE token SET link_id = l.id FROM link AS l
 WHERE l.administration_id = token.administration_id AND l.hash = token.hash AND l.verb = 'mint';
INSERT INTO portal_link (administration_id, id, customer_id, made_at, made_by, expires_at, revoked_at)
SELECT t.administration_id, t.link_id, t.customer_id, l.booked_at, CASE WHEN l.claim <> '' THEN l.claim ELSE l.actor END, t.expires_at, t.revoked_at
  FROM token AS t JOIN link AS l ON l.administration_id = t.administration_id AND l.id = t.link_id;
