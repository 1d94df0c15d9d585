// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/statementtext.h"

#include <QSqlDatabase>
#include <QTest>

using namespace palier;

class TestStatementText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_database = QSqlDatabase::addDatabase("QPSQL", "text"); }
    void cleanupTestCase()
    {
        m_database = {};
        QSqlDatabase::removeDatabase("text");
    }
    void literals_data();
    void literals();
    void comments_data();
    void comments();

private:
    QSqlDatabase m_database;
};

void TestStatementText::literals_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("text"); // null: refused
    const auto row = [](const char *sql, const QVariantList &values, const QString &text) {
        QTest::addRow("%s, %d", sql, int(values.size())) << sql << values << text;
    };
    row("SELECT 1", {}, "SELECT 1");
    row("a = ? AND b = ?", {"x", QVariant()}, "a = 'x' AND b = NULL");
    row("a = ?", {QString()}, "a = ''");
    row("a = ?", {"it's ? $1 ''"}, "a = 'it''s ? $1 '''''");
    row("a - ?", {-5}, "a - '-5'");
    row("? ?", {true, qint64(1) << 53}, "'true' '9007199254740992'");
    row("'?' ?", {1}, "'?' '1'");
    row("'it''s ?' ?", {1}, "'it''s ?' '1'");
    row(R"(E'it\'s ?' ?)", {1}, R"(E'it\'s ?' '1')");
    row("type'?' ?", {1}, "type'?' '1'"); // no E'…'
    row("\"what?\" ?", {1}, "\"what?\" '1'");
    row("-- ?\n?", {1}, "-- ?\n'1'");
    row("/* ? ' */ ?", {1}, "/* ? ' */ '1'");
    row("$$ ? $$ ? $a$ ?$$ $a$", {1}, "$$ ? $$ '1' $a$ ?$$ $a$");
    row("?", {}, QString());
    row("?", {1, 2}, QString());
}

void TestStatementText::literals()
{
    QFETCH(QString, sql);
    QFETCH(QVariantList, values);
    QFETCH(QString, text);
    const auto written = withLiterals(sql, values, *m_database.driver());
    QCOMPARE(written.has_value(), !text.isNull());
    QCOMPARE(written.value_or(QString()), text);
}

void TestStatementText::comments_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << "SELECT '--', \"/*\" - -1"
                          << "SELECT '--', \"/*\" - -1";
    QTest::newRow("line") << "a -- what's ?\nb"
                          << "a  \nb";
    QTest::newRow("between") << "a/* ? */b"
                             << "a b";
}

void TestStatementText::comments()
{
    QFETCH(QString, sql);
    QTEST(withoutComments(sql), "text");
}

QTEST_GUILESS_MAIN(TestStatementText)
#include "tst_statementtext.moc"
