-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the books alone keep; a replica has none of it.

-- One row: whose books these are. The epoch is renewed when they are restored or copied: a replica that meets another
-- epoch loads anew.
CREATE TABLE books (
  one bigint NOT NULL PRIMARY KEY CONSTRAINT books_are_one CHECK (one = 1),
  schema_version bigint NOT NULL, epoch text NOT NULL, created_at timestamptz NOT NULL);

-- A customer's link: the token itself is nowhere, only its SHA-256.
CREATE TABLE link (
  {fact},
  customer_id text NOT NULL, verb text NOT NULL CONSTRAINT link_verb_is_known CHECK (verb IN ('mint', 'revoke')),
  hash text NOT NULL DEFAULT '', expires_at timestamptz,
  PRIMARY KEY (administration_id, id));
CREATE TABLE token (
  administration_id bigint NOT NULL, hash text NOT NULL, customer_id text NOT NULL,
  expires_at timestamptz NOT NULL, revoked_at timestamptz,
  PRIMARY KEY (administration_id, hash),
  FOREIGN KEY (administration_id, customer_id) REFERENCES customer (administration_id, id));
CREATE INDEX token_by_customer ON token (administration_id, customer_id);
CREATE TABLE portal_session (
  administration_id bigint NOT NULL, hash text NOT NULL, token_hash text NOT NULL, customer_id text NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (administration_id, hash));
CREATE INDEX portal_session_by_customer ON portal_session (administration_id, customer_id);

-- Who did what: one plain row an act, written by its trigger and never changed. What is personal stands apart, with its
-- salt, so that it can be erased: the chain holds its digest.
CREATE TABLE audit (
  administration_id bigint NOT NULL, id text NOT NULL, fact text NOT NULL,
  actor text NOT NULL, claim text NOT NULL, workstation text NOT NULL, at timestamptz NOT NULL,
  body text NOT NULL, salt text, personal text,
  PRIMARY KEY (administration_id, id));
-- The rows that wait for their seal: found without looking at the whole log.
CREATE TABLE audit_unsealed (
  administration_id bigint NOT NULL, audit_id text NOT NULL,
  PRIMARY KEY (administration_id, audit_id));
CREATE TABLE audit_seal (
  administration_id bigint NOT NULL, place bigint NOT NULL, audit_id text NOT NULL,
  digest text NOT NULL, hash text NOT NULL,
  PRIMARY KEY (administration_id, place));
CREATE UNIQUE INDEX an_act_is_sealed_once ON audit_seal (administration_id, audit_id);
