-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import changed about a customer that was known before: what stood there, and what came. Null both: not changed.
-- Who and when is the file's. (A row a customer and a file, laid in a thousand at a time: a fact each, as a clerk's changes
-- are, would carry out its act and write its line of the audit log, where an import has one.)
CREATE TABLE customer_import (
  administration_id bigint NOT NULL, customer_id text NOT NULL, file_id text NOT NULL,
  name_was text, name text, email_was text, email text, language_was text, language text, type_was text, type text,
  PRIMARY KEY (administration_id, customer_id, file_id));
