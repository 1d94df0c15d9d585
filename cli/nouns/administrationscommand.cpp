// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"

#include <QJsonArray>

namespace palier {

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    PALIER_TRY_ASSIGN(Books * books, session.allBooks());
    PALIER_TRY_ASSIGN(const auto all,
                      books->connection().rows("SELECT name, currency FROM administration ORDER BY administration_id"));
    QJsonArray items;
    for (const Row &row : all.mid(range.offset, range.limit))
        items << QJsonObject{{"name", row.text(0)}, {"currency", row.text(1)}};
    return listReply(items, all.size(), {"name", "currency"});
}

static Result<Reply> add(Session &session, const Arguments &arguments)
{
    const QString name = arguments.word("NAME").trimmed();
    if (name.isEmpty())
        return fail(Kind::Misuse, Fault::BadValue, "NAME", "name");
    const QString code = arguments.has("currency") ? arguments.text("currency") : QString("EUR");
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return fail(Kind::Misuse, Fault::BadCurrency, code, "currency");
    PALIER_TRY_ASSIGN(Books * books, session.allBooks());
    PALIER_TRY(books->addAdministration(name, *currency));
    return Reply::of({{"name", name}, {"currency", code}}, "Added administration " + name + '.');
}

QList<Command> administrationsCommands()
{
    return {
        {Usage::fromLine(QString("administrations list") + pageRangeUsage), "whose books these are", Where::Books,
         list},
        {Usage::fromLine("administrations add NAME [--currency CUR]"), "one more company's books", Where::Books, add},
    };
}

} // namespace palier
