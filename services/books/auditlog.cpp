// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/auditlog.h"

#include "services/books/exactmoment.h"
#include "services/books/tables.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

static QString sha256(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':'); // so that no two lists of parts read alike
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

// "2026-01-31T09:30:00.120Z" as PostgreSQL writes it by itself: "2026-01-31 09:30:00.12+00".
static QString inPostgresqlsForm(QString moment)
{
    moment.replace('T', ' ').remove('Z');
    while (moment.contains('.') && (moment.endsWith('0') || moment.endsWith('.')))
        moment.chop(1);
    return moment + "+00";
}

namespace {
// An audit row as it is hashed: id fact actor claim workstation at body, then salt and personal.
struct Entry {
    QStringList words;
    bool erased = false;
    QString digest; // of what is personal; empty where nothing is

    explicit Entry(const Row &row, int from)
    {
        for (int i = 0; i < 7; ++i)
            words << row.text(from + i);
        erased = row.isNull(from + 7);
        digest = erased ? QString() : sha256({row.text(from + 7), row.text(from + 8)});
    }
    QString hash(const QString &before, qint64 place, const QString &withDigest) const
    {
        return sha256(QStringList{before, QString::number(place), withDigest} + words);
    }
    // Chains made before the exact form of moments have PostgreSQL's own form of the same moment in them.
    bool isSealedBy(const QString &seal, const QString &before, qint64 place, const QString &withDigest) const
    {
        if (hash(before, place, withDigest) == seal)
            return true;
        Entry older = *this;
        older.words[moment] = inPostgresqlsForm(words[moment]);
        return older.hash(before, place, withDigest) == seal;
    }
    static constexpr int moment = 5;
};

QString entryColumns(const Connection &connection)
{
    return QString("a.id, a.fact, a.actor, a.claim, a.workstation, %1, a.body, a.salt, a.personal")
        .arg(exactMoment(connection, "a.at"));
}
} // namespace

QString AuditLog::Head::text() const { return QString("%1:%2").arg(place).arg(hash); }

Result<AuditLog::Head> AuditLog::head()
{
    PALIER_TRY_ASSIGN(
        const auto last,
        m_connection.row("SELECT place, hash FROM audit_seal WHERE administration_id = ? ORDER BY place DESC LIMIT 1",
                         {m_administration}));
    return last ? Head{last->number(0), last->text(1)} : Head{};
}

// On PostgreSQL a row whose transaction is still open is not seen yet: its place in the chain is when it is.
Result<void> AuditLog::seal()
{
    PALIER_TRY_ASSIGN(Head last, head());
    PALIER_TRY_ASSIGN(
        const auto rows,
        m_connection.rows(QString("SELECT %1 FROM audit_unsealed AS u JOIN audit AS a\n"
                                  "    ON a.administration_id = u.administration_id AND a.id = u.audit_id\n"
                                  " WHERE u.administration_id = ? ORDER BY a.at, a.id")
                              .arg(entryColumns(m_connection)),
                          {m_administration}));
    for (const Row &row : rows) {
        const Entry entry(row, 0);
        last = {last.place + 1, entry.hash(last.hash, last.place + 1, entry.digest)};
        PALIER_TRY(m_connection.run(
            "INSERT INTO audit_seal (administration_id, place, audit_id, digest, hash) VALUES (?, ?, ?, ?, ?)",
            {m_administration, last.place, row.text(0), entry.digest, last.hash}));
    }
    return {};
}

static Error found(Fault fault, const QString &detail) { return {Kind::Broken, fault, detail, 0, {}}; }

