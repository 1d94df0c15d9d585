// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

#include <QCryptographicHash>
#include <algorithm>

namespace palier::chaos {

// The chain as it is documented: SHA-256 over parts, each behind its length in bytes and a colon.
static QString digestOf(const QStringList &parts)
{
    QByteArray all;
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        all += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

// A moment as the chain takes it: "2026-01-31T09:30:00.123Z", with six digits where the last three are not all zero. It
// is read as PostgreSQL writes it, "2026-01-31 09:30:00.1234+00".
static QString exactMoment(QString text)
{
    if (!text.endsWith("+00"))
        return text; // another engine's, kept as it is hashed
    text.chop(3);
    text.replace(' ', 'T');
    QString fraction = text.section('.', 1).leftJustified(6, '0');
    if (fraction.endsWith("000"))
        fraction.chop(3);
    return text.section('.', 0, 0) + '.' + fraction + 'Z';
}

static void checkChain(const Evidence &evidence, QList<Violation> &found)
{
    const TableCopy &rows = evidence.books["audit"], &seals = evidence.books["audit_seal"];
    const auto rowOf = rows.by({"id"});
    QList<TableRow> chain = seals.rows;
    const auto placeOf = [&](const TableRow &seal) { return seals.field(seal, "place").toLongLong(); };
    std::sort(chain.begin(), chain.end(), [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    QString before;
    qint64 place = 0;
    QSet<QString> heads;
    for (const TableRow &seal : std::as_const(chain)) {
        const QString id = seals.field(seal, "audit_id"), digest = seals.field(seal, "digest");
        const QString hash = seals.field(seal, "hash");
        if (placeOf(seal) != ++place) {
            found << Violation{"audit_gap", QString("place %1 is missing").arg(place)};
            place = placeOf(seal);
        }
        const auto row = rowOf.constFind(id);
        if (row == rowOf.cend()) {
            found << Violation{"audit_missing", "the row of seal " + QString::number(place)};
        } else {
            const auto word = [&](const char *column) { return rows.field(*row, QLatin1String(column)); };
            const QStringList parts{before,        QString::number(place), digest,
                                    word("id"),    word("fact"),           word("actor"),
                                    word("claim"), word("workstation"),    exactMoment(word("at")),
                                    word("body")};
            const bool erased = word("salt").isNull();
            if (digestOf(parts) != hash || (!erased && digestOf({word("salt"), word("personal")}) != digest))
                found << Violation{"audit_altered", id};
        }
        before = hash;
        heads.insert(QString("%1:%2").arg(place).arg(hash));
    }
    for (const QString &head : evidence.heads) {
        if (!head.isEmpty() && !heads.contains(head))
            found << Violation{"audit_truncated", "the head " + head + " was seen before"};
    }
}

QList<Violation> violationsOfAudit(const Evidence &evidence)
{
    QList<Violation> found;
    checkChain(evidence, found);
    const TableCopy &rows = evidence.books["audit"];
    const auto rowOf = rows.by({"id"});
    QSet<QString> facts;
    for (auto table = evidence.books.cbegin(); table != evidence.books.cend(); ++table) {
        if (!table->columns.contains("booked_at"))
            continue;
        for (const TableRow &fact : table->rows) {
            const QString id = table->field(fact, "id");
            facts.insert(id);
            if (rowOf.count(id) != 1)
                found << Violation{"audit_missing", table.key() + ' ' + id};
        }
    }
    for (const TableRow &row : rows.rows) {
        // That a clerk came or went is told here alone; every other act is a row of its own table too.
        if (evidence.books.contains(rows.field(row, "fact")) && !facts.contains(rows.field(row, "id")))
            found << Violation{"audit_of_nothing", rows.joined(row, {"fact", "id"})};
    }
    // A log that was cut off looks whole to who doesn't know its head.
    const bool isWhole = std::all_of(found.cbegin(), found.cend(),
                                     [](const Violation &violation) { return violation.name == "audit_truncated"; });
    if (evidence.auditVerified != isWhole)
        found << Violation{"audit_verify_disagrees", evidence.auditSaid};
    return found;
}

} // namespace palier::chaos
