// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/demoplans.h"

#include "models/plan.h"
#include "services/sql/boundvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace palier {

namespace {

constexpr int answerDays = 14;

constexpr const char *wordings[] = {
    "Our largest client pays us at the end of the month.",
    "I was ill for two months and am back at work now.",
    "The season starts in spring; until then cash is short.",
    "Un de nos clients nous paie avec du retard.",
    "J’ai dû remplacer mon véhicule professionnel.",
    "Nous attendons le versement d’une subvention.",
    "Wij wachten zelf nog op een grote betaling.",
    "Door een verbouwing was de winkel zes weken dicht.",
    "Kunnen we dit in delen betalen? Dank u.",
    "Wir bitten um Ratenzahlung, die Auftragslage bessert sich.",
    "Wegen eines Wasserschadens war der Betrieb geschlossen.",
    "Mein Gehalt kommt erst Ende des Monats.",
};

// One customer's open invoices in one currency: what a proposal can be made of.
using Group = QList<DemoOpenInvoice>;

// In an order of chance, so that what is taken first is no part of the alphabet.
QList<Group> groupsOf(const QList<DemoOpenInvoice> &open, DemoRandom &random)
{
    constexpr int mostInOnePlan = 4;
    QMap<QPair<QString, QString>, QList<Group>> byDebt;
    for (const DemoOpenInvoice &invoice : open) {
        auto &groups = byDebt[{invoice.customer.text(), invoice.open.currency.code()}];
        if (groups.isEmpty() || groups.last().size() >= mostInOnePlan || random.chance(400))
            groups << Group();
        groups.last() << invoice;
    }
    QList<Group> all;
    for (const auto &groups : std::as_const(byDebt))
        all << groups;
    for (qsizetype i = all.size() - 1; i > 0; --i)
        all.swapItemsAt(i, random.below(int(i) + 1));
    return all;
}

class PlanLayer
{
public:
    PlanLayer(Books &books, DemoRandom &random, QDate today) : m_books(books), m_random(random), m_today(today) {}

    // Proposed on a recent day, with every instalment still to come: it can be approved.
    Result<void> propose(const Group &group)
    {
        const QDate on = daysAgo(group, 0, 5);
        PALIER_TRY(propose(group, on, m_today.addDays(m_random.between(3, 20))));
        return {};
    }

    Result<void> approve(const Group &group)
    {
        const QDate on = daysAgo(group, 15, 100);
        PALIER_TRY_ASSIGN(const Proposed plan, propose(group, on, on.addDays(m_random.between(3, 20))));
        PALIER_TRY(decide(plan.id, on, {{"verdict", word(Verdict::Approve)}}));
        return m_random.chance(800) ? payDue(group, plan.instalments) : Result<void>();
    }

    Result<void> refuse(const Group &group)
    {
        const QDate on = daysAgo(group, 3, 40);
        PALIER_TRY_ASSIGN(const Proposed plan, propose(group, on, on.addDays(m_random.between(3, 20))));
        return decide(
            plan.id, on,
            {{"verdict", word(Verdict::Refuse)}, {"reason", QString::fromLatin1(m_random.oneOf(refusalReasons))}});
    }

    Result<void> block(const DemoOpenInvoice &invoice, BlockReason reason)
    {
        const bool ends = reason == BlockReason::Paused || reason == BlockReason::CustomerPaused;
        const QDate until = ends ? m_today.addDays(m_random.between(3, 60)) : QDate();
        PALIER_TRY(book("blocking", m_today,
                        {{"number", invoice.number.text()},
                         {"verb", "block"},
                         {"reason", word(reason)},
                         {"until_date", dateValue(until)}}));
        return {};
    }

private:
    struct Proposed {
        PlanId id;
        QList<ScheduledInstalment> instalments;
    };

    // A day between so many days ago, but none before the last of the invoices was there.
    QDate daysAgo(const Group &group, int least, int most)
    {
        QDate on = m_today.addDays(-m_random.between(least, most));
        for (const DemoOpenInvoice &invoice : group)
            on = std::max(on, invoice.issued);
        return std::min(on, m_today);
    }

    Result<ActId> book(const char *table, QDate on, const QVariantMap &columns)
    {
        const ActId id = m_random.id<ActId>(on);
        PALIER_TRY(m_books.bookInside({QString::fromLatin1(table), id, columns}));
        if (++m_acts == m_nextLook)
            PALIER_TRY(lookAgain());
        return id;
    }

    // PostgreSQL keeps to how it first went about an act, when there were few plans, until it is told of the many.
    Result<void> lookAgain()
    {
        m_nextLook *= 4;
        return m_books.connection().isSqlite() ? Result<void>() : m_books.analyze();
    }

    Result<void> decide(const PlanId &plan, QDate on, QVariantMap columns)
    {
        const QDate decided = std::min(on.addDays(m_random.between(0, 5)), m_today);
        columns.insert({{"plan_id", plan.text()}, {"expected_version", 1}, {"on_date", dateText(decided)}});
        PALIER_TRY(book("decision", decided, columns));
        return {};
    }

