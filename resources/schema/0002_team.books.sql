-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Errands: what is carried out and leaves no row of its own. Nobody but their triggers (errands/) changes what they change,
-- so a role that may insert here may do just that.

-- One turn of a message of the mail queue.
CREATE VIEW mail_turn {view_options} AS
SELECT m.administration_id, m.id AS mail_id, m.kind AS verb, m.leased_by AS holder, m.attempts AS seconds, m.last_error AS error,
       m.address, m.language, m.subject, m.body_text, m.body_html FROM mail AS m WHERE 1 = 0;

-- Up to a thousand rows of an import_file booked in the same transaction. customers and invoices: json lists of objects as
-- errands/import_page.sql names their columns; settled: json list of numbers.
CREATE VIEW import_page {view_options} AS
SELECT f.administration_id, f.id AS file_id, f.on_date, f.name AS customers, f.name AS invoices, f.name AS settled FROM import_file AS f WHERE 1 = 0;
