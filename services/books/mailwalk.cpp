// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/mailwalk.h"

#include "services/books/customersearch.h"
#include "services/sql/boundvalues.h"

namespace palier {

// Letters of one kind bear one subject, in each language and for each creditor's name; where an administration has so
// many all the same, they are looked at one message after the other.
static constexpr int fewSubjects = 200, fewFound = 40;

// From each subject to the next by the index: as many looks as there are different ones. (Many: an empty answer.)
static Result<std::optional<QStringList>> subjectsWith(Ledger &ledger, const QString &text)
{
    QStringList found;
    int looked = 0;
    PALIER_TRY(ledger.connection().each(
        "WITH RECURSIVE s (subject) AS (SELECT min(m.subject) FROM mail AS m WHERE m.administration_id = ?\n"
        "  UNION ALL SELECT (SELECT min(n.subject) FROM mail AS n WHERE n.administration_id = ? AND n.subject > "
        "s.subject) FROM s WHERE s.subject IS NOT NULL)\n"
        "SELECT s.subject FROM s WHERE s.subject IS NOT NULL LIMIT ?",
        {ledger.administration(), ledger.administration(), fewSubjects + 1}, [&](const Row &row) -> Result<void> {
            ++looked;
            if (row.text(0).contains(text, Qt::CaseInsensitive))
                found << row.text(0);
            return {};
        }));
    return looked > fewSubjects || found.size() > fewFound ? std::nullopt : std::optional(found);
}

// Any state and any kind is found at once; without either, all are walked as they were queued.
static void addStatesAndKinds(MergedWalk &walk, const MailQuery &query)
{
    if (query.states.isEmpty() && query.kinds.isEmpty()) {
        walk.addBranch({});
        return;
    }
    for (const MailState state : orAll(query.states)) {
        for (const MailKind kind : orAll(query.kinds))
            walk.addBranch("r.state = ? AND r.kind = ?", {word(state), word(kind)});
    }
}

static void narrowStatesAndKinds(MergedWalk &walk, const MailQuery &query)
{
    if (!query.states.isEmpty())
        walk.narrow("r.state IN " + wordList(query.states));
    if (!query.kinds.isEmpty())
        walk.narrow("r.kind IN " + wordList(query.kinds));
}

static Result<void> addSearch(MergedWalk &walk, const MailQuery &query, Ledger &ledger)
{
    const QString &text = query.text;
    // Addresses are mostly written in small letters, whatever is typed.
    const QString small = text.toLower();
    PALIER_TRY_ASSIGN(const QStringList customers, customersCalled(ledger, text));
    PALIER_TRY_ASSIGN(const auto addresses,
                      ledger.connection().row("SELECT count(*) FROM (SELECT 1 FROM mail AS a WHERE a.administration_id "
                                              "= ? AND a.address >= ? AND a.address < ? LIMIT ?) AS few",
                                              {ledger.administration(), small, endOf(small), fewRows + 1}));
    PALIER_TRY_ASSIGN(const auto subjects, subjectsWith(ledger, text));
    if (customers.size() > fewCustomers || addresses->number(0) > fewRows || !subjects) {
        const CalledCustomers called = customersCalledAsSql(ledger, text);
        walk.narrow("(r.address >= ? AND r.address < ? OR lower(r.subject) LIKE ? ESCAPE '\\' OR r.customer_id IN (" +
                        called.sql + "))",
                    QVariantList{small, endOf(small), likeAnywhere(text)} + called.values);
        addStatesAndKinds(walk, query);
        return {};
    }
    narrowStatesAndKinds(walk, query);
    walk.letOverlap();
    walk.addBranch(inListed(ledger, "r.id",
                            "SELECT a.id FROM mail AS a WHERE a.administration_id = ? AND a.address >= ? AND a.address "
                            "< ?\n"
                            "   UNION ALL SELECT t.id FROM mail AS t WHERE t.administration_id = ?\n"
                            "   AND t.customer_id IN (SELECT j.value FROM json_each(?) AS j)"),
                   {ledger.administration(), small, endOf(small), ledger.administration(), jsonList(customers)});
    for (const QString &subject : *subjects) {
        for (const MailState state : orAll(query.states))
            walk.addBranch("r.subject = ? AND r.state = ?", {subject, word(state)});
    }
    return {};
}

Result<MergedWalk> walkOf(const MailQuery &query, Ledger &ledger)
{
    MergedWalk walk("mail", "queued_at", !query.oldestFirst);
    if (query.from.isValid())
        walk.narrow("r.queued_at >= ?", {momentText(query.from)});
    if (query.before.isValid())
        walk.narrow("r.queued_at < ?", {momentText(query.before)});
    if (!query.customer.isEmpty()) {
        narrowStatesAndKinds(walk, query);
        if (!query.text.isEmpty())
            walk.narrow("(lower(r.address) LIKE ? ESCAPE '\\' OR lower(r.subject) LIKE ? ESCAPE '\\')",
                        {likeAnywhere(query.text), likeAnywhere(query.text)});
        walk.addBranch(
            inListed(ledger, "r.id", "SELECT t.id FROM mail AS t WHERE t.administration_id = ? AND t.customer_id = ?"),
            {ledger.administration(), query.customer.text()});
    } else if (!query.text.isEmpty()) {
        PALIER_TRY(addSearch(walk, query, ledger));
    } else {
        addStatesAndKinds(walk, query);
    }
    return walk;
}

} // namespace palier
