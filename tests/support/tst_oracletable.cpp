// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracletable.h"

#include <QTest>

using namespace palier;

class TestOracleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("records");

        QTest::newRow("nothing") << "" << QList<QStringList>{};
        QTest::newRow("plain") << "a,b\n1,2\n" << QList<QStringList>{{"a", "b"}, {"1", "2"}};
        QTest::newRow("no line end at the end") << "a,b\n1,2" << QList<QStringList>{{"a", "b"}, {"1", "2"}};
        QTest::newRow("line ends of Windows") << "a,b\r\n1,2\r\n" << QList<QStringList>{{"a", "b"}, {"1", "2"}};
        QTest::newRow("byte order mark") << QString(QChar(QChar::ByteOrderMark)) + "a" << QList<QStringList>{{"a"}};
        QTest::newRow("empty fields") << ",\n,x,\n" << QList<QStringList>{{"", ""}, {"", "x", ""}};
        QTest::newRow("comma in quotes") << "\"a,b\",c" << QList<QStringList>{{"a,b", "c"}};
        QTest::newRow("line end in quotes") << "\"a\nb\",c" << QList<QStringList>{{"a\nb", "c"}};
        QTest::newRow("quote in quotes") << "\"a \"\"b\"\"\",c" << QList<QStringList>{{"a \"b\"", "c"}};
        QTest::newRow("empty line") << "a\n\nb\n" << QList<QStringList>{{"a"}, {"b"}};
    }
    void readsRecords()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<QStringList>, records);
        QCOMPARE(csvRecords(text), records);
    }

    void namesColumns()
    {
        PALIER_NEEDS_ORACLES();
        const QList<OracleRow> rows = oracleRows("target_closing_days_2002_2050");
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.constFirst().value("date"), QString("2002-01-01"));
        QVERIFY(oracleRows("no_such_table").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestOracleTable)
#include "tst_oracletable.moc"
