// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/billingsection.h"

#include "ui/admin/fieldgrid.h"
#include "ui/admin/settingfield.h"
#include "ui/controls/card.h"
#include "ui/controls/naming.h"

#include <QVBoxLayout>

namespace palier {

BillingSection::BillingSection(Desk &desk, QWidget *parent) : AdminSection(desk, parent)
{
    setObjectName("billingSection");
    Card *proposals = addCard(tr("Payment plans"));
    addField(proposals->body(), "billing.allow_proposal",
             {tr("Customers see “Request a payment plan” in the billing portal and can send a proposal. When off, "
                 "nobody can."),
              {}});
    addLimits();
    addRules();
    addCalendar();
    closeColumn();
}

void BillingSection::addLimits()
{
    Card *card = addCard(tr("Limits of a proposal"));
    card->body()->addWidget(
        (new Label(tr("A proposal outside a limit can’t be sent, and the customer is told why; one that is already "
                      "waiting stays, and is marked. Empty: no limit.")))
            ->muted()
            ->wrapped());
    const QString currency = desk().currency().code(), days = tr("days"), percent = tr("% of the total");
    const QList<std::tuple<const char *, QString, QString>> limits{
        {"billing.min_total", currency, tr("A plan is made for at least this amount.")},
        {"billing.max_total", currency, tr("A plan is made for at most this amount.")},
        {"billing.min_instalment", currency, tr("Each instalment is at least this amount.")},
        {"billing.max_instalments", {}, tr("At most this many instalments.")},
        {"billing.max_days", days, tr("From the proposal to the last instalment.")},
        {"billing.max_first_days", days, tr("From the proposal to the first instalment.")},
        {"billing.min_days_overdue", days, tr("0: only invoices that are due already.")},
        {"billing.down_payment_percent", percent, tr("The first instalment is at least this part.")},
        {"billing.max_open_proposals", {}, tr("At most this many proposals may wait at once.")},
        {"billing.cooldown_days", days,
         tr("For this long after a plan was refused, withdrawn or broken, or has lapsed, the customer can’t propose "
            "another.")},
    };
    auto *grid = new FieldGrid;
    for (const auto &[key, unit, help] : limits)
        grid->add(addField(nullptr, key, {help, unit}));
    card->body()->addWidget(grid);
}

void BillingSection::addRules()
{
    Card *card = addCard(tr("How a plan is made and answered"));
    addField(card->body(), "billing.whole_units",
             {tr("Every instalment but the last is rounded down to a whole unit."), {}});
    addField(card->body(), "billing.min_notice_days",
             {tr("The first instalment is at least this many days after the proposal."), tr("days")});
    addField(card->body(), "billing.answer_days",
             {tr("A proposal that nobody answers in time lapses, and its block is released."), tr("days")});
    addField(
        card->body(), "billing.grace_days",
        {tr("A plan is broken when an instalment is still unpaid this many days after its due date."), tr("days")});
    addField(card->body(), "billing.refusal_reasons",
             {tr("Besides the usual reasons, separated by commas: court order, insolvency."), {}});
}

void BillingSection::addCalendar()
{
    Card *card = addCard(tr("Calendar"));
    addField(card->body(), "calendar.roll", {tr("TARGET closing days of the banks, and your own holidays."), {}});
    addField(card->body(), "calendar.holidays",
             {tr("Days on which your bank or your office is closed, besides Saturdays, Sundays and the TARGET days."),
              {},
              {[](const Settings &settings) { return settings.text(u"calendar.roll") != QLatin1String("none"); },
               tr("Holidays count once dates are moved: choose above what happens on a closing day.")}});
    addField(card->body(), "administration.time_zone",
             {tr("Decides which day it is: when a proposal lapses, a reminder goes out, an instalment is late."), {}});
}

} // namespace palier
