// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/faultsentence.h"

#include "models/moneytext.h"
#include "models/proposal.h"

namespace palier {

// Not a switch without default as other faces have: of all faults only those of a proposal may reach a customer, and
// whatever else happens is none of their concern. tests/portal checks that each fault of a proposal has its sentence.
static QString keyOf(Fault fault)
{
    const QString key = "fault_" + word(fault);
    return PortalTexts::of(Language::English).has(key) ? key : "fault_internal";
}

QString limitSentence(const Visit &visit, const QString &setting, const QString &allowed, Currency currency)
{
    const SettingRule *rule = settingRule(setting);
    QString value = allowed;
    if (rule && rule->type == SettingType::Amount) {
        if (const auto amount = fromMajorText(allowed, currency))
            value = visit.figures.amount(*amount);
    }
    return visit.texts.text("limit_" + setting.section('.', 1), value);
}

QString faultSentence(const Visit &visit, const Error &error, Currency currency)
{
    if (error.fault == Fault::OutsideLimits)
        return limitSentence(visit, error.field, error.detail, currency);
    const QString sentence = visit.texts.text(keyOf(error.fault));
    if (!sentence.contains("%1"))
        return sentence;
    switch (error.fault) {
    case Fault::BadCount:
        return sentence.arg(visit.settings.billingPolicy().limits.maxInstalments.value_or(mostInstalments));
    case Fault::FirstTooEarly:
        return sentence.arg(visit.figures.date(earliestFirst(visit.settings.billingPolicy(), visit.today)));
    case Fault::TextTooLong:
        return sentence.arg(longestWording);
    default:
        return sentence.arg(error.detail);
    }
}

} // namespace palier
