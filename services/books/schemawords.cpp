// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/schemawords.h"

#include <QFile>
#include <QRegularExpression>
#include <functional>

static void openSchemaFiles() { Q_INIT_RESOURCE(schema); }

namespace palier {

QString SchemaWords::file(const QString &name)
{
    static const bool opened = (openSchemaFiles(), true);
    Q_UNUSED(opened);
    QFile text(":/schema/" + name);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QStringList SchemaWords::lines(const QString &name)
{
    QStringList found = file(name).split('\n', Qt::SkipEmptyParts);
    found.removeIf([](const QString &line) { return line.startsWith("--"); });
    return found;
}

QStringList SchemaWords::statements(const QString &text)
{
    QStringList found;
    QString statement;
    bool isQuoted = false;
    for (const QString &line : text.split('\n')) {
        if (!isQuoted && line.trimmed().startsWith("--"))
            continue;
        statement += line + '\n';
        if (line.count("$$") % 2 != 0)
            isQuoted = !isQuoted;
        if (isQuoted || !line.trimmed().endsWith(';'))
            continue;
        found << statement.trimmed().chopped(1);
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        found << statement;
    return found;
}

// Every match of `pattern` becomes what `words` makes of its first group, until none is left.
static void replaceEach(QString &text, const QString &pattern, const std::function<QString(const QString &)> &words)
{
    const QRegularExpression braces(pattern);
    for (auto match = braces.match(text); match.hasMatch(); match = braces.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), words(match.captured(1)));
}

QString SchemaWords::rowsOf(const QString &name) const
{
    QString columns;
    for (const QString &line : lines("errands/rows.txt")) {
        if (line.section(' ', 0, 0) == name)
            columns = line.section(' ', 1);
    }
    Q_ASSERT_X(!columns.isEmpty(), "SchemaWords", "errands/rows.txt has every list of rows");
    if (isPostgresql())
        return QString("(SELECT * FROM jsonb_to_recordset(CAST(NEW.%1 AS jsonb)) AS x (%2))").arg(name, columns);
    QStringList values;
    for (const QString &column : columns.split(", "))
        values << QString("json_extract(j.value, '$.%1') AS %1").arg(column.section(' ', 0, 0));
    return QString("(SELECT %1 FROM json_each(NEW.%2) AS j)").arg(values.join(", "), name);
}

QString SchemaWords::filled(QString text) const
{
    const bool pg = isPostgresql();
    const QString now = pg ? "clock_timestamp()" : "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))";
    replaceEach(text, "\\{(plan_[a-z_]+)\\}",
                [](const QString &part) { return file("acts/" + part + ".part.sql").trimmed(); });
    replaceEach(text, "\\{rows ([a-z_]+)\\}", [this](const QString &name) { return rowsOf(name); });
    replaceEach(text, "\\{now_and ([A-Za-z._]+)\\}", [&](const QString &seconds) {
        return pg ? QString("clock_timestamp() + %1 * interval '1 second'").arg(seconds)
                  : QString("strftime('%Y-%m-%dT%H:%M:%fZ', 'now', %1 || ' seconds')").arg(seconds);
    });
    replaceEach(text, "\\{acts_as ([^}]+)\\}", [&](const QString &roles) {
        return pg ? QString("acts_as(NEW.administration_id, %1)").arg(roles) : QString("1 = 1");
    });
    replaceEach(text, "\\{booked_here ([a-z]+)\\}", [&](const QString &alias) {
        return pg ? QString("AND %1.actor = session_user AND %1.xmin = xid(pg_current_xact_id())").arg(alias)
                  : QString();
    });
    replaceEach(text, "\\{hold ([^}]+)\\}", [&](const QString &what) {
        return pg ? QString("PERFORM 1 FROM %1 FOR %2").arg(what.section(": ", 1), what.section(": ", 0, 0).toUpper())
                  : QString("SELECT 1");
    });
    const std::pair<const char *, QString> words[] = {
        {"{fact}", "administration_id bigint NOT NULL, id text NOT NULL, actor text NOT NULL DEFAULT {actor},\n"
                   "  claim text NOT NULL DEFAULT '', workstation text NOT NULL DEFAULT '', booked_at timestamptz "
                   "DEFAULT {stamp}"},
        {"{actor}", pg ? "session_user" : "''"},
        {"{stamp}", m_place == Place::Replica ? "NULL" : now},
        {"{now}", now},
        {"{date}", pg ? "date" : "text"},
        {"{by_bytes}", pg ? "COLLATE \"C\"" : ""},
        {"{view_options}", pg ? "WITH (security_invoker = true)" : ""},
        {"{prefix}", m_prefix},
        {"{message_id}", "'<' || NEW.id || '@' || coalesce((SELECT s.value FROM setting AS s WHERE s.administration_id "
                         "= NEW.administration_id\n"
                         "   AND s.key = 'mail.message_id_domain'), 'palier.invalid') || '>'"},
    };
    for (const auto &[name, value] : words)
        text.replace(QLatin1String(name), value);
    return text;
}

} // namespace palier
