// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/plainline.h"
#include "services/mail/textwrap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace palier;

class TestPlainline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("as it is") << "Café Größe"
                                  << "Café Größe";
        QTest::newRow("header injection") << "Eve\r\nBcc: all@example.org"
                                          << "Eve Bcc: all@example.org";
        QTest::newRow("bare breaks") << "a\nb\rc"
                                     << "a b c";
        QTest::newRow("other breaks") << QStringLiteral("a\u2028b\u2029c\u0085d\ve\ff") << "a b c d e f";
        QTest::newRow("tabs and runs") << "\t a \t  b "
                                       << "a b";
        QTest::newRow("controls") << QStringLiteral("a\u0001b\u007Fc\u0090d") << "abcd";
        QTest::newRow("null") << QString(QLatin1String("a\0b", 3)) << "ab";
        QTest::newRow("turned direction") << QStringLiteral("Bill\u202Efdp.exe") << "Billfdp.exe";
        QTest::newRow("isolates") << QStringLiteral("a\u2067b\u2069c") << "abc";
        QTest::newRow("joined emoji stay")
            << QStringLiteral("\U0001F468\u200D\U0001F469") << QStringLiteral("\U0001F468\u200D\U0001F469");
        QTest::newRow("no-break space stays") << QStringLiteral("a\u00A0b") << QStringLiteral("a\u00A0b");
        QTest::newRow("not a character") << QStringLiteral("a\uFFFEb\uFFFFc") << "abc";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void oneLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(plainLine(text), line);
    }

    void severalLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("kinds of breaks") << QStringLiteral("a\r\nb\rc\nd\u2028e") << "a\nb\nc\nd\ne";
        QTest::newRow("ends are cut") << "\n\n a \n b\t \n"
                                      << "a\nb";
        QTest::newRow("controls") << QStringLiteral("a\u0001\nb\u202E") << "a\nb";
    }

    void severalLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QCOMPARE(plainLines(text), lines);
    }

    // Whatever comes in, halves of surrogate pairs too: one clean line that cleaning leaves alone.
    void anythingBecomesOneLine()
    {
        QRandomGenerator random(20260320);
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += QChar(ushort(random.bounded(3) == 0 ? random.bounded(0x10000) : random.bounded(0x80)));
            const QString line = plainLine(text);
            QVERIFY(line.isValidUtf16());
            for (const QChar c : line)
                QVERIFY(c.category() != QChar::Other_Control);
            QCOMPARE(plainLine(line), line);
        }
    }

    void wrapping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("fits") << "one two"
                              << "one two";
        QTest::newRow("breaks") << "one two three four"
                                << "one two\nthree four";
        QTest::newRow("exactly") << "1234567890 x"
                                 << "1234567890\nx";
        QTest::newRow("long word stands alone") << "a https://example.org b"
                                                << "a\nhttps://example.org\nb";
        QTest::newRow("no-break spaces hold")
            << QStringLiteral("pay 10\u00A0000\u00A0€ now") << QStringLiteral("pay\n10\u00A0000\u00A0€\nnow");
        QTest::newRow("breaks of the source are spaces") << "one\n  two"
                                                         << "one two";
    }

    void wrapping()
    {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QCOMPARE(wrapped(text, 10), lines);
        QCOMPARE(indented(lines, 2), QLatin1String("  ") + QString(lines).replace("\n", "\n  "));
    }
};

QTEST_GUILESS_MAIN(TestPlainline)
#include "tst_plainline.moc"
