// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/goals.h"

#include "services/desk/lookup.h"
#include "ui/controls/display.h"
#include "ui/controls/naming.h"

namespace palier {

namespace {

constexpr int mostOfAKind = 5;

struct GoalWords {
    Q_DECLARE_TR_FUNCTIONS(palier::GoalWords)
};

// Every word that was typed begins a word of the text.
bool matches(const QString &text, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (at == 0 || !text[at - 1].isLetterOrNumber())
                return true;
        }
        return false;
    });
}

void addActions(const QString &typed, const QList<Menus::Entry> &entries, QList<Goal> &goals)
{
    const QString group = GoalWords::tr("Pages and actions");
    for (const Menus::Entry &entry : entries) {
        const QString title = QString(entry.action->text()).remove(u'&');
        if (entry.action->isEnabled() && entry.action->objectName() != "goTo" && matches(title, typed))
            goals << Goal{group, "forward", title, entry.menu, {}, entry.action, entry.action->shortcut()};
    }
}

void addFound(const Found &found, const std::function<bool(Place)> &has, QList<Goal> &goals)
{
    for (const Found::AnInvoice &invoice : found.invoices)
        goals << Goal{GoalWords::tr("Invoices"), "invoices", invoice.number.text(),
                      GoalWords::tr("%1 – open: %2").arg(invoice.customerName, displayed(invoice.open)),
                      Destination::of(invoice.number)};
    for (const Found::ACustomer &customer : found.customers) {
        if (has(Place::Customer))
            goals << Goal{GoalWords::tr("Customers"), "customers", customer.name, customer.id.text(),
                          Destination::of(customer.id)};
    }
    for (const Found::APlan &plan : found.plans)
        goals << Goal{GoalWords::tr("Payment plans"), "plans", plan.customerName,
                      QStringLiteral("%1 – %2").arg(Naming::of(plan.state), displayed(plan.total)),
                      Destination::of(plan.id)};
}

void addSettings(const QString &typed, QList<Goal> &goals)
{
    const QString group = GoalWords::tr("Settings");
    for (const SettingRule &setting : settingCatalogue()) {
        const QString key = QLatin1String(setting.key), name = Naming::limit(key);
        if (!name.isEmpty() && name != key && matches(name, typed))
            goals << Goal{group, "settings", name, {}, {Place::Settings, key}};
    }
}

} // namespace

QList<Goal> goalsFor(const QString &text, Desk &desk, const QList<Menus::Entry> &entries,
                     const std::function<bool(Place)> &has)
{
    QList<Goal> goals;
    const QString typed = text.simplified();
    if (const auto found = lookUp(desk.ledger(), typed, mostOfAKind))
        addFound(*found, has, goals);
    addActions(typed, entries, goals);
    if (!typed.isEmpty())
        addSettings(typed, goals);
    return goals;
}

} // namespace palier