    Result<Proposed> propose(const Group &group, QDate on, QDate first)
    {
        ScheduleTerms terms;
        const int kind = m_random.below(10);
        terms.kind = kind < 6 ? PlanKind::Monthly : kind < 8 ? PlanKind::Weekly : PlanKind::Deferred;
        terms.count = terms.kind == PlanKind::Deferred ? 1 : m_random.between(2, 12);
        terms.day = terms.kind == PlanKind::Monthly  ? PlanDay::of(first.day())
                    : terms.kind == PlanKind::Weekly ? PlanDay::of(first.dayOfWeek())
                                                     : PlanDay();
        terms.first = first;
        Money total{0, group.first().open.currency};
        QStringList numbers;
        for (const DemoOpenInvoice &invoice : group) {
            PALIER_TRY_ASSIGN(total, plus(total, invoice.open));
            numbers << invoice.number.text();
        }
        PALIER_TRY_ASSIGN(const auto instalments, makeSchedule(terms, total, Split::Even, BusinessCalendar(), on));
        QJsonArray rows;
        for (const ScheduledInstalment &instalment : instalments)
            rows << QJsonObject{{"agreed", dateText(instalment.agreed)},
                                {"due", dateText(instalment.due)},
                                {"amount", instalment.amount.minor}};
        PALIER_TRY_ASSIGN(
            const ActId id,
            book("proposal", on,
                 {{"customer_id", group.first().customer.text()},
                  {"on_date", dateText(on)},
                  {"kind", word(terms.kind)},
                  {"instalment_count", terms.count},
                  {"day", terms.day.text()},
                  {"first_day", dateText(terms.first)},
                  {"answer_by", dateText(on.addDays(answerDays))},
                  {"total", total.minor},
                  {"wording", QString::fromUtf8(m_random.oneOf(wordings))},
                  {"address", ""},
                  {"invoices", jsonList(numbers)},
                  {"instalments", QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))}}));
        return Proposed{PlanId::fromText(id.text()).value_or(PlanId()), instalments};
    }

    // What has fallen due is paid, but never the last instalment: the plan goes on.
    Result<void> payDue(const Group &group, const QList<ScheduledInstalment> &instalments)
    {
        qint64 paid = 0;
        QDate on;
        for (qsizetype i = 0; i + 1 < instalments.size() && instalments[i].due <= m_today; ++i) {
            paid += instalments[i].amount.minor;
            on = instalments[i].due;
        }
        for (const DemoOpenInvoice &invoice : group) {
            const qint64 part = std::min(paid, invoice.open.minor);
            if (part == 0)
                break;
            paid -= part;
            const bool isSettled = part == invoice.open.minor;
            PALIER_TRY(m_books.connection().run(
                "UPDATE invoice SET open = ?, state = ?, settled_on = ?, version = version + 1 WHERE administration_id "
                "= ? AND number = ?",
                {invoice.open.minor - part, word(isSettled ? InvoiceState::Paid : InvoiceState::PartlyPaid),
                 dateValue(isSettled ? on : QDate()), m_books.administration(), invoice.number.text()}));
        }
        return {};
    }

    Books &m_books;
    DemoRandom &m_random;
    QDate m_today;
    int m_acts = 0, m_nextLook = 200;
};

// Of this share of the open invoices one of these reasons holds, on some of them two.
constexpr int blockedPerThousand = 70;
constexpr BlockReason byHand[] = {BlockReason::Dispute,        BlockReason::Dispute, BlockReason::Paused,
                                  BlockReason::CustomerPaused, BlockReason::NotSent, BlockReason::BelowMinimum,
                                  BlockReason::InCollection};

} // namespace

Result<DemoPlans> layDemoPlans(Books &books, DemoRandom &random, int invoices, const DemoInvoices &laid, QDate today)
{
    PALIER_TRY_ASSIGN(const auto shy, books.connection().rows(
                                          "SELECT id FROM customer WHERE administration_id = ? AND allow_proposal = 0",
                                          {books.administration()}));
    QSet<CustomerId> mayNot;
    for (const Row &row : shy)
        mayNot << CustomerId(row.text(0));
    PlanLayer layer(books, random, today);
    DemoPlans plans;
    const int wanted = std::max(1, invoices / 50);
    const auto share = [](int number, int parts) { return std::max(1, number / parts); };
    int active = 0, refusedInvoices = 0;
    const auto groups = groupsOf(laid.open, random);
    for (Group group : groups) {
        if (mayNot.contains(group.first().customer))
            continue;
        if (plans.waitingInvoices < wanted) {
            group.resize(std::min<qsizetype>(group.size(), wanted - plans.waitingInvoices));
            PALIER_TRY(layer.propose(group));
            ++plans.waiting;
            plans.waitingInvoices += int(group.size());
        } else if (active < share(wanted, 3)) {
            PALIER_TRY(layer.approve(group));
            ++plans.active;
            active += int(group.size());
        } else if (refusedInvoices < share(wanted, 5)) {
            PALIER_TRY(layer.refuse(group));
            ++plans.refused;
            refusedInvoices += int(group.size());
        } else {
            break;
        }
    }
    const QSet<CustomerId> unreachable(laid.withoutAddress.cbegin(), laid.withoutAddress.cend());
    for (const DemoOpenInvoice &invoice : laid.open) {
        const bool isBlocked = random.chance(blockedPerThousand);
        const BlockReason reason = random.oneOf(byHand);
        if (isBlocked) {
            PALIER_TRY(layer.block(invoice, reason));
            ++plans.blocks;
        }
        if (unreachable.contains(invoice.customer)) {
            PALIER_TRY(layer.block(invoice, BlockReason::Undeliverable));
            ++plans.blocks;
        }
    }
    return plans;
}

} // namespace palier
