-- SPDX-FileCopyrightText: The Palier developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The plan waits again, while this decision stands and nothing came after it. (Whether its mail has left is the books' to
-- say: reversal.books.sql.)
UPDATE plan SET state = 'proposed', version = version + 1, decision_id = NULL, ended_on = NULL
 WHERE administration_id = NEW.administration_id AND id = NEW.plan_id AND decision_id = NEW.decision_id AND state IN ('active', 'refused')
   AND version = (SELECT d.expected_version + 1 FROM decision AS d WHERE d.administration_id = NEW.administration_id AND d.id = NEW.decision_id);
INSERT INTO refusal SELECT 'unknown_plan' WHERE NOT EXISTS (SELECT 1 FROM plan AS p WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id);
INSERT INTO refusal SELECT 'stale' FROM plan AS p
 WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id AND p.decision_id = NEW.decision_id;
INSERT INTO refusal SELECT 'not_standing' FROM plan AS p
 WHERE p.administration_id = NEW.administration_id AND p.id = NEW.plan_id
   AND (p.state <> 'proposed' OR p.version IS DISTINCT FROM (SELECT d.expected_version + 2 FROM decision AS d
          WHERE d.administration_id = NEW.administration_id AND d.id = NEW.decision_id AND d.plan_id = NEW.plan_id)
        OR EXISTS (SELECT 1 FROM reversal AS r WHERE r.administration_id = NEW.administration_id AND r.plan_id = NEW.plan_id
                     AND r.decision_id = NEW.decision_id AND r.id <> NEW.id));
INSERT INTO refusal SELECT 'already_in_a_plan' WHERE EXISTS (SELECT 1 FROM plan_invoice AS l JOIN plan_invoice AS o
    ON o.administration_id = l.administration_id AND o.number = l.number AND o.plan_id <> l.plan_id AND o.live = 1
 WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id);

-- Its invoices are blocked as the proposal had left them, and were last released by what came before it.
DELETE FROM invoice_block WHERE administration_id = NEW.administration_id AND reason = 'plan_active' AND cause = NEW.plan_id
   AND number IN (SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id);
UPDATE plan_invoice SET live = 1 WHERE administration_id = NEW.administration_id AND plan_id = NEW.plan_id AND live = 0;
INSERT INTO invoice_block (administration_id, number, reason, cause, since, by_login)
SELECT l.administration_id, l.number, 'plan_proposed', l.plan_id, f.booked_at, f.actor FROM plan_invoice AS l JOIN proposal AS f
    ON f.administration_id = l.administration_id AND f.id = l.plan_id
 WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id ORDER BY l.number;
UPDATE invoice SET released_on = (SELECT max(p.ended_on) FROM plan_invoice AS l JOIN plan AS p
      ON p.administration_id = l.administration_id AND p.id = l.plan_id AND p.state IN ('refused', 'withdrawn', 'lapsed', 'broken', 'terminated')
    WHERE l.administration_id = invoice.administration_id AND l.number = invoice.number)
 WHERE administration_id = NEW.administration_id
   AND number IN (SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = NEW.administration_id AND l.plan_id = NEW.plan_id)
   AND EXISTS (SELECT 1 FROM decision AS d WHERE d.administration_id = NEW.administration_id AND d.id = NEW.decision_id AND d.verdict = 'refuse');
