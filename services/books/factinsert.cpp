// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/factinsert.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

static QString comparable(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QDate)
        return dateText(value.toDate());
    if (value.typeId() == QMetaType::QDateTime)
        return momentText(value.toDateTime());
    return value.toString();
}

static Result<void> compareStored(Connection &connection, qint64 administration, const Fact &fact)
{
    const QStringList names = fact.columns.keys();
    PALIER_TRY_ASSIGN(const auto stored, connection.row("SELECT " + names.join(", ") + " FROM " + fact.table +
                                                            " WHERE administration_id = ? AND id = ?",
                                                        {administration, fact.id.text()}));
    for (int i = 0; stored && i < names.size(); ++i) {
        if (comparable(stored->value(i)) != comparable(fact.columns.value(names[i])))
            return fail(Kind::Broken, Fault::SameIdOtherContent, fact.table + ' ' + fact.id.text() + ' ' + names[i]);
    }
    return {};
}

Result<Booking> insertFact(Connection &connection, qint64 administration, const Actor &actor, const Fact &fact)
{
    QStringList names{"administration_id", "id", "workstation"};
    QVariantList values{administration, fact.id.text(), actor.workstation};
    if (connection.isSqlite()) { // PostgreSQL takes the actor from the connection, and no claim
        names << "actor"
              << "claim";
        values << actor.account << actor.claim;
    }
    for (auto column = fact.columns.cbegin(); column != fact.columns.cend(); ++column) {
        names << column.key();
        values << column.value();
    }
    const QString marks = QStringList(names.size(), "?").join(", ");
    // Never OR IGNORE: every statement of the act's trigger would inherit it.
    PALIER_TRY_ASSIGN(const qint64 inserted,
                      connection.run("INSERT INTO " + fact.table + " (" + names.join(", ") + ") VALUES (" + marks +
                                         ") ON CONFLICT (administration_id, id) DO NOTHING",
                                     values));
    if (inserted > 0)
        return Booking::Done;
    PALIER_TRY(compareStored(connection, administration, fact));
    return Booking::Again;
}

Result<Booking> insertAsVisitor(Connection &connection, const QString &sessionSecret, qint64 administration,
                                const Actor &actor, const Fact &fact)
{
    static const QHash<QString, QString> functions{{"proposal", "portal_propose"}, {"withdrawal", "portal_withdraw"}};
    const QString function = functions.value(fact.table);
    if (function.isEmpty())
        return fail(Kind::Denied, Fault::NotAllowed, fact.table);
    const QJsonObject body = QJsonObject::fromVariantMap(fact.columns);
    PALIER_TRY_ASSIGN(const auto done,
                      connection.row("SELECT CAST(palier." + function + "(?, ?, ?, CAST(? AS jsonb)) AS int)",
                                     {sessionSecret, fact.id.text(), actor.workstation,
                                      QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))}));
    if (done->isTrue(0))
        return Booking::Done;
    PALIER_TRY(compareStored(connection, administration, fact));
    return Booking::Again;
}

} // namespace palier
