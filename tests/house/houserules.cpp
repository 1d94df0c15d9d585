// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/houserules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace palier::house {
namespace {

constexpr qsizetype MostLines = 400;

struct Room {
    QString folder;
    QStringList below; // what it may include beside itself
};

// The floors, bottom up. The services of one floor meet in the books and do not know each other.
const QList<Room> &rooms()
{
    static const QStringList services{u"services/desk"_s,      u"services/sync"_s, u"services/intake"_s,
                                      u"services/reminders"_s, u"services/mail"_s, u"services/workstation"_s};
    static const QStringList books{u"models"_s, u"services/sql"_s, u"services/books"_s};
    static const QList<Room> all = [] {
        QList<Room> list{{u"models"_s, {}}, {u"services/sql"_s, {u"models"_s}}, {u"services/books"_s, books}};
        for (const QString &service : services)
            list.append({service, books});
        // One floor above two of them: the duty that keeps both going.
        list.append({u"services/office"_s, books + QStringList{u"services/mail"_s, u"services/reminders"_s}});
        list.append({u"ui"_s, services + QStringList{u"models"_s}});
        list.append({u"portal"_s, books + QStringList{u"services/desk"_s}});
        list.append({u"cli"_s, books + services + QStringList{u"services/office"_s}});
        list.append({u"app"_s, books + services + QStringList{u"services/office"_s, u"ui"_s}});
        return list;
    }();
    return all;
}

bool isCpp(const QString &path) { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
bool lies(const QString &path, const QString &folder) { return path.startsWith(folder + u'/'); }

QStringList found(const SourceFile &file, const QString &code, const QRegularExpression &wanted, const QString &why)
{
    QStringList complaints;
    for (auto hits = wanted.globalMatch(code); hits.hasNext();)
        complaints.append(u"%1: %2: %3"_s.arg(file.path, hits.next().captured().simplified(), why));
    return complaints;
}

} // namespace

QString codeOf(const QString &text, bool strings)
{
    static const QRegularExpression piece(
        uR"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (auto pieces = piece.globalMatch(text); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        code += QStringView(text).mid(end, match.capturedStart() - end);
        if (strings && !match.capturedView().startsWith(u'/'))
            code += match.capturedView();
        else
            code += QString(match.capturedView().count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    return code + text.mid(end);
}

QStringList brokenFloors(const SourceFile &file)
{
    static const QRegularExpression quoted(uR"re(^[ \t]*#[ \t]*include[ \t]*"([^"]+)")re"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression wire(
        uR"(#[ \t]*include[ \t]*<(QSql|QtSql|QTcp|QUdp|QSsl|QLocalS|QNetwork|QtNetwork|curl/)\w*)"_s);
    if (!isCpp(file.path))
        return {};
    QStringList complaints;
    const QString code = codeOf(file.text, true);
    const auto room = std::find_if(rooms().begin(), rooms().end(),
                                   [&file](const Room &candidate) { return lies(file.path, candidate.folder); });
    for (auto includes = quoted.globalMatch(code); includes.hasNext();) {
        const QString target = includes.next().captured(1);
        if (target.endsWith(u".moc"))
            continue;
        if (!target.contains(u'/') || target.startsWith(u'.'))
            complaints.append(u"%1: \"%2\" is not a path from the top of the house"_s.arg(file.path, target));
        else if (room != rooms().end() && !lies(target, room->folder) &&
                 std::none_of(room->below.begin(), room->below.end(),
                              [&target](const QString &below) { return lies(target, below); }))
            complaints.append(u"%1: %2 may not include \"%3\""_s.arg(file.path, room->folder, target));
    }
    if (lies(file.path, u"ui"_s))
        complaints += found(file, code, wire, u"ui/ speaks neither SQL nor with the network"_s);
    return complaints;
}

QStringList impureModels(const SourceFile &file)
{
    static const QRegularExpression impure(
        uR"(\b(tr\s*\(|(double|float|QFile|QDir|QSettings|QProcess|QSql\w*|currentDate\w*|currentMSecs\w*|currentSecs\w*)\b))"_s);
    if (!lies(file.path, u"models"_s) || !isCpp(file.path))
        return {};
    return found(file, codeOf(file.text, false), impure, u"not in models/"_s);
}

QStringList missingLicence(const SourceFile &file)
{
    static const QRegularExpression wanted(
        uR"(\.(cpp|h|py|sh|sql|cmake|css|svg|js)$|(^|/)CMakeLists\.txt$|^dev$|^\.ci/run$)"_s);
    if (!wanted.match(file.path).hasMatch())
        return {};
    const QString head = file.text.section(u'\n', 0, 5);
    if (head.contains(u"SPDX-FileCopyrightText: The Palier developers") &&
        head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
        return {};
    return {file.path + u": the SPDX lines are missing"_s};
}

QStringList emptyNames(const SourceFile &file)
{
    static const QRegularExpression empty(u"(^|[/_.-])\\w*(utils?|misc|common|helpers?|manager)(?=[/_.-])"_s);
    static const QRegularExpression lower(u"^([a-z0-9]+|(tst|bench)_[a-z0-9_]+)\\.(cpp|h)$"_s);
    QStringList complaints = found(file, file.path, empty, u"a name that says nothing"_s);
    const QString name = QFileInfo(file.path).fileName();
    if (isCpp(file.path) && !lower.match(name).hasMatch())
        complaints.append(file.path + u": a source file is named like its class, in lower case"_s);
    return complaints;
}

QStringList bannedTypes(const SourceFile &file)
{
    static const QRegularExpression type(u"\\b(class|struct)\\s+(?!Q)\\w*(Utils?|Misc|Common|Helpers?|Manager)\\b"_s);
    static const QRegularExpression table(u"\\bQSqlTableModel\\b"_s);
    if (!isCpp(file.path))
        return {};
    const QString code = codeOf(file.text, false);
    return found(file, code, type, u"a name that says nothing"_s) +
           found(file, code, table, u"it loads whole tables; page by key"_s);
}

QStringList bannedSql(const SourceFile &file)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    static const QRegularExpression swallow(u"\\b(INSERT|UPDATE)\\s+OR\\s+(IGNORE|REPLACE)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (!lies(file.path, u"resources/schema"_s))
        return {};
    return found(file, QString(file.text).remove(comment), swallow,
                 u"inherited by every statement of a trigger; ON CONFLICT (key) DO NOTHING"_s);
}

QStringList tooLong(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (!isCpp(file.path) || lines <= MostLines)
        return {};
    return {u"%1: %2 lines; %3 are the most"_s.arg(file.path).arg(lines).arg(MostLines)};
}

QStringList namesakes(const QList<SourceFile> &files)
{
    QStringList complaints;
    QHash<QString, QString> folders;
    for (const SourceFile &file : files) {
        const QFileInfo info(file.path);
        if (!isCpp(file.path) || info.fileName() == u"main.cpp")
            continue;
        const QString first = folders.value(info.completeBaseName(), info.path());
        if (first != info.path())
            complaints.append(u"%1: %2/ has that name too"_s.arg(file.path, first));
        folders.insert(info.completeBaseName(), first);
    }
    return complaints;
}

} // namespace palier::house
