// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setting.h"
#include "tests/support/faultof.h"

#include <QTest>

using namespace palier;

class TestSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsSound()
    {
        QSet<QString> keys;
        for (const SettingRule &rule : settingCatalogue()) {
            const QString key = QString::fromLatin1(rule.key);
            QVERIFY2(!keys.contains(key), rule.key);
            keys.insert(key);
            QVERIFY(settingRule(key) == &rule);
            // A default is in its written form already, and so is the empty value.
            QVERIFY2(normalised(key, QString::fromLatin1(rule.byDefault)) == QString::fromLatin1(rule.byDefault),
                     rule.key);
            QVERIFY2(normalised(key, u"") == QString(), rule.key);
            QVERIFY2(normalised(key, u"  ") == QString(), rule.key);
        }
        QCOMPARE(keys.size(), 41);
        QVERIFY(!settingRule(u"billing"));
        QVERIFY(!settingRule(u""));
    }

    void unknownKeys()
    {
        const auto result = normalised(u"billing.no_such", u"1");
        QCOMPARE(faultOf(result), QString("unknown_setting"));
        QCOMPARE(result.error().detail, QString("billing.no_such"));
        QCOMPARE(Settings().text(u"billing.no_such"), QString());
    }

    void writtenForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written"); // empty: refused
        const auto good = [](const char *key, const QString &value, const QString &written) {
            QTest::addRow("%s %s", key, qPrintable(value.left(30))) << key << value << written;
        };
        const auto bad = [&good](const char *key, const QString &value) { good(key, value, QString()); };

        for (const char *on : {"on", "true", "yes", "1", "ON", " on "})
            good("billing.allow_proposal", on, "on");
        for (const char *off : {"off", "false", "no", "0", "No"})
            good("billing.allow_proposal", off, "off");
        for (const char *neither : {"2", "onn", "vrai", "on off"})
            bad("billing.allow_proposal", neither);

        good("billing.min_total", "50", "50");
        good("billing.min_total", "50.5", "50.5");
        good("billing.min_total", "50.00", "50.00");
        good("billing.min_total", "0", "0");
        good("billing.min_total", "007.125", "7.125");
        good("billing.min_total", "0.50", "0.50");
        for (const char *amount :
             {"-1", "+1", "50,00", "1 000", "1e3", ".5", "5.", "1.2345", "abc", "1.2.3", "9999999999999999"})
            bad("billing.max_total", amount);

        good("billing.down_payment_percent", "0", "0");
        good("billing.down_payment_percent", "100", "100");
        good("billing.max_instalments", "012", "12");
        for (const char *number : {"101", "-1", "1.5", "x", "+5", "99999999999999999999999"})
            bad("billing.down_payment_percent", number);
        bad("billing.max_instalments", "0");
        bad("billing.max_instalments", "521");
        good("mail.lease_seconds", "1", "1");
        good("mail.lease_seconds", "86400", "86400");
        bad("mail.lease_seconds", "0");
        bad("mail.lease_seconds", "86401");
        good("smtp.port", "65535", "65535");
        bad("smtp.port", "0");
        bad("smtp.port", "65536");

        for (const char *roll : {"none", "following", "modified_following", "preceding"})
            good("calendar.roll", roll, roll);
        bad("calendar.roll", "backward");
        bad("calendar.roll", "none|following");
        good("smtp.security", "tls", "tls");
        bad("smtp.security", "ssl");

        good("calendar.holidays", "2026-12-24", "2026-12-24");
        good("calendar.holidays", "2026-12-31, 2026-12-24,2026-12-31", "2026-12-24,2026-12-31");
        for (const char *dates : {"2026-02-30", "24/12/2026", "2026-12-24T10:00", "2026-1-2", "2026-12-24,", "soon"})
            bad("calendar.holidays", dates);

        good("reminders.steps", "7, 21,35", "7,21,35");
        bad("reminders.steps", "21,7");

        good("mail.staff_address", "office@example.org", "office@example.org");
        bad("mail.staff_address", "office");
        good("mail.staff_language", "fr", "fr");
        bad("mail.staff_language", "es");
        bad("smtp.from", "Office <office@example.org>");
        good("mail.message_id_domain", "mail.example.org", "mail.example.org");
        bad("mail.message_id_domain", "example.org>");
        bad("mail.message_id_domain", "a b");
        good("smtp.host", "127.0.0.1", "127.0.0.1");
        good("smtp.host", "[::1]", "[::1]");
        bad("smtp.host", "mail.example.org/x");
        good("smtp.ca_file", "/etc/ssl/our ca.pem", "/etc/ssl/our ca.pem");

        good("portal.base_url", "https://pay.example.org", "https://pay.example.org");
        good("portal.base_url", "http://127.0.0.1:8080/", "http://127.0.0.1:8080");
        good("portal.base_url", "https://example.org/pay//", "https://example.org/pay");
        for (const char *url :
             {"pay.example.org", "ftp://example.org", "https://", "https://ann@example.org", "https://example.org/?a=b",
              "https://example.org/#top", "javascript:alert(1)", "https://exa mple.org"})
            bad("portal.base_url", url);

        good("creditor.name", QString::fromUtf8("Boulangerie Évrard & fils"),
             QString::fromUtf8("Boulangerie Évrard & fils"));
        bad("creditor.name", "two\nlines");
        bad("creditor.name", QString("bell") + QChar(7) + "!");
        bad("creditor.name", QString("line") + QChar(QChar::LineSeparator) + "separator");
        good("creditor.name", QString(500, u'a'), QString(500, u'a'));
        bad("creditor.name", QString(501, u'a'));
        good("creditor.iban", "be68 5390 0754 7034", "BE68539007547034");
        bad("creditor.iban", "BE68 5390 0754 7035");
        good("creditor.bic", "KREDBEBB", "KREDBEBB");
        good("creditor.bic", "DEUTDEFF500", "DEUTDEFF500");
        bad("creditor.bic", "KREDBEB");

        good("billing.refusal_reasons", "vip,no_trust2", "vip,no_trust2");
        for (const char *reasons : {"VIP", "a b", "a,,b", "a,", "a;b"})
            bad("billing.refusal_reasons", reasons);

        good("administration.time_zone", "Europe/Brussels", "Europe/Brussels");
        good("administration.time_zone", "UTC", "UTC");
        for (const char *zone : {"Europe/Nowhere", "../../etc/passwd", "noon"})
            bad("administration.time_zone", zone);
    }
    void writtenForm()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, written);
        const auto result = normalised(key, value);
        QCOMPARE(faultOf(result), written.isEmpty() ? QString("bad_value") : QString());
        if (result) {
            QCOMPARE(*result, written);
            QVERIFY(normalised(key, *result) == written); // once written, it stays
        } else {
            QVERIFY(result.error().kind == Kind::Refused);
            QVERIFY(!result.error().detail.isEmpty());
            QCOMPARE(result.error().field, key);
        }
    }

    void defaults()
    {
        const Settings settings;
        QVERIFY(!settings.isOn(u"billing.allow_proposal"));
        QVERIFY(!settings.isOn(u"reminders.enabled"));
        QCOMPARE(settings.number(u"mail.lease_seconds"), 60);
        QCOMPARE(settings.number(u"billing.max_days"), 0);
        QVERIFY(!settings.isSet(u"billing.max_days"));
        QVERIFY(settings.isSet(u"smtp.port"));
        QCOMPARE(settings.text(u"administration.time_zone"), QString("UTC"));

        const BillingPolicy policy = settings.billingPolicy();
        QVERIFY(!policy.allowProposal);
        QVERIFY(policy.split == Split::Even);
        QVERIFY(policy.calendar.roll == Roll::None);
        QVERIFY(policy.calendar.holidays.isEmpty());
        QCOMPARE(policy.minNoticeDays, 1);
        QCOMPARE(policy.answerDays, 14);
        const Limits &limits = policy.limits;
        QVERIFY(!limits.minTotal && !limits.maxTotal && !limits.minInstalment && !limits.maxInstalments);
        QVERIFY(!limits.maxDays && !limits.maxFirstDays && !limits.minDaysOverdue && !limits.downPaymentPercent);
        QVERIFY(!limits.maxOpenProposals && !limits.cooldownDays);
        QCOMPARE(settings.procedure().daysAfterDue, (QList<int>{7, 21, 35}));
        QCOMPARE(settings.procedure().pauseDays, 3);
        QCOMPARE(settings.refusalReasons().join(u' '),
                 QString("too_long amount_too_low starts_too_late history other"));
    }

    void readsWhatIsStored()
    {
        const Settings settings({{"billing.allow_proposal", "on"},
                                 {"billing.min_total", "50.5"},
                                 {"billing.max_total", "5000"},
                                 {"billing.min_instalment", "20"},
                                 {"billing.max_instalments", "12"},
                                 {"billing.max_days", "365"},
                                 {"billing.max_first_days", "30"},
                                 {"billing.min_days_overdue", "0"},
                                 {"billing.down_payment_percent", "10"},
                                 {"billing.max_open_proposals", "1"},
                                 {"billing.cooldown_days", "90"},
                                 {"billing.whole_units", "on"},
                                 {"billing.min_notice_days", "0"},
                                 {"billing.refusal_reasons", "vip,other"},
                                 {"calendar.roll", "preceding"},
                                 {"calendar.holidays", "2026-12-24,2026-12-31"},
                                 {"reminders.steps", "10,20"},
                                 {"reminders.pause_days", "8"},
                                 {"smtp.port", ""}});
        const BillingPolicy policy = settings.billingPolicy();
        QVERIFY(policy.allowProposal);
        QVERIFY(policy.limits.minTotal == QString("50.5"));
        QVERIFY(policy.limits.maxTotal == QString("5000"));
        QVERIFY(policy.limits.minInstalment == QString("20"));
        QVERIFY(policy.limits.maxInstalments == 12);
        QVERIFY(policy.limits.maxDays == 365);
        QVERIFY(policy.limits.maxFirstDays == 30);
        QVERIFY(policy.limits.minDaysOverdue == 0); // 0 binds, empty doesn't
        QVERIFY(policy.limits.downPaymentPercent == 10);
        QVERIFY(policy.limits.maxOpenProposals == 1);
        QVERIFY(policy.limits.cooldownDays == 90);
        QVERIFY(policy.split == Split::WholeUnits);
        QCOMPARE(policy.minNoticeDays, 0);
        QVERIFY(policy.calendar.roll == Roll::Preceding);
        QCOMPARE(policy.calendar.holidays, (QSet<QDate>{QDate(2026, 12, 24), QDate(2026, 12, 31)}));
        QCOMPARE(settings.procedure().daysAfterDue, (QList<int>{10, 20}));
        QCOMPARE(settings.procedure().pauseDays, 8);
        QCOMPARE(settings.refusalReasons().join(u' '),
                 QString("too_long amount_too_low starts_too_late history other vip"));
        QCOMPARE(settings.number(u"smtp.port"), 587); // emptied: the default again
    }
};

QTEST_APPLESS_MAIN(TestSetting)
#include "tst_setting.moc"