Result<AuditLog::Verdict> AuditLog::verify(const QString &expectedHead)
{
    Verdict verdict;
    bool expectedSeen = expectedHead.isEmpty();
    QString before;
    qint64 place = 0;
    PALIER_TRY(m_connection.each(
        QString("SELECT s.place, s.audit_id, s.digest, s.hash, %1 FROM audit_seal AS s LEFT JOIN audit AS a\n"
                "    ON a.administration_id = s.administration_id AND a.id = s.audit_id WHERE s.administration_id = ? "
                "ORDER BY s.place")
            .arg(entryColumns(m_connection)),
        {m_administration}, [&](const Row &row) -> Result<void> {
            const QString id = row.text(1), stored = row.text(3);
            const qint64 found_ = row.number(0);
            if (found_ != ++place) {
                verdict.faults << found(Fault::AuditReordered,
                                        QString("%1: seal %2 where %3 belongs").arg(id).arg(found_).arg(place));
                place = found_;
            }
            if (row.isNull(4)) {
                verdict.faults << found(Fault::AuditMissing, id);
            } else {
                const Entry entry(row, 4);
                const bool personalChanged = !entry.erased && entry.digest != row.text(2);
                if (personalChanged || !entry.isSealedBy(stored, before, place, row.text(2)))
                    verdict.faults << found(Fault::AuditChanged, id);
            }
            before = stored;
            verdict.head = {place, stored};
            expectedSeen = expectedSeen || expectedHead == stored || expectedHead == verdict.head.text();
            return {};
        }));
    if (!expectedSeen)
        verdict.faults << found(Fault::AuditTruncated, expectedHead);
    PALIER_TRY_ASSIGN(const auto unsealed,
                      m_connection.row("SELECT count(*) FROM audit AS a WHERE a.administration_id = ? AND NOT EXISTS "
                                       "(SELECT 1 FROM audit_seal AS s\n"
                                       " WHERE s.administration_id = a.administration_id AND s.audit_id = a.id)",
                                       {m_administration}));
    verdict.unsealed = unsealed->number(0);
    // Every act that stands in the books has its row.
    for (const FactTable &fact : factTables()) {
        PALIER_TRY(m_connection.each(
            QString("SELECT f.id FROM %1 AS f WHERE f.administration_id = ? AND NOT EXISTS (SELECT 1 FROM audit AS a\n"
                    " WHERE a.administration_id = f.administration_id AND a.id = f.id)")
                .arg(fact.name),
            {m_administration}, [&](const Row &row) -> Result<void> {
                verdict.faults << found(Fault::AuditMissing, QString("%1 %2").arg(fact.name, row.text(0)));
                return {};
            }));
    }
    return verdict;
}

Result<void> AuditLog::exportTo(QIODevice &device)
{
    static const QStringList names{"id", "fact", "actor", "claim", "workstation", "at", "body", "salt", "personal"};
    const auto write = [&](const QJsonObject &object) -> Result<void> {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        if (device.write(line) != line.size())
            return fail(Kind::Denied, Fault::NotAllowed, device.errorString(), "file");
        return {};
    };
    Head last; // of the rows that are written: others may act meanwhile
    PALIER_TRY(
        m_connection.each(QString("SELECT %1, s.place, s.digest, s.hash FROM audit AS a LEFT JOIN audit_seal AS s\n"
                                  "    ON s.administration_id = a.administration_id AND s.audit_id = a.id\n"
                                  " WHERE a.administration_id = ? ORDER BY s.place IS NULL, s.place, a.at, a.id")
                              .arg(entryColumns(m_connection)),
                          {m_administration}, [&](const Row &row) -> Result<void> {
                              QJsonObject object;
                              for (int i = 0; i < names.size(); ++i)
                                  object.insert(names[i], row.isNull(i) ? QJsonValue() : QJsonValue(row.text(i)));
                              object.insert("place", row.isNull(9) ? QJsonValue() : QJsonValue(row.number(9)));
                              object.insert("digest", row.text(10));
                              object.insert("hash", row.text(11));
                              if (!row.isNull(9))
                                  last = {row.number(9), row.text(11)};
                              return write(object);
                          }));
    return write({{"head", last.text()}});
}

} // namespace palier
