// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/limits.h"

#include "models/moneytext.h"

#include <algorithm>

namespace palier {

namespace {

// A limit in major units, in the minor units of a currency. Digits that the currency doesn't have are cut off: upwards
// for a lowest amount, so that 50.5 allows no 50 yen. Too large for the currency: the largest amount.
qint64 limitIn(Currency currency, const QString &limit, bool upwards)
{
    const qsizetype point = limit.indexOf(u'.');
    const QString whole = point < 0 ? limit : limit.first(point);
    const QString part = point < 0 ? QString() : limit.sliced(point + 1);
    const QString kept = part.left(currency.digits());
    const bool cut = part.sliced(kept.size()).count(u'0') < part.size() - kept.size();
    const auto amount = fromMajorText(kept.isEmpty() ? whole : whole + u'.' + kept, currency);
    if (!amount)
        return std::numeric_limits<qint64>::max();
    return amount->minor + (cut && upwards ? 1 : 0);
}

// The least amount that is `percent` of the total. Never overflows: 0 <= percent <= 100.
qint64 shareOf(qint64 total, int percent) { return total / 100 * percent + (total % 100 * percent + 99) / 100; }

int percentOf(qint64 total, qint64 part)
{
    int percent = 100;
    while (percent > 0 && part < shareOf(total, percent))
        --percent;
    return percent;
}

class Checks
{
public:
    void least(const char *setting, const std::optional<QString> &limit, Money found)
    {
        if (limit)
            add(setting, *limit, toMajorText(found), found.minor >= limitIn(found.currency, *limit, true));
    }
    void most(const char *setting, const std::optional<QString> &limit, Money found)
    {
        if (limit)
            add(setting, *limit, toMajorText(found), found.minor <= limitIn(found.currency, *limit, false));
    }
    void least(const char *setting, std::optional<int> limit, qint64 found)
    {
        if (limit)
            add(setting, QString::number(*limit), QString::number(found), found >= *limit);
    }
    void most(const char *setting, std::optional<int> limit, qint64 found)
    {
        if (limit)
            add(setting, QString::number(*limit), QString::number(found), found <= *limit);
    }
    void add(const char *setting, const QString &allowed, const QString &found, bool kept)
    {
        rows.append(LimitCheck{QString::fromLatin1(setting), allowed, found, kept});
    }

    QList<LimitCheck> rows;
};

Money smallest(const QList<ScheduledInstalment> &instalments)
{
    const auto byAmount = [](const ScheduledInstalment &a, const ScheduledInstalment &b) {
        return a.amount.minor < b.amount.minor;
    };
    return std::min_element(instalments.cbegin(), instalments.cend(), byAmount)->amount;
}

} // namespace

QList<LimitCheck> checkLimits(const Limits &limits, const ProposalFacts &facts)
{
    Q_ASSERT(!facts.instalments.isEmpty() && !facts.invoiceDueDates.isEmpty());
    const ScheduledInstalment &first = facts.instalments.constFirst();
    const ScheduledInstalment &last = facts.instalments.constLast();
    const QDate latestDue = *std::max_element(facts.invoiceDueDates.cbegin(), facts.invoiceDueDates.cend());

    Checks checks;
    checks.least("billing.min_total", limits.minTotal, facts.total);
    checks.most("billing.max_total", limits.maxTotal, facts.total);
    checks.least("billing.min_instalment", limits.minInstalment, smallest(facts.instalments));
    checks.most("billing.max_instalments", limits.maxInstalments, facts.instalments.size());
    checks.most("billing.max_days", limits.maxDays, facts.businessDate.daysTo(last.agreed));
    checks.most("billing.max_first_days", limits.maxFirstDays, facts.businessDate.daysTo(first.agreed));
    checks.least("billing.min_days_overdue", limits.minDaysOverdue, latestDue.daysTo(facts.businessDate));
    checks.least("billing.down_payment_percent", limits.downPaymentPercent,
                 percentOf(facts.total.minor, first.amount.minor));
    checks.most("billing.max_open_proposals", limits.maxOpenProposals, facts.openProposals + 1);
    if (limits.cooldownDays && facts.lastEndedOn.isNull())
        checks.add("billing.cooldown_days", QString::number(*limits.cooldownDays), {}, true);
    else
        checks.least("billing.cooldown_days", limits.cooldownDays, facts.lastEndedOn.daysTo(facts.businessDate));
    return checks.rows;
}

} // namespace palier
