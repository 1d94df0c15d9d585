// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/accesstext.h"

#include "services/books/tables.h"

#include <QRegularExpression>
#include <algorithm>

namespace palier {

// What the books put into a fact themselves.
static const QStringList booksOwn{"actor", "claim", "booked_at", "was"};

QString AccessText::prefixOf(const QString &database)
{
    constexpr int longest = 20; // a role's name has 63 bytes, of which a clerk's own may take 40
    static const QRegularExpression other("[^a-z0-9_]");
    QString prefix = database.toLower().replace(other, "_").left(longest);
    return prefix.isEmpty() || !prefix.front().isLetter() ? "p" + prefix : prefix;
}

QStringList AccessText::file(const QString &name) const
{
    return SchemaWords::statements(m_words.filled(SchemaWords::file("access/" + name)));
}

QStringList AccessText::roles() const { return file("camealong.sql") + file("roles.sql"); }

QStringList AccessText::functions() const
{
    return file("who.sql") + file("keys.sql") + file("clerks.sql") + file("portal.sql") + file("upkeep.sql");
}

QStringList AccessText::owners() const { return file("owners.sql"); }

// "reviewer admin" as the names of their roles.
static QString named(const QString &groups)
{
    QStringList names;
    for (const QString &group : groups.split(' '))
        names << "{prefix}__" + group;
    return names.join(", ");
}

// The administrations are asked for once a statement, not once a row.
QStringList AccessText::readBy(const QString &table, const QString &groups) const
{
    return {QString("ALTER TABLE %1 ENABLE ROW LEVEL SECURITY").arg(table),
            QString("DROP POLICY IF EXISTS reads ON %1").arg(table),
            m_words.filled(QString("CREATE POLICY reads ON %1 FOR SELECT TO %2 USING (administration_id = ANY "
                                   "(ARRAY(SELECT my_administrations())))")
                               .arg(table, named(groups))),
            m_words.filled(QString("GRANT SELECT ON %1 TO %2").arg(table, named(groups)))};
}

QStringList AccessText::rights(const std::function<QStringList(const QString &)> &columnsOf) const
{
    QStringList all;
    for (const SharedTable &table : sharedTables())
        all += readBy(table.name, "reader");
    all += readBy("feed", "reader");
    for (const QString &line : SchemaWords::lines("access/reads.txt"))
        all += readBy(line.section(' ', 0, 0), line.section(' ', 1));
    // Secrets' hashes are nobody's; whose link an act was is known to the audit log.
    for (const char *table : {"link", "token", "portal_session", "refusal", "books"})
        all << QString("ALTER TABLE %1 ENABLE ROW LEVEL SECURITY").arg(table);
    all << "DROP POLICY IF EXISTS reads ON books"
        << m_words.filled("CREATE POLICY reads ON books FOR SELECT TO {prefix}__clerk USING (true)");

    for (const QString &line : SchemaWords::lines("access/acts.txt")) {
        const QString name = line.section(' ', 0, 0), groups = line.section(' ', 1);
        QStringList columns = columnsOf(name);
        const bool isFact = columns.contains("booked_at");
        columns.removeIf([](const QString &column) { return booksOwn.contains(column); });
        all << m_words.filled(QString("GRANT INSERT (%1) ON %2 TO %3").arg(columns.join(", "), name, named(groups)));
        if (!isFact && name != "audit_seal")
            continue; // an errand's trigger looks at who asks
        const QString roles = "'" + QString(groups).replace(' ', "', '") + "'";
        all << QString("DROP POLICY IF EXISTS acts ON %1").arg(name)
            << m_words.filled(QString("CREATE POLICY acts ON %1 FOR INSERT TO %2 WITH CHECK (%3administration_id = ANY "
                                      "(ARRAY(SELECT administrations_as(%4))))")
                                  .arg(name, named(groups), isFact ? "actor = session_user AND " : "", roles));
    }
    // ON CONFLICT asks for the right to read the key.
    all << "DROP POLICY IF EXISTS keys ON link"
        << m_words.filled("CREATE POLICY keys ON link FOR SELECT TO {prefix}__reader USING (administration_id = ANY "
                          "(ARRAY(SELECT my_administrations())))")
        << m_words.filled("GRANT SELECT (administration_id, id) ON link TO {prefix}__reader");
    return all + file("grants.sql");
}

} // namespace palier
