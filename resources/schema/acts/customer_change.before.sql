-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
(SELECT CASE NEW.key WHEN 'name' THEN c.name WHEN 'email' THEN c.email WHEN 'language' THEN c.language WHEN 'type' THEN c.type
   WHEN 'contact' THEN c.contact WHEN 'phone' THEN c.phone WHEN 'address' THEN c.address WHEN 'contacts' THEN c.contacts
   WHEN 'pause' THEN CASE WHEN c.pause_id IS NULL THEN 'off' ELSE coalesce(CAST(c.paused_until AS text), 'on') END
   ELSE CASE c.allow_proposal WHEN 1 THEN 'on' ELSE 'off' END END FROM customer AS c
  WHERE c.administration_id = NEW.administration_id AND c.id = NEW.customer_id)
