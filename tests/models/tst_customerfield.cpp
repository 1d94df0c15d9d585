// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerfield.h"

#include <QTest>

using namespace palier;

class TestCustomerField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written"); // or, behind "!", the fault
        const auto row = [](const char *field, const QString &value, const QString &written) {
            QTest::addRow("%s %s", field, qPrintable(value.left(30).toHtmlEscaped().simplified()))
                << QString(field) << value << written;
        };
        row("name", "  Zebra \t GmbH ", "Zebra GmbH");
        row("name", "<b>x</b><img src=a>", "<b>x</b><img src=a>");
        row("name", " \n ", "!missing_value");
        row("name", QString(200, u'a'), QString(200, u'a'));
        row("name", QString(201, u'a'), "!text_too_long");
        row("name", QString("a") + QChar(7), "!bad_value");
        row("name", QString("a") + QChar(0x202e) + "b", "!bad_value");
        row("email", " a@b.example ", "a@b.example");
        row("email", "", "");
        row("email", "a@b, c@d", "!bad_email");
        row("phone", "", "");
        row("phone", "+49 30 1234-567", "+49 30 1234-567");
        row("phone", "(030) 123456 ext 12", "(030) 123456 ext 12");
        row("phone", "030/123456", "030/123456");
        row("phone", "110", "110");
        row("phone", "12", "!bad_phone");
        row("phone", "call me", "!bad_phone");
        row("phone", "+", "!bad_phone");
        row("phone", "123456789012345678901", "!bad_phone");
        row("phone", "030 123456\n030 123457", "!bad_phone");
        row("contact", " Ann \n Example ", "Ann Example");
        row("contact", QString(201, u'a'), "!text_too_long");
        row("address", " Long Road 1 \r\n\r\n 12345  Town\n", "Long Road 1\n12345 Town");
        row("address", "1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n6");
        row("address", "1\n2\n3\n4\n5\n6\n7", "!too_many_lines");
        row("address", QString(201, u'a'), "!text_too_long");
        row("contacts", "", "");
        row("contacts", QString("x\n").repeated(10), QString("x\n").repeated(10).trimmed());
        row("contacts", QString("x\n").repeated(11), "!too_many_lines");
        row("language", "fr", "fr");
        row("language", "French", "!bad_value");
        row("type", "consumer", "consumer");
        row("type", "", "!bad_value");
        row("allow_proposal", "off", "off");
        row("allow_proposal", "maybe", "!bad_value");
        row("pause", "on", "on");
        row("pause", "off", "off");
        row("pause", "2026-03-02", "2026-03-02");
        row("pause", "2026-12-31", "2026-12-31");
        row("pause", "2026-03-01", "!bad_date");
        row("pause", "31.12.2026", "!bad_date");
        row("pause", "2026-02-30", "!bad_date");
        row("pause", "", "!bad_date");
    }
    void values()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        const auto written = normalised(*fromWord<CustomerField>(field), value, QDate(2026, 3, 2));
        QTEST(written ? *written : '!' + word(written.error().fault), "written");
        if (written)
            QCOMPARE(normalised(*fromWord<CustomerField>(field), *written, QDate(2026, 3, 2)).value(), *written);
        else
            QCOMPARE(written.error().field, field);
    }
};

QTEST_APPLESS_MAIN(TestCustomerField)
#include "tst_customerfield.moc"
