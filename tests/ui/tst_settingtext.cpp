// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Values of settings as people of four languages type and read them.
#include "ui/admin/settingtext.h"
#include "ui/admin/settingtitles.h"
#include "ui/screenlanguage.h"

#include <QtTest>

using namespace palier;

class TestSettingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void whatCanBeKeptComesBack_data();
    void whatCanBeKeptComesBack();
    void everyRuleSaysWhatItWants();
    void unitsAreOnesOrMany_data();
    void unitsAreOnesOrMany();
};

void TestSettingText::typed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // empty: it can't be
    const auto row = [](const char *locale, const char *key, const char *typed, const char *kept) {
        QTest::addRow("%s %s %s", locale, key, typed) << locale << key << QString::fromUtf8(typed) << kept;
    };
    row("en_GB", "billing.min_total", "1,250.50", "1250.50");
    row("en_GB", "billing.min_total", "1250.50", "1250.50");
    row("en_GB", "billing.min_total", "12,50", ""); // not twelve hundred and fifty
    row("en_GB", "billing.min_total", "1,2500", "");
    row("en_GB", "billing.min_total", "-1", "");
    row("en_GB", "billing.min_total", "50 EUR", "");
    row("de_DE", "billing.min_total", "1.250,50", "1250.50");
    row("de_DE", "billing.min_total", "1250,5", "1250.5");
    row("de_DE", "billing.min_total", "1.250", "1250");
    row("de_DE", "billing.min_total", "12.50", ""); // a point groups thousands there
    row("nl_NL", "billing.min_total", "1.000.000,00", "1000000.00");
    row("fr_FR", "billing.min_total", "1 250,50", "1250.50");
    row("fr_FR", "billing.min_total", "1\u202f250,50", "1250.50");
    row("fr_FR", "billing.min_total", "12.50", "12.50"); // a point means nothing else there
    row("de_CH", "billing.min_total", "1'250.50", "1250.50");
    row("en_GB", "billing.max_days", "3,650", "3650");
    row("de_DE", "billing.max_days", "3.650", "3650");
    row("de_DE", "billing.max_days", "3.65", "");
    row("en_GB", "billing.max_days", "3651", "");
    row("en_GB", "billing.max_days", "soon", "");
    row("en_GB", "reminders.steps", " 7, 21 ,35", "7,21,35");
    row("en_GB", "reminders.steps", "7;21", "7,21");
    row("en_GB", "reminders.steps", "21,7", "");
    row("en_GB", "billing.refusal_reasons", "Court order, Insolvency", "court_order,insolvency");
    row("en_GB", "billing.refusal_reasons", "décision", "");
    row("en_GB", "portal.base_url", "pay.example.com/", "https://pay.example.com");
    row("en_GB", "portal.base_url", "http://10.0.0.1:8080", "http://10.0.0.1:8080");
    row("en_GB", "portal.base_url", "ftp://pay.example.com", "");
    row("en_GB", "creditor.iban", "be68 5390 0754 7034", "BE68539007547034");
    row("en_GB", "creditor.iban", "BE68 5390 0754 7035", "");
    row("en_GB", "creditor.bic", "gkcc be bb", "GKCCBEBB");
    row("en_GB", "administration.time_zone", "Europe/Brussels", "Europe/Brussels");
    row("en_GB", "administration.time_zone", "Brussels", "");
    row("en_GB", "mail.staff_address", "a@example.com, b@example.com", "");
}

void TestSettingText::typed()
{
    QFETCH(QString, locale);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QLocale::setDefault(QLocale(locale));
    const auto value = normalised(key, SettingText::kept(*settingRule(key), typed));
    QCOMPARE(value.has_value(), !kept.isEmpty());
    if (value)
        QCOMPARE(*value, kept);
}

void TestSettingText::whatCanBeKeptComesBack_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_GB", "en_US", "fr_FR", "fr_BE", "nl_NL", "nl_BE", "de_DE", "de_CH", "de_AT"})
        QTest::newRow(locale) << locale;
}

// Whoever reads a value and types the same saves the same.
void TestSettingText::whatCanBeKeptComesBack()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QList<std::pair<const char *, const char *>> values{{"billing.min_total", "0"},
                                                              {"billing.min_total", "12.50"},
                                                              {"billing.min_total", "1234567.125"},
                                                              {"billing.max_days", "3650"},
                                                              {"smtp.port", "1025"},
                                                              {"reminders.steps", "7,21,35"},
                                                              {"portal.session_minutes", "60"},
                                                              {"creditor.iban", "BE68539007547034"},
                                                              {"creditor.bic", "GKCCBEBB"},
                                                              {"smtp.host", "[::1]"},
                                                              {"billing.refusal_reasons", "court_order,b2"}};
    for (const auto &[key, value] : values) {
        const SettingRule &rule = *settingRule(QString::fromLatin1(key));
        const auto kept =
            normalised(QString::fromLatin1(key), SettingText::kept(rule, SettingText::shown(rule, value)));
        QVERIFY2(kept, key);
        QCOMPARE(*kept, value);
    }
}

void TestSettingText::everyRuleSaysWhatItWants()
{
    QLocale::setDefault(QLocale("en_GB"));
    for (const SettingRule &rule : settingCatalogue()) {
        const bool isPicked = rule.type == SettingType::Switch || rule.type == SettingType::Choice;
        QVERIFY2(SettingText::wanted(rule).isEmpty() == isPicked, rule.key);
        const auto byDefault = normalised(QString::fromLatin1(rule.key), QString::fromLatin1(rule.byDefault));
        QVERIFY2(byDefault, rule.key);
    }
    QCOMPARE(SettingText::limits(*settingRule(u"billing.answer_days"), "14"),
             "Allowed:\u00a01\u2060–\u20603,650. Default:\u00a014.");
    QCOMPARE(SettingText::limits(*settingRule(u"creditor.name"), {}), QString());
    QCOMPARE(SettingText::limits(*settingRule(u"smtp.port"), {}), "Allowed:\u00a01\u2060–\u206065535.");
    QCOMPARE(SettingText::wanted(*settingRule(u"smtp.port")), "Enter a whole number from 1 to 65535.");
}

void TestSettingText::unitsAreOnesOrMany_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("days") << "en"
                          << "billing.answer_days"
                          << "day"
                          << "days";
    QTest::newRow("minutes") << "en"
                             << "portal.session_minutes"
                             << "minute"
                             << "minutes";
    QTest::newRow("seconds") << "fr"
                             << "mail.undo_seconds"
                             << "seconde"
                             << "secondes";
    QTest::newRow("in German") << "de"
                               << "billing.answer_days"
                               << "Tag"
                               << "Tage";
    QTest::newRow("no time") << "en"
                             << "billing.max_instalments"
                             << ""
                             << "";
}

void TestSettingText::unitsAreOnesOrMany()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    speak(*qApp, language);
    QTEST(settingUnit(key, 1), "one");
    QTEST(settingUnit(key, 3000), "many"); // with its groups
}

QTEST_MAIN(TestSettingText)
#include "tst_settingtext.moc"
