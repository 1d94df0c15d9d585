// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/delimitedtable.h"

#include <QTest>

using namespace palier;

using Rows = QList<QStringList>;
using Lines = QList<int>;

class DelimitedTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<Rows>("rows"); // the header first
        QTest::addColumn<Lines>("lines");

        const Rows plain{{"a", "b"}, {"1", "2"}, {"3", "4"}};
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n3,4\n") << ',' << plain << Lines{2, 3};
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n3;4\n") << ';' << plain << Lines{2, 3};
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n3\t4\n") << '\t' << plain << Lines{2, 3};
        QTest::newRow("crlf, no end") << QByteArray("a,b\r\n1,2\r\n3,4") << ',' << plain << Lines{2, 3};
        QTest::newRow("cr alone") << QByteArray("a,b\r1,2\r3,4\r") << ',' << plain << Lines{2, 3};
        QTest::newRow("blank lines") << QByteArray("\n  \na,b\n\n1,2\n\r\n3,4\n\n") << ',' << plain << Lines{5, 7};
        QTest::newRow("rows without values")
            << QByteArray("a;b\n;\n1;2\n ;  \n3;4\n;\n") << ';' << plain << Lines{3, 5};
        QTest::newRow("blank lines between tabs")
            << QByteArray("a\tb\n1\t2\n\t\n3\t4\n") << '\t' << plain << Lines{2, 4};
        QTest::newRow("sep=") << QByteArray("sep=;\r\na;b\r\n1;2\r\n3;4\r\n") << ';' << plain << Lines{3, 4};
        QTest::newRow("sep= against the look of it")
            << QByteArray("SEP=,\na;x,b;y\n1;,2;\n") << ',' << Rows{{"a;x", "b;y"}, {"1;", "2;"}} << Lines{3};
        QTest::newRow("decimal commas") << QByteArray("a;b;c\nx;1,5;2,5\ny;2,5;3,5\n") << ';'
                                        << Rows{{"a", "b", "c"}, {"x", "1,5", "2,5"}, {"y", "2,5", "3,5"}}
                                        << Lines{2, 3};
        QTest::newRow("a comma in each header")
            << QByteArray("a, x;b;c\n1,5;2;3\n") << ';' << Rows{{"a, x", "b", "c"}, {"1,5", "2", "3"}} << Lines{2};
        QTest::newRow("separators in quotes") << QByteArray("a,b\n\"1;2;3\",\"x,y\"\n\"4;5;6\",z\n") << ','
                                              << Rows{{"a", "b"}, {"1;2;3", "x,y"}, {"4;5;6", "z"}} << Lines{2, 3};
        QTest::newRow("quotes in quotes")
            << QByteArray("a,b\n\"say \"\"yes\"\"\",2\n") << ',' << Rows{{"a", "b"}, {"say \"yes\"", "2"}} << Lines{2};
        QTest::newRow("a quote inside") << QByteArray("a,b\n5\" pipe,2\n") << ',' << Rows{{"a", "b"}, {"5\" pipe", "2"}}
                                        << Lines{2};
        QTest::newRow("lines in quotes") << QByteArray("a,b\n\"1\n\n1\",2\n3,\"4\r\n4\"\n5,6\n") << ','
                                         << Rows{{"a", "b"}, {"1\n\n1", "2"}, {"3", "4\r\n4"}, {"5", "6"}}
                                         << Lines{2, 5, 7};
        QTest::newRow("header on two lines")
            << QByteArray("\"a\nx\",b\n1,2\n") << ',' << Rows{{"a\nx", "b"}, {"1", "2"}} << Lines{3};
        QTest::newRow("spaces around") << QByteArray(" a , b \n 1 ,\" 2 \"\n") << ',' << Rows{{"a", "b"}, {"1", "2"}}
                                       << Lines{2};
        QTest::newRow("separator at the end") << QByteArray("a;b;\n1;2;\n3;4\n") << ';' << plain << Lines{2, 3};
        QTest::newRow("empty cells") << QByteArray("a,b,c\n1,,\n,2,\n,,3\n") << ','
                                     << Rows{{"a", "b", "c"}, {"1", "", ""}, {"", "2", ""}, {"", "", "3"}}
                                     << Lines{2, 3, 4};
        QTest::newRow("one column") << QByteArray("a\n1\n") << ',' << Rows{{"a"}, {"1"}} << Lines{2};
    }
    void reads()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Rows, rows);
        const auto table = DelimitedTable::read(text);
        QVERIFY(table);
        QTEST(table->separator(), "separator");
        QCOMPARE(table->header(), rows.front());
        QCOMPARE(table->rowCount(), rows.size() - 1);
        Lines lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            lines.append(table->line(row));
            for (int column = 0; column < table->header().size(); ++column)
                QCOMPARE(table->cell(row, column), rows[row + 1][column]);
        }
        QTEST(lines, "lines");
        QVERIFY(table->uneven().isEmpty());
    }

    void keepsUnevenRowsApart()
    {
        const auto table = DelimitedTable::read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n\n1\n1,2,3,,\n");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->line(1), 7);
        const QList<Error> expected{{Kind::Refused, Fault::BadRow, "2/3", 2, "c"},
                                    {Kind::Refused, Fault::BadRow, "4/3", 4, "c"},
                                    {Kind::Refused, Fault::BadRow, "1/3", 6, "b"}};
        QCOMPARE(table->uneven(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("line");

        QTest::newRow("nothing") << QByteArray() << Fault::NoRows << 0;
        QTest::newRow("blank") << QByteArray("\n \n\t\r\n") << Fault::NoRows << 0;
        QTest::newRow("header only") << QByteArray("a,b\n\n,\n") << Fault::NoRows << 0;
        QTest::newRow("sep= only") << QByteArray("sep=;\n") << Fault::NoRows << 0;
        QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n\n3,\"4\n5,6\n7,8\n") << Fault::UnclosedQuote << 4;
        QTest::newRow("an open quote in the header") << QByteArray("\"a,b\n1,2\n") << Fault::UnclosedQuote << 1;
    }
    void refuses()
    {
        QFETCH(const QByteArray, text);
        const auto table = DelimitedTable::read(text);
        QVERIFY(!table);
        QTEST(table.error().fault, "fault");
        QTEST(table.error().line, "line");
    }
};

QTEST_GUILESS_MAIN(DelimitedTableTest)
#include "tst_delimitedtable.moc"
