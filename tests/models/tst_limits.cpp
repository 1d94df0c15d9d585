// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/limits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace palier;

namespace {

const QDate today(2026, 11, 23);

// 100.00 euros in 3 monthly instalments (40, 30, 30) from 10 days on, for invoices 5 and 20 days overdue.
ProposalFacts facts()
{
    const Currency currency;
    ProposalFacts facts;
    facts.total = {10000, currency};
    const qint64 amounts[] = {4000, 3000, 3000};
    for (int index = 0; index < 3; ++index) {
        const QDate agreed = today.addDays(10).addMonths(index);
        facts.instalments.append({index + 1, agreed, agreed.addDays(2), {amounts[index], currency}});
    }
    facts.invoiceDueDates = {today.addDays(-20), today.addDays(-5)};
    facts.openProposals = 1;
    facts.lastEndedOn = today.addDays(-30);
    facts.businessDate = today;
    return facts;
}

Limits withLimit(const QString &name, const QString &value)
{
    Limits limits;
    const QHash<QString, std::optional<QString> Limits::*> amounts{
        {"min_total", &Limits::minTotal}, {"max_total", &Limits::maxTotal}, {"min_instalment", &Limits::minInstalment}};
    const QHash<QString, std::optional<int> Limits::*> numbers{{"max_instalments", &Limits::maxInstalments},
                                                               {"max_days", &Limits::maxDays},
                                                               {"max_first_days", &Limits::maxFirstDays},
                                                               {"min_days_overdue", &Limits::minDaysOverdue},
                                                               {"down_payment_percent", &Limits::downPaymentPercent},
                                                               {"max_open_proposals", &Limits::maxOpenProposals},
                                                               {"cooldown_days", &Limits::cooldownDays}};
    if (amounts.contains(name))
        limits.*amounts[name] = value;
    else
        limits.*numbers[name] = value.toInt();
    return limits;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBindsAtFirst() { QVERIFY(checkLimits(Limits(), facts()).isEmpty()); }

    void eachLimit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("allowed"); // kept
        QTest::addColumn<QString>("broken");  // the nearest value that isn't
        QTest::addColumn<QString>("found");

        QTest::newRow("min_total") << "min_total"
                                   << "100"
                                   << "100.01"
                                   << "100.00";
        QTest::newRow("min_total, three decimals") << "min_total"
                                                   << "99.999"
                                                   << "100.001"
                                                   << "100.00";
        QTest::newRow("max_total") << "max_total"
                                   << "100.0"
                                   << "99.99"
                                   << "100.00";
        QTest::newRow("max_total, three decimals") << "max_total"
                                                   << "100.009"
                                                   << "99.999"
                                                   << "100.00";
        QTest::newRow("min_instalment") << "min_instalment"
                                        << "30.00"
                                        << "30.01"
                                        << "30.00";
        QTest::newRow("max_instalments") << "max_instalments"
                                         << "3"
                                         << "2"
                                         << "3";
        QTest::newRow("max_days") << "max_days"
                                  << "72"
                                  << "71"
                                  << "72"; // to 3 February, as agreed
        QTest::newRow("max_first_days") << "max_first_days"
                                        << "10"
                                        << "9"
                                        << "10";
        QTest::newRow("min_days_overdue") << "min_days_overdue"
                                          << "5"
                                          << "6"
                                          << "5"; // the youngest invoice
        QTest::newRow("down_payment_percent") << "down_payment_percent"
                                              << "40"
                                              << "41"
                                              << "40";
        QTest::newRow("max_open_proposals") << "max_open_proposals"
                                            << "2"
                                            << "1"
                                            << "2"; // this one counted
        QTest::newRow("cooldown_days") << "cooldown_days"
                                       << "30"
                                       << "31"
                                       << "30";
    }
    void eachLimit()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, allowed);
        QFETCH(const QString, broken);
        QFETCH(const QString, found);
        for (const bool kept : {true, false}) {
            const QString limit = kept ? allowed : broken;
            const auto rows = checkLimits(withLimit(name, limit), facts());
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().setting, "billing." + name);
            QCOMPARE(rows.first().allowed, limit);
            QCOMPARE(rows.first().found, found);
            QCOMPARE(rows.first().kept, kept);
        }
    }

    // Limits are read in the plan's currency, whatever its digits.
    void amountsOfAnyCurrency_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<bool>("kept");

        QTest::newRow("10000 yen, at least 10000") << "JPY"
                                                   << "min_total"
                                                   << "10000.00" << true;
        QTest::newRow("10000 yen, at least 10000.5") << "JPY"
                                                     << "min_total"
                                                     << "10000.5" << false;
        QTest::newRow("10000 yen, at most 10000.5") << "JPY"
                                                    << "max_total"
                                                    << "10000.5" << true;
        QTest::newRow("10000 yen, at most 9999.99") << "JPY"
                                                    << "max_total"
                                                    << "9999.99" << false;
        QTest::newRow("10 dinar, at least 10") << "TND"
                                               << "min_total"
                                               << "10" << true;
        QTest::newRow("10 dinar, at least 10.001") << "TND"
                                                   << "min_total"
                                                   << "10.001" << false;
        QTest::newRow("at most what no plan reaches") << "EUR"
                                                      << "max_total"
                                                      << "999999999999999999.00" << true;
        QTest::newRow("at least what no plan reaches") << "EUR"
                                                       << "min_total"
                                                       << "999999999999999999.00" << false;
    }
    void amountsOfAnyCurrency()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QFETCH(const QString, limit);
        ProposalFacts measured = facts();
        measured.total.currency = *Currency::fromCode(code);
        for (ScheduledInstalment &instalment : measured.instalments)
            instalment.amount.currency = measured.total.currency;
        QTEST(checkLimits(withLimit(name, limit), measured).first().kept, "kept");
    }

    // The share is exact: a cent less than the percentage is outside, at any size.
    void downPaymentIsExact()
    {
        QRandomGenerator random(67);
        for (int round = 0; round < 5000; ++round) {
            const int percent = random.bounded(1, 101);
            ProposalFacts measured = facts();
            measured.total.minor = 1 + (qint64(random.generate64() >> 1) >> random.bounded(62));
            // The least first instalment that will do: total * percent / 100 rounded up, by parts so as not to
            // overflow.
            const qint64 hundreds = measured.total.minor / 100;
            const qint64 least = hundreds * percent + (measured.total.minor % 100 * percent + 99) / 100;
            const auto kept = [&](qint64 first) {
                measured.instalments.first().amount.minor = first;
                return checkLimits(withLimit("down_payment_percent", QString::number(percent)), measured).first().kept;
            };
            QVERIFY(kept(least));
            QVERIFY(!kept(least - 1));
        }
    }

    void overdueFromTheDueDate()
    {
        ProposalFacts measured = facts();
        measured.invoiceDueDates = {today};
        QVERIFY(checkLimits(withLimit("min_days_overdue", "0"), measured).first().kept);
        measured.invoiceDueDates.append(today.addDays(1)); // not due yet
        const auto row = checkLimits(withLimit("min_days_overdue", "0"), measured).first();
        QVERIFY(!row.kept);
        QCOMPARE(row.found, QString("-1"));
    }

    void noCooldownWithoutAnEarlierPlan()
    {
        ProposalFacts measured = facts();
        measured.lastEndedOn = QDate();
        const auto row = checkLimits(withLimit("cooldown_days", "3650"), measured).first();
        QVERIFY(row.kept);
        QVERIFY(row.found.isEmpty());
    }

    void oneRowALimitInOrder()
    {
        Limits limits;
        limits.minTotal = limits.maxTotal = limits.minInstalment = QString("1");
        limits.maxInstalments = limits.maxDays = limits.maxFirstDays = limits.minDaysOverdue = 1;
        limits.downPaymentPercent = limits.maxOpenProposals = limits.cooldownDays = 1;
        QStringList settings;
        for (const LimitCheck &row : checkLimits(limits, facts()))
            settings.append(row.setting);
        QCOMPARE(settings.join(u' '),
                 QString("billing.min_total billing.max_total billing.min_instalment billing.max_instalments "
                         "billing.max_days billing.max_first_days billing.min_days_overdue "
                         "billing.down_payment_percent billing.max_open_proposals billing.cooldown_days"));
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
