// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/books/accesstrial.h"

#include "tests/support/office.h"

#include <QFile>
#include <QRegularExpression>

namespace palier::test {

// In a transaction that is rolled back whatever comes. What is refused for want of a right is refused before anything
// else is looked at; a row that breaks a policy is another matter, which tst_access tries by hand.
static bool isAllowed(Connection &login, const QString &sql)
{
    have(login.execute("BEGIN"));
    const auto done = login.execute(sql);
    have(login.execute("ROLLBACK"));
    const bool isNoSuchVerb = !done && done.error().detail.startsWith("55000"); // a view that takes no such statement
    return done || (!isNoSuchVerb && !done.error().detail.contains("permission denied"));
}

static QString shortName(const QString &schema, const QString &name)
{
    return schema == "palier" ? name : schema + '.' + name;
}

// Rights may be given by column: one that is open is enough for the letter.
static bool isAllowedOfAny(Connection &login, const QString &sql, const QStringList &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [&](const QString &column) { return isAllowed(login, QString(sql).arg(column)); });
}

static void tryRelations(Connection &owner, Connection &login, QMap<QString, QString> &found)
{
    const auto relations = have(owner.rows(
        "SELECT CAST(n.nspname AS text), CAST(c.relname AS text), CAST(c.relkind AS text), (SELECT string_agg(CAST("
        "a.attname AS text), ',' ORDER BY a.attnum)\n"
        "   FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)\n"
        "  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace\n"
        " WHERE n.nspname IN ('palier', 'portal') AND c.relkind IN ('r', 'p', 'v', 'm', 'S') ORDER BY 1, 2"));
    for (const Row &row : relations) {
        const QString whole = row.text(0) + '.' + row.text(1);
        const bool isSequence = row.text(2) == "S";
        QString &letters = found[shortName(row.text(0), row.text(1))];
        const QList<std::pair<char, QString>> verbs =
            isSequence ? QList<std::pair<char, QString>>{{'S', "SELECT %1 FROM " + whole},
                                                         {'U', "SELECT setval('" + whole + "', 1, false)"},
                                                         {'Q', "SELECT nextval('" + whole + "')"}}
                       : QList<std::pair<char, QString>>{{'S', "SELECT %1 FROM " + whole + " LIMIT 1"},
                                                         {'I', "INSERT INTO " + whole + " (%1) VALUES (NULL)"},
                                                         {'U', "UPDATE " + whole + " SET %1 = DEFAULT"},
                                                         {'D', "DELETE FROM " + whole},
                                                         {'T', "TRUNCATE " + whole}};
        for (const auto &[letter, sql] : verbs) {
            if (row.text(2) == "v" && letter == 'T')
                continue; // there is no such thing
            if (sql.contains("%1") ? isAllowedOfAny(login, sql, row.text(3).split(',')) : isAllowed(login, sql))
                letters += letter;
        }
    }
}

static void tryFunctions(Connection &owner, Connection &login, QMap<QString, QString> &found)
{
    const auto functions = have(owner.rows(
        "SELECT CAST(n.nspname AS text), CAST(p.proname AS text), CAST(coalesce((SELECT string_agg(\n"
        "     CASE WHEN p.provariadic <> 0 AND t.place = p.pronargs THEN 'VARIADIC ' ELSE '' END || 'CAST(NULL AS ' || "
        "format_type(t.type, NULL) || ')', ', ' ORDER BY t.place)\n"
        "   FROM unnest(CAST(p.proargtypes AS oid[])) WITH ORDINALITY AS t (type, place)), '') AS text) FROM pg_proc "
        "AS "
        "p\n"
        "  JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE n.nspname IN ('palier', 'portal') ORDER BY 1, 2"));
    for (const Row &row : functions) {
        const QString call = row.text(0) + '.' + row.text(1) + '(' + row.text(2) + ')';
        QString &letters = found[shortName(row.text(0), row.text(1)) + "()"];
        if (letters.isEmpty() && isAllowed(login, "SELECT " + call)) // one of those of this name is enough
            letters = "E";
    }
}

QMap<QString, QString> triedAccess(Connection &owner, Connection &login)
{
    QMap<QString, QString> found;
    tryRelations(owner, login, found);
    tryFunctions(owner, login, found);
    return found;
}

WrittenAccess::WrittenAccess(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    QStringList roles;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (!line.startsWith("| "))
            continue;
        QStringList cells = line.mid(1, line.lastIndexOf('|') - 1).split('|');
        for (QString &cell : cells)
            cell = cell.trimmed().remove('`').remove(QChar(0x2013)); // the dash of "nothing"
        if (cells[0] == "object") {
            roles = cells.mid(1);
            continue;
        }
        m_objects << cells[0];
        for (int i = 0; i < roles.size(); ++i)
            m_letters[roles[i]].insert(cells[0], cells.value(i + 1));
    }
}

std::optional<QString> WrittenAccess::of(const QString &role, const QString &object) const
{
    const auto letters = m_letters.value(role);
    if (letters.contains(object))
        return letters.value(object);
    for (const QString &pattern : m_objects) {
        if (QRegularExpression::fromWildcard(pattern).match(object).hasMatch())
            return letters.value(pattern);
    }
    return std::nullopt;
}

} // namespace palier::test
