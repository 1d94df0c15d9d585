// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// No act looks at a whole table, also in books that were never analysed: SQLite's plan of every statement of every act.
#include "tests/support/office.h"

#include <QRegularExpression>

using namespace palier;
using namespace palier::test;

class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acts_data();
    void acts();
    void aScanIsSeen();

private:
    // The steps of a plan that read a table from end to end, or all of an administration's rows of it.
    static QStringList wideSteps(Connection &connection, const QString &statement);
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

QStringList TestQueryPlans::wideSteps(Connection &connection, const QString &statement)
{
    static const QRegularExpression wide("^SCAN (?!CONSTANT|.*VIRTUAL TABLE)|\\(administration_id=\\?\\)$");
    QStringList found;
    for (const Row &row : have(connection.rows("EXPLAIN QUERY PLAN " + statement))) {
        if (wide.match(row.text(3)).hasMatch())
            found << row.text(3);
    }
    return found;
}

void TestQueryPlans::acts_data()
{
    m_office = std::make_unique<Office>(DatabaseUrl::file(m_folder.filePath("books.sqlite")));
    QTest::addColumn<QString>("statement");
    static const QRegularExpression body("BEGIN\\n(.*)\\nEND$", QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression comment("^\\s*--[^\\n]*\\n", QRegularExpression::MultilineOption);
    static const QRegularExpression value("NEW\\.\\w+");
    for (const Row &row : have(m_office->books->connection().rows(
             "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_acts'"))) {
        int n = 0;
        QString text = body.match(row.text(1)).captured(1);
        for (QString statement :
             text.remove(comment).split(QRegularExpression(";[ \\t]*(\\n|$)"), Qt::SkipEmptyParts)) {
            if (!statement.trimmed().isEmpty())
                QTest::addRow("%s %d", qPrintable(row.text(0)), ++n) << statement.replace(value, "(SELECT '[]')");
        }
    }
}

void TestQueryPlans::acts()
{
    QFETCH(QString, statement);
    const QStringList wide = wideSteps(m_office->books->connection(), statement);
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join("; ") + " in " + statement));
}

void TestQueryPlans::aScanIsSeen()
{
    QVERIFY(!wideSteps(m_office->books->connection(), "SELECT 1 FROM invoice WHERE currency = 'EUR'").isEmpty());
    QVERIFY(!wideSteps(m_office->books->connection(), "SELECT currency FROM invoice WHERE administration_id = 1")
                 .isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
