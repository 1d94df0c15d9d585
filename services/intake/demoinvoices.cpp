// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/demoinvoices.h"

#include "models/procedure.h"
#include "models/sortname.h"
#include "services/intake/demonames.h"
#include "services/intake/demorows.h"

namespace palier {

namespace {

constexpr int invoicesACustomer = 20; // on average
constexpr int yearsOfInvoices = 4;
constexpr int daysWithoutReminders = 12;

enum class Habit { Prompt, Late, Bad };

struct Debtor {
    CustomerId id;
    bool hasAddress = true;
    Habit habit = Habit::Prompt;
    int termDays = 30;
    Currency currency;
    Currency second; // of some of the invoices
};

Currency drawCurrency(DemoRandom &random)
{
    static constexpr std::pair<const char *, int> others[] = {
        {"USD", 40}, {"GBP", 40}, {"CHF", 30}, {"JPY", 20}, {"TND", 20}};
    int point = random.below(1000);
    for (const auto &[code, perThousand] : others) {
        if (point < perThousand)
            return Currency::fromCode(QString::fromLatin1(code)).value_or(Currency());
        point -= perThousand;
    }
    return {};
}

// Mostly small, now and then large: 15 to 16,000 whole units of a currency like the euro.
Money drawAmount(DemoRandom &random, Currency currency)
{
    qint64 units = random.between(15, 500);
    for (int size = 0; size < 5 && random.chance(350); ++size)
        units *= 2;
    if (currency.digits() == 0)
        units *= 150;
    return {units * currency.scale() + (currency.scale() > 1 ? random.below(int(currency.scale())) : 0), currency};
}

// Days from the due date to the payment; nothing where it never comes.
std::optional<int> drawDelay(DemoRandom &random, Habit habit)
{
    switch (habit) {
    case Habit::Prompt:
        return random.between(-10, 3);
    case Habit::Late:
        return random.between(4, 45);
    case Habit::Bad:
        return random.chance(220) ? std::nullopt : std::optional(random.between(15, 240));
    }
    Q_UNREACHABLE();
}

// Who an invoice goes to: chances fall with the customer's place, like 1 / place, and more gently among the first.
class Draw
{
public:
    explicit Draw(int customers)
    {
        const int gentle = std::max(1, customers / 1000);
        qint64 sum = 0;
        for (int place = 0; place < customers; ++place)
            m_sums << (sum += 1'000'000'000 / (place + gentle));
    }
    qsizetype next(DemoRandom &random) const
    {
        const qint64 point = qint64(random.bits() % quint64(m_sums.last()));
        return std::upper_bound(m_sums.cbegin(), m_sums.cend(), point) - m_sums.cbegin();
    }

private:
    QList<qint64> m_sums;
};

Invoice drawInvoice(DemoRandom &random, const Debtor &debtor, QDate issued, QDate today)
{
    Invoice invoice;
    invoice.customer = debtor.id;
    invoice.issued = issued;
    invoice.due = issued.addDays(debtor.termDays);
    const Currency currency = random.chance(80) ? debtor.second : debtor.currency;
    invoice.amount = drawAmount(random, currency);
    invoice.open = invoice.amount;
    const auto delay = drawDelay(random, debtor.habit);
    const bool isCreditNote = random.chance(10);
    const bool paysPart = random.chance(120);
    const int part = random.between(10, 80);
    if (isCreditNote) {
        invoice.amount.minor = -invoice.amount.minor / 5 - 1;
        invoice.open.minor = 0; // set off
        invoice.settledOn = std::min(issued.addDays(10), today);
    } else if (const QDate paid = delay ? std::max(issued, invoice.due.addDays(*delay)) : QDate();
               paid.isValid() && paid <= today) {
        invoice.open.minor = 0;
        invoice.settledOn = paid;
    } else if (paysPart && invoice.due < today) {
        invoice.open.minor -= invoice.amount.minor * part / 100;
    }
    invoice.state = stateOf(invoice.amount, invoice.open, isCreditNote);
    // Reminded before these books began, each step on its day, until a while ago: switched on, reminders have work to
    // do.
    const QDate lastRun = today.addDays(-daysWithoutReminders);
    const Procedure procedure;
    while (invoice.open.minor > 0 && invoice.reminder.lastStep < procedure.steps()) {
        const QDate on = invoice.due.addDays(procedure.daysAfterDue[invoice.reminder.lastStep]);
        if (on > lastRun)
            break;
        invoice.reminder.lastSent = on;
        ++invoice.reminder.lastStep;
    }
    return invoice;
}

Result<Debtor> layCustomer(DemoRows &rows, qint64 administration, DemoRandom &random, int place)
{
    const CustomerId id(QString::number(10001 + place));
    const Customer customer = demoCustomer(random, id);
    PALIER_TRY(rows.add({administration, id.text(), customer.name, sortName(customer.name), customer.email,
                         word(customer.language), word(customer.type), customer.allowProposal ? 1 : 0, customer.contact,
                         customer.phone, customer.address}));
    static constexpr int terms[] = {14, 30, 30, 30, 45, 60};
    Debtor debtor;
    debtor.id = id;
    debtor.hasAddress = !customer.email.isEmpty();
    const int habit = random.below(100);
    debtor.habit = habit < 62 ? Habit::Prompt : habit < 85 ? Habit::Late : Habit::Bad;
    debtor.termDays = random.oneOf(terms);
    debtor.currency = drawCurrency(random);
    debtor.second = drawCurrency(random);
    return debtor;
}

} // namespace

Result<DemoInvoices> layDemoInvoices(Books &books, DemoRandom &random, int invoices, QDate today)
{
    DemoInvoices laid;
    laid.customers = std::max(1, invoices / invoicesACustomer);
    QList<Debtor> debtors;
    DemoRows customerRows(books.connection(), "customer",
                          {"administration_id", "id", "name", "sort_name", "email", "language", "type",
                           "allow_proposal", "contact", "phone", "address"});
    for (int place = 0; place < laid.customers; ++place) {
        PALIER_TRY_ASSIGN(const Debtor debtor, layCustomer(customerRows, books.administration(), random, place));
        if (!debtor.hasAddress)
            laid.withoutAddress << debtor.id;
        debtors << debtor;
    }
    PALIER_TRY(customerRows.finish());
    const Draw draw(laid.customers);
    const QDate first = today.addYears(-yearsOfInvoices);
    const qint64 days = first.daysTo(today);
    DemoRows rows(books.connection(), "invoice",
                  {"administration_id", "number", "customer_id", "issued", "due", "currency", "amount", "open", "state",
                   "settled_on", "last_step", "last_sent"});
    for (int i = 0; i < invoices; ++i) {
        const QDate issued = first.addDays(days * i / std::max(1, invoices - 1));
        Invoice invoice = drawInvoice(random, debtors.at(draw.next(random)), issued, today);
        invoice.number = InvoiceNumber(QString("%1-%2").arg(issued.year()).arg(i + 1, 7, 10, QChar('0')));
        PALIER_TRY(
            rows.add({books.administration(), invoice.number.text(), invoice.customer.text(), dateText(invoice.issued),
                      dateText(invoice.due), invoice.amount.currency.code(), invoice.amount.minor, invoice.open.minor,
                      word(invoice.state), dateValue(invoice.settledOn), invoice.reminder.lastStep,
                      dateValue(invoice.reminder.lastSent)}));
        if (invoice.open.minor > 0)
            laid.open << DemoOpenInvoice{invoice.number, invoice.customer, invoice.issued, invoice.due, invoice.open};
    }
    PALIER_TRY(rows.finish());
    return laid;
}

} // namespace palier
