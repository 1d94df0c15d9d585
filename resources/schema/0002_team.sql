-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX mail_by_queued ON mail (administration_id, queued_at, id);
CREATE INDEX plan_by_answer ON plan (administration_id, answer_by, id) WHERE state = 'proposed';
