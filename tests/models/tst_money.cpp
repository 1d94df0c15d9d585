// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/money.h"
#include "models/moneytext.h"
#include "tests/support/faultof.h"
#include "tests/support/oracletable.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace palier;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

Money euro(qint64 minor) { return Money{minor, Currency()}; }
Money yen(qint64 minor) { return Money{minor, *Currency::fromCode(u"JPY")}; }

QList<qint64> minors(const QList<Money> &amounts)
{
    QList<qint64> numbers;
    for (const Money &amount : amounts)
        numbers.append(amount.minor);
    return numbers;
}

// A number of any size, not only huge ones.
qint64 anyAmount(QRandomGenerator &random) { return qint64(random.generate64()) >> random.bounded(64); }

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWithinOneCurrency_data()
    {
        QTest::addColumn<qint64>("a");
        QTest::addColumn<qint64>("b");
        QTest::addColumn<QString>("plusFault");
        QTest::addColumn<QString>("minusFault");

        QTest::newRow("small") << qint64(150) << qint64(-275) << ""
                               << "";
        QTest::newRow("up to the largest") << largest - 1 << qint64(1) << ""
                                           << "";
        QTest::newRow("over the largest") << largest << qint64(1) << "amount_overflow"
                                          << "";
        QTest::newRow("under the smallest") << smallest << qint64(1) << ""
                                            << "amount_overflow";
        QTest::newRow("opposite of the smallest") << qint64(0) << smallest << ""
                                                  << "amount_overflow";
    }
    void addsWithinOneCurrency()
    {
        QFETCH(const qint64, a);
        QFETCH(const qint64, b);
        const auto added = plus(euro(a), euro(b));
        const auto taken = minus(euro(a), euro(b));
        QTEST(faultOf(added), "plusFault");
        QTEST(faultOf(taken), "minusFault");
        if (added)
            QCOMPARE(added->minor, a + b);
        if (taken)
            QCOMPARE(taken->minor, a - b);
    }

    void refusesTwoCurrencies()
    {
        QCOMPARE(faultOf(plus(euro(1), yen(1))), QString("two_currencies"));
        QCOMPARE(faultOf(minus(euro(1), yen(1))), QString("two_currencies"));
        QCOMPARE(faultOf(sum({euro(1), yen(1)}, Currency())), QString("two_currencies"));
        QCOMPARE(faultOf(sum({yen(1)}, Currency())), QString("two_currencies"));
    }

    void sums()
    {
        QVERIFY(sum({}, Currency()) == euro(0));
        QVERIFY(sum({euro(5), euro(-7), euro(10)}, Currency()) == euro(8));
        QCOMPARE(faultOf(sum({euro(largest), euro(1)}, Currency())), QString("amount_overflow"));
    }

    void splitsExactly_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QList<qint64>>("expected");

        QTest::newRow("one part") << qint64(100) << 1 << QList<qint64>{100};
        QTest::newRow("even") << qint64(100) << 4 << QList<qint64>{25, 25, 25, 25};
        QTest::newRow("spare units first") << qint64(100) << 3 << QList<qint64>{34, 33, 33};
        QTest::newRow("fewer than parts") << qint64(2) << 3 << QList<qint64>{1, 1, 0};
        QTest::newRow("nothing") << qint64(0) << 2 << QList<qint64>{0, 0};
        QTest::newRow("mirrored") << qint64(-100) << 3 << QList<qint64>{-34, -33, -33};
        QTest::newRow("the largest") << largest << 2 << QList<qint64>{largest / 2 + 1, largest / 2};
        QTest::newRow("the smallest") << smallest << 2 << QList<qint64>{smallest / 2, smallest / 2};
    }
    void splitsExactly()
    {
        QFETCH(const qint64, total);
        QFETCH(const int, parts);
        QTEST(minors(split(euro(total), parts)), "expected");
    }

    void splitsAnyAmount()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 5000; ++round) {
            const Money total = euro(anyAmount(random));
            const auto parts = split(total, random.bounded(1, 600));
            QVERIFY(sum(parts, Currency()) == total);
            const auto [least, most] = std::minmax_element(
                parts.begin(), parts.end(), [](const Money &a, const Money &b) { return a.minor < b.minor; });
            QVERIFY(most->minor - least->minor <= 1);
            const auto larger = [](const Money &a, const Money &b) { return qAbs(a.minor) > qAbs(b.minor); };
            QVERIFY(std::is_sorted(parts.begin(), parts.end(), larger));
        }
    }

    void refusesWeights_data()
    {
        QTest::addColumn<QList<qint64>>("weights");
        QTest::addColumn<QString>("fault");

        QTest::newRow("none") << QList<qint64>{} << "bad_value";
        QTest::newRow("all 0") << QList<qint64>{0, 0} << "bad_value";
        QTest::newRow("negative") << QList<qint64>{2, -1} << "bad_value";
        QTest::newRow("too large together") << QList<qint64>{largest, 1} << "amount_overflow";
    }
    void refusesWeights()
    {
        QFETCH(const QList<qint64>, weights);
        QTEST(faultOf(allocate(euro(100), weights)), "fault");
    }

    void allocatesByLargestRemainder_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QList<qint64>>("weights");
        QTest::addColumn<QList<qint64>>("expected");

        QTest::newRow("largest remainder") << qint64(101) << QList<qint64>{3, 7} << QList<qint64>{30, 71};
        QTest::newRow("tie: the earlier one") << qint64(1) << QList<qint64>{1, 1} << QList<qint64>{1, 0};
        QTest::newRow("no weight, no share") << qint64(5) << QList<qint64>{0, 1} << QList<qint64>{0, 5};
        QTest::newRow("mirrored") << qint64(-101) << QList<qint64>{3, 7} << QList<qint64>{-30, -71};
        QTest::newRow("beyond 64 bits") << largest << QList<qint64>{largest - 1, 1} << QList<qint64>{largest - 1, 1};
        QTest::newRow("the smallest") << smallest << QList<qint64>{1, 1} << QList<qint64>{smallest / 2, smallest / 2};
    }
    void allocatesByLargestRemainder()
    {
        QFETCH(const qint64, total);
        QFETCH(const QList<qint64>, weights);
        const auto shares = allocate(euro(total), weights);
        QVERIFY(shares);
        QTEST(minors(*shares), "expected");
    }

    void allocatesAnyAmount()
    {
        QRandomGenerator random(43);
        for (int round = 0; round < 5000; ++round) {
            QList<qint64> weights(random.bounded(1, 20));
            for (qint64 &weight : weights)
                weight = qAbs(anyAmount(random) / 64);
            weights.last() += 1;
            const Money total = euro(anyAmount(random));
            const auto shares = allocate(total, weights);
            QVERIFY(shares);
            QVERIFY(sum(*shares, Currency()) == total);
            for (qsizetype share = 0; share < weights.size(); ++share) {
                QVERIFY(weights[share] > 0 || shares->at(share).isZero());
                QVERIFY(shares->at(share).isZero() || shares->at(share).isNegative() == total.isNegative());
            }
            // As equal weights, so an even split.
            QVERIFY(allocate(total, QList<qint64>(weights.size(), 3)) == split(total, int(weights.size())));
        }
    }

    // Used: the rows with whole ratios. Not used: 0.33|0.66, weights here are whole numbers.
    void agreesWithTheAllocationOracle()
    {
        PALIER_NEEDS_ORACLES();
        int used = 0;
        for (const auto &row : oracleRows("money_allocation_minor_units")) {
            if (row.value("ratios").contains(u'.'))
                continue;
            QList<qint64> weights;
            for (const QString &ratio : row.value("ratios").split(u'|'))
                weights.append(ratio.toLongLong());
            const auto shares = allocate(euro(row.value("minor_units").toLongLong()), weights);
            QVERIFY(shares);
            QStringList found;
            for (const qint64 minor : minors(*shares))
                found.append(QString::number(minor));
            QCOMPARE(found.join(u'|'), row.value("expected"));
            ++used;
        }
        QCOMPARE(used, 5);
    }

    void sumsByCurrency()
    {
        const Currency yen = *Currency::fromCode(u"JPY");
        const auto sums = sumByCurrency({{1, {}}, {5, yen}, {2, {}}, {-5, yen}});
        QVERIFY(sums);
        QCOMPARE(*sums, (QList<Money>{{3, {}}, {0, yen}}));
        QVERIFY(sumByCurrency({})->isEmpty());
        const auto tooMuch = sumByCurrency({{std::numeric_limits<qint64>::max(), {}}, {5, yen}, {1, {}}});
        QCOMPARE(tooMuch.error().fault, Fault::AmountOverflow);
    }

    // Used: the even rows, "50%|50%". Not used: shares of other sizes, fixed amounts, the rest on the last line and
    // cash rounding, none of which a plan has.
    void agreesWithTheSplitOracle()
    {
        PALIER_NEEDS_ORACLES();
        int used = 0;
        for (const auto &row : oracleRows("instalment_splits")) {
            if (row.value("rule") != QLatin1String("50%|50%"))
                continue;
            QCOMPARE(row.value("decimals"), QString("2"));
            const auto total = fromMajorText(row.value("amount"), Currency());
            QVERIFY(total);
            QStringList found;
            for (const Money &part : split(*total, 2))
                found.append(toMajorText(part));
            QCOMPARE(found.join(u'|'), row.value("expected"));
            ++used;
        }
        QCOMPARE(used, 2);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
