// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/goals.h"

#include "services/desk/lookup.h"
#include "ui/controls/display.h"
#include "ui/controls/foldedwords.h"
#include "ui/controls/naming.h"

namespace palier {

namespace {

constexpr int mostOfAKind = 5, mostDescribed = 8;
constexpr int leastDescription = 3; // letters: fewer begin some word of nearly every description

struct GoalWords {
    Q_DECLARE_TR_FUNCTIONS(palier::GoalWords)
};

// Every word that was typed begins a word of the text.
bool matches(const QString &text, const QString &typed)
{
    const QStringList words = foldedWords(typed);
    return std::all_of(words.begin(), words.end(), [in = foldedWords(text).join(u' ')](const QString &word) {
        for (qsizetype at = in.indexOf(word); at >= 0; at = in.indexOf(word, at + 1)) {
            if (at == 0 || !in[at - 1].isLetterOrNumber())
                return true;
        }
        return false;
    });
}

void addActions(const QString &typed, const QList<Menus::Entry> &entries, Goals &goals)
{
    const QString group = GoalWords::tr("Pages and actions");
    for (const Menus::Entry &entry : entries) {
        const QString title = QString(entry.action->text()).remove(u'&');
        if (entry.action->isEnabled() && entry.action->objectName() != "goTo" && matches(title, typed))
            goals.list << Goal{group, "forward", title, entry.menu, {}, entry.action, entry.action->shortcut()};
    }
}

void addFound(const Found &found, const std::function<bool(Place)> &has, Goals &goals)
{
    for (const Found::AnInvoice &invoice : found.invoices)
        goals.list << Goal{GoalWords::tr("Invoices"), "invoices", invoice.number.text(),
                           GoalWords::tr("%1 – open: %2").arg(invoice.customerName, displayed(invoice.open)),
                           Destination::of(invoice.number)};
    for (const Found::ACustomer &customer : found.customers) {
        if (has(Place::Customer))
            goals.list << Goal{GoalWords::tr("Customers"), "customers", customer.name, customer.id.text(),
                               Destination::of(customer.id)};
    }
    for (const Found::APlan &plan : found.plans)
        goals.list << Goal{GoalWords::tr("Payment plans"), "plans", plan.customerName,
                           QStringLiteral("%1 – %2").arg(Naming::of(plan.state), displayed(plan.total)),
                           Destination::of(plan.id)};
    goals.mayBeMore = std::max({found.invoices.size(), found.customers.size(), found.plans.size()}) >= mostOfAKind;
}

// Where its words are, for whoever wonders why it was found.
QString describedAs(const Landmark &setting, const QString &typed)
{
    if (matches(setting.part, typed))
        return setting.part;
    for (const QString &phrase : setting.phrases) {
        for (const QString &sentence : phrase.split(QStringLiteral(". "), Qt::SkipEmptyParts)) {
            if (matches(sentence, typed))
                return GoalWords::tr("%1 – %2").arg(setting.part, sentence);
        }
    }
    return setting.part;
}

// First those that are called so, then some that are described so.
void addSettings(const QString &typed, const QList<Landmark> &settings, Goals &goals)
{
    const auto add = [&goals, group = GoalWords::tr("Settings")](const Landmark &setting, const QString &detail) {
        goals.list << Goal{group, "settings", setting.name, detail, {Place::Settings, setting.subject}};
    };
    QList<Landmark> described;
    for (const Landmark &setting : settings) {
        if (matches(setting.name, typed))
            add(setting, setting.part);
        else if (typed.size() >= leastDescription &&
                 matches(setting.part + u' ' + setting.subject + u' ' + setting.phrases.join(u' '), typed))
            described << setting;
    }
    goals.mayBeMore = goals.mayBeMore || described.size() > mostDescribed;
    for (const Landmark &setting : described.first(std::min<qsizetype>(described.size(), mostDescribed)))
        add(setting, describedAs(setting, typed));
}

} // namespace

Goals goalsFor(const QString &text, Desk &desk, const QList<Menus::Entry> &entries, const QList<Landmark> &settings,
               const std::function<bool(Place)> &has)
{
    Goals goals;
    const QString typed = text.simplified();
    if (const auto found = lookUp(desk.ledger(), typed, mostOfAKind))
        addFound(*found, has, goals);
    addActions(typed, entries, goals);
    if (!typed.isEmpty())
        addSettings(typed, settings, goals);
    return goals;
}

} // namespace palier
