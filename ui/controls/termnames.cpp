// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Naming of a plan's terms and of the limits that bind it.
#include "ui/controls/display.h"
#include "ui/controls/naming.h"

#include "models/moneytext.h"

#include <QLocale>

namespace palier {

QString Naming::of(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Deferred:
        return tr("Deferred payment");
    case PlanKind::Weekly:
        return tr("Weekly instalments");
    case PlanKind::Monthly:
        return tr("Monthly instalments");
    }
    Q_UNREACHABLE();
    return {};
}

// The 21st in English, le 1er in French; the other languages write it in their sentence.
static QString ordinal(int day)
{
    const QString number = QString::number(day);
    switch (QLocale().language()) {
    case QLocale::French:
        return day == 1 ? number + QLatin1String("er") : number;
    case QLocale::Dutch:
    case QLocale::German:
        return number;
    default:
        break;
    }
    static const char *const endings[] = {"th", "st", "nd", "rd"};
    const int last = day / 10 == 1 ? 0 : day % 10; // 11th, 12th, 13th
    return number + QLatin1String(endings[last < 4 ? last : 0]);
}

QString Naming::terms(const ScheduleTerms &terms)
{
    switch (terms.kind) {
    case PlanKind::Deferred:
        return tr("One deferred payment");
    case PlanKind::Weekly:
        return tr("%n weekly instalment(s), on %1", nullptr, terms.count)
            .arg(QLocale().dayName(qBound(1, terms.day.number(), 7)));
    case PlanKind::Monthly:
        if (terms.day.isLast())
            return tr("%n monthly instalment(s), on the last day of the month", nullptr, terms.count);
        return tr("%n monthly instalment(s), on the %1 of the month", nullptr, terms.count)
            .arg(ordinal(terms.day.number()));
    }
    Q_UNREACHABLE();
    return {};
}

namespace {
enum class LimitUnit { Amount, Days, Percent, Count };

struct LimitName {
    const char *setting;
    const char *name;
    LimitUnit unit;
};

constexpr LimitName limitNames[] = {
    {"billing.min_total", QT_TRANSLATE_NOOP("palier::Naming", "Lowest total"), LimitUnit::Amount},
    {"billing.max_total", QT_TRANSLATE_NOOP("palier::Naming", "Highest total"), LimitUnit::Amount},
    {"billing.min_instalment", QT_TRANSLATE_NOOP("palier::Naming", "Lowest instalment"), LimitUnit::Amount},
    {"billing.max_instalments", QT_TRANSLATE_NOOP("palier::Naming", "Most instalments"), LimitUnit::Count},
    {"billing.max_days", QT_TRANSLATE_NOOP("palier::Naming", "Longest duration"), LimitUnit::Days},
    {"billing.max_first_days", QT_TRANSLATE_NOOP("palier::Naming", "First payment within"), LimitUnit::Days},
    {"billing.min_days_overdue", QT_TRANSLATE_NOOP("palier::Naming", "Invoices overdue for at least"), LimitUnit::Days},
    {"billing.down_payment_percent", QT_TRANSLATE_NOOP("palier::Naming", "First instalment at least"),
     LimitUnit::Percent},
    {"billing.max_open_proposals", QT_TRANSLATE_NOOP("palier::Naming", "Proposals waiting per customer"),
     LimitUnit::Count},
    {"billing.cooldown_days", QT_TRANSLATE_NOOP("palier::Naming", "Pause after a plan that failed"), LimitUnit::Days},
};

const LimitName *limitNamed(const QString &setting)
{
    for (const LimitName &candidate : limitNames) {
        if (setting == QLatin1String(candidate.setting))
            return &candidate;
    }
    return nullptr;
}
} // namespace

QString Naming::limit(const QString &setting)
{
    const LimitName *found = limitNamed(setting);
    return found ? tr(found->name) : setting;
}

QString Naming::limitValue(const QString &setting, const QString &value, Currency currency)
{
    const LimitName *found = limitNamed(setting);
    if (!found || value.isEmpty())
        return value.isEmpty() ? QStringLiteral("–") : value;
    switch (found->unit) {
    case LimitUnit::Amount:
        if (const auto amount = fromMajorText(value, currency))
            return displayed(*amount);
        return value;
    case LimitUnit::Days:
        return tr("%n day(s)", nullptr, value.toInt());
    case LimitUnit::Percent:
        return tr("%1%").arg(value);
    case LimitUnit::Count:
        return value;
    }
    Q_UNREACHABLE();
    return value;
}

} // namespace palier
