// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/houserules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palier::house;

namespace {

using Rule = QStringList (*)(const SourceFile &);
struct NamedRule {
    const char *name;
    Rule rule;
};
constexpr NamedRule Rules[] = {{"floors", brokenFloors}, {"models", impureModels}, {"licence", missingLicence},
                               {"names", emptyNames},    {"types", bannedTypes},   {"sql", bannedSql},
                               {"length", tooLong}};

Rule ruleNamed(const QString &name)
{
    for (const NamedRule &rule : Rules) {
        if (name == QLatin1String(rule.name))
            return rule.rule;
    }
    return nullptr;
}

SourceFile read(const QString &top, const QString &path)
{
    QFile file(top + u'/' + path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return {path, text};
}

// All of them on their own lines: a failure's message would be cut short.
bool nothingToSay(const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        qWarning().noquote() << complaint;
    return complaints.isEmpty();
}

} // namespace

// The house keeps its own rules, and the rules are not blind: each is shown a file that breaks it.
class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rulesHold_data();
    void rulesHold();
    void namesAreUnique();
    void rulesSee_data();
    void rulesSee();
    void namesakesAreSeen();
    void codeWithoutComments();

private:
    QList<SourceFile> m_files;
};

void TestHouse::initTestCase()
{
    const QString top = QStringLiteral(PALIER_SOURCE_DIR);
    for (const QString &folder : {u"models"_s, u"services"_s, u"ui"_s, u"portal"_s, u"cli"_s, u"app"_s, u"resources"_s,
                                  u"tests"_s, u"cmake"_s, u"installer"_s, u"translations"_s}) {
        for (QDirIterator files(top + u'/' + folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next().mid(top.size() + 1);
            if (!path.contains(u"/__pycache__/"))
                m_files.append(read(top, path));
        }
    }
    for (const QString &path : {u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s})
        m_files.append(read(top, path));
    QVERIFY(m_files.size() > 50);
}

void TestHouse::rulesHold_data()
{
    QTest::addColumn<QString>("rule");
    for (const NamedRule &rule : Rules)
        QTest::newRow(rule.name) << QString::fromLatin1(rule.name);
}

void TestHouse::rulesHold()
{
    QFETCH(const QString, rule);
    QStringList complaints;
    for (const SourceFile &file : std::as_const(m_files))
        complaints += ruleNamed(rule)(file);
    QVERIFY(nothingToSay(complaints));
}

void TestHouse::namesAreUnique()
{
    const QStringList complaints = namesakes(m_files);
    QVERIFY(nothingToSay(complaints));
}

void TestHouse::rulesSee_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("complaints");

    int number = 0;
    const auto row = [&number](const char *rule, const char *path, const char *text, int complaints) {
        QTest::addRow("%d %s, %s", ++number, rule, path)
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << QString::fromUtf8(text) << complaints;
    };
    row("floors", "models/plan.h", "#include \"models/money.h\"\n", 0);
    row("floors", "models/plan.h", "#include \"services/books/plans.h\"\n", 1);
    row("floors", "services/sql/row.cpp", "#include \"services/books/plans.h\"\n", 1);
    row("floors", "services/books/plans.cpp", "#include \"services/desk/desk.h\"\n", 1);
    row("floors", "services/desk/desk.cpp", "  #  include \"services/sync/courier.h\"\n", 1);
    row("floors", "services/mail/postman.cpp", "#include \"services/books/books.h\"\n#include \"models/id.h\"\n", 0);
    row("floors", "services/mail/postman.cpp", "#include \"services/reminders/round.h\"\n", 1);
    row("floors", "services/office/officeduty.cpp",
        "#include \"services/mail/postman.h\"\n#include \"services/reminders/reminderrun.h\"\n", 0);
    row("floors", "services/office/officeduty.cpp", "#include \"services/desk/desk.h\"\n", 1);
    row("floors", "services/mail/postman.cpp", "#include \"services/office/officeduty.h\"\n", 1);
    row("floors", "ui/review/preview.cpp", "#include \"services/desk/desk.h\"\n", 0);
    row("floors", "ui/review/preview.cpp", "#include \"services/sql/row.h\"\n", 1);
    row("floors", "ui/review/preview.cpp", "#include <QSqlQuery>\n#include <QNetworkAccessManager>\n", 2);
    row("floors", "ui/review/preview.cpp", "#include \"app/house.h\"\n#include \"portal/page.h\"\n", 2);
    row("floors", "portal/page.cpp", "#include \"ui/controls/chart.h\"\n#include \"services/sync/courier.h\"\n", 2);
    row("floors", "cli/main.cpp", "#include \"ui/mainwindow.h\"\n", 1);
    row("floors", "app/main.cpp", "#include \"ui/mainwindow.h\"\n", 0);
    row("floors", "app/main.cpp", "#include \"../ui/mainwindow.h\"\n#include \"mainwindow.h\"\n", 2);
    row("floors", "models/plan.h", "// #include \"ui/a.h\"\n/*\n#include \"ui/a.h\"\n*/\n", 0);
    row("models", "models/plan.cpp", "// a double\nauto d = QDate::currentDate();\ndouble rate;\n", 2);
    row("models", "models/plan.cpp", "return tr(\"Plan\");\nreturn str(1) + \"double\";\n", 1);
    row("models", "services/mail/postman.cpp", "double rate;\n", 0);
    row("licence", "models/plan.cpp", "#pragma once\n", 1);
    row("licence", "resources/schema/0002_more.sql",
        "-- SPDX-FileCopyrightText: The Palier developers\n-- SPDX-License-Identifier: GPL-3.0-or-later\n", 0);
    row("licence", "resources/schema/0002_more.sql", "-- SPDX-License-Identifier: MIT\n", 1);
    row("names", "ui/controls/datehelper.cpp", "", 1);
    row("names", "models/common/money.h", "", 1);
    row("names", "ui/MainWindow.cpp", "", 1);
    row("names", "ui/mainwindow.cpp", "", 0);
    row("types", "ui/mainwindow.h", "class PlanManager : public QObject {};\n", 1);
    row("types", "ui/mainwindow.h", "class QNetworkAccessManager;\n", 0);
    row("types", "ui/invoices/list.cpp", "QSqlTableModel all; // or a QSqlTableModel\n", 1);
    row("sql", "resources/schema/acts/decision.sql", "-- never OR IGNORE\nINSERT or\nreplace INTO plan\n", 1);
    row("sql", "resources/schema/acts/decision.sql", "INSERT INTO plan ON CONFLICT (id) DO NOTHING\n", 0);
    row("sql", "resources/schema/access/who.sql", "CREATE OR REPLACE FUNCTION who()\n", 0);
    QTest::newRow("length, one line too many") << u"length"_s << u"ui/a.cpp"_s << QString(401, u'\n') << 1;
    QTest::newRow("length, just enough") << u"length"_s << u"ui/a.cpp"_s << QString(400, u'\n') << 0;
}

void TestHouse::rulesSee()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const int, complaints);
    const QStringList found = ruleNamed(rule)({path, text});
    QVERIFY2(found.size() == complaints, qPrintable(found.join(u'\n')));
    for (const QString &complaint : found)
        QVERIFY(complaint.startsWith(path));
}

void TestHouse::namesakesAreSeen()
{
    QCOMPARE(namesakes({{u"models/plan.h"_s, {}}, {u"models/plan.cpp"_s, {}}, {u"app/main.cpp"_s, {}}}).size(), 0);
    QCOMPARE(namesakes({{u"models/plan.h"_s, {}}, {u"ui/review/plan.cpp"_s, {}}}).size(), 1);
}

void TestHouse::codeWithoutComments()
{
    const QString text = u"a /* b\nc */ d // e\n\"f // g\" h R\"x(i \" j)x\" 'k'"_s;
    QCOMPARE(codeOf(text, true), u"a \n d \n\"f // g\" h R\"x(i \" j)x\" 'k'"_s);
    QCOMPARE(codeOf(text, false), u"a \n d \n h  "_s);
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
