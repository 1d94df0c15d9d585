// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace palier;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");

        const QString german = QStringLiteral("Rechnungsnummer;Fälligkeitsdatum;Währung\nR1;31.1.2024;€\n");
        const auto utf16 = [&german](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            const QByteArray bytes = encoder(german);
            return bytes;
        };
        QTest::newRow("empty") << QByteArray() << QString() << QByteArray("UTF-8");
        QTest::newRow("utf-8") << german.toUtf8() << german << QByteArray("UTF-8");
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + german.toUtf8() << german << QByteArray("UTF-8");
        QTest::newRow("utf-16 le") << utf16(QStringConverter::Utf16LE, true) << german << QByteArray("UTF-16LE");
        QTest::newRow("utf-16 be") << utf16(QStringConverter::Utf16BE, true) << german << QByteArray("UTF-16BE");
        QTest::newRow("utf-16 le, no mark")
            << utf16(QStringConverter::Utf16LE, false) << german << QByteArray("UTF-16LE");
        QTest::newRow("utf-16 be, no mark")
            << utf16(QStringConverter::Utf16BE, false) << german << QByteArray("UTF-16BE");
        QTest::newRow("windows-1252, euro")
            << QByteArray("F1;Caf\xE9 Cr\xE8me \xE0 l'\xEEle;1 \x80\n") << QStringLiteral("F1;Café Crème à l'île;1 €\n")
            << QByteArray("WINDOWS-1252");
        QTest::newRow("latin 1") << QByteArray("R1;M\xFCller Gr\xF6\xDF"
                                               "e GmbH\n")
                                 << QStringLiteral("R1;Müller Größe GmbH\n") << QByteArray("ISO-8859-1");
        QTest::newRow("dutch that looks central european")
            << QByteArray("Factuurnummer;Naam\nF1;Co\xF6peratie Zeeuwse\n")
            << QStringLiteral("Factuurnummer;Naam\nF1;Coöperatie Zeeuwse\n") << QByteArray("WINDOWS-1252");
        QByteArray polish("Numer;Nazwa\n");
        for (int i = 0; i < 20; ++i)
            polish += "F1;Sp\xF3\xB3ka \xAF\xF3\xB3\xE6 Gda\xF1sk \x8Cwi\xEAtokrzyska; \xA3\xF3"
                      "d\x9F\n";
        QString polishText = QStringLiteral("Numer;Nazwa\n");
        for (int i = 0; i < 20; ++i)
            polishText += QStringLiteral("F1;Spółka Żółć Gdańsk Świętokrzyska; Łódź\n");
        QTest::newRow("windows-1250") << polish << polishText << QByteArray("WINDOWS-1250");
    }
    void decodes()
    {
        QFETCH(const QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QTEST(QString::fromUtf8(decoded->utf8), "text");
        QTEST(decoded->encoding, "encoding");
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");

        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3") << QStringLiteral("pdf");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << QStringLiteral("xlsx");
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", 9) << QStringLiteral("xls");
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00", 4) << QStringLiteral("gzip");
        QTest::newRow("a zero in text") << QByteArray("number;due\nF1;\0;3\n", 18) << QStringLiteral("binary");
        QTest::newRow("broken utf-8 behind a mark") << QByteArray("\xEF\xBB\xBF"
                                                                  "caf\xE9\n")
                                                    << QStringLiteral("UTF-8");
        QTest::newRow("half a unit of utf-16") << QByteArray("\xFF\xFE"
                                                             "a\0b",
                                                             5)
                                               << QStringLiteral("UTF-16LE");
        QTest::newRow("half a pair of utf-16")
            << QByteArray("\xFE\xFF\xD8\x00\x00\x41", 6) << QStringLiteral("UTF-16BE");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(const QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().fault, Fault::UnreadableFile);
        QTEST(decoded.error().detail, "detail");
    }
};

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
