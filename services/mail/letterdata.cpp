// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/letterdata.h"

#include "models/figures.h"
#include "services/mail/plainline.h"

#include <algorithm>

namespace palier {

namespace {

using kainjow::mustache::data;

void put(data &to, const char *name, const QString &text)
{
    if (!text.isEmpty())
        to.set(name, text.toStdString());
}

void putFlag(data &to, const char *name, bool value) { to.set(name, data(value)); }

// A list under `name`, its cells also under `x_column`, padded to the width of their column for the text form.
struct Column {
    const char *name;
    bool toTheRight;
};

void putRows(data &to, const char *name, const QList<Column> &columns, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(columns.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    data list(data::type::list);
    for (const QStringList &row : rows) {
        data entry;
        for (qsizetype i = 0; i < row.size(); ++i) {
            put(entry, columns[i].name, row[i]);
            const QString cell =
                columns[i].toTheRight ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            put(entry, (columns[i].name + std::string("_column")).c_str(), cell);
        }
        list.push_back(entry);
    }
    to.set(name, list);
}

QString lateness(const LetterInvoice &invoice, const LetterFacts &facts, const Stationery &stationery)
{
    const qint64 days = invoice.due.daysTo(facts.today);
    if (days <= 0 || invoice.open.minor <= 0)
        return stationery.word(QStringLiteral("not_due"));
    const auto unit = days == 1 ? QStringLiteral("day") : QStringLiteral("days");
    return QString::number(days) + QChar(0x00A0) + stationery.word(unit);
}

Result<void> putInvoices(data &to, const LetterFacts &facts, const Stationery &stationery)
{
    QList<QStringList> rows;
    QStringList numbers;
    for (const LetterInvoice &invoice : facts.invoices) {
        numbers += plainLine(invoice.number.text());
        rows += {numbers.last(), writtenDate(invoice.due, facts.language), lateness(invoice, facts, stationery),
                 writtenAmount(invoice.open, facts.language)};
    }
    putRows(to, "invoices", {{"number", false}, {"due", false}, {"late", false}, {"amount", true}}, rows);
    putFlag(to, "has_invoices", !rows.isEmpty());
    putFlag(to, "one_invoice", rows.size() == 1);
    putFlag(to, "show_late", facts.kind == MailKind::Reminder || facts.kind == MailKind::PlanRefused);
    put(to, "invoice_count", QString::number(rows.size()));
    put(to, "first_number", numbers.value(0));
    const QString quoted = plainLine(facts.creditor.reference);
    put(to, "reference", quoted.isEmpty() ? numbers.join(QStringLiteral(", ")) : quoted);
    QList<Money> amounts;
    for (const LetterInvoice &invoice : facts.invoices)
        amounts += invoice.open;
    PALIER_TRY_ASSIGN(const auto open, sumByCurrency(amounts));
    put(to, "open", writtenAmounts(open, facts.language));
    return {};
}

Result<void> putInstalments(data &to, const LetterFacts &facts)
{
    QList<QStringList> rows;
    for (const LetterInstalment &instalment : facts.instalments) {
        rows += {QString::number(instalment.ordinal), writtenDate(instalment.due, facts.language),
                 writtenAmount(instalment.amount, facts.language)};
    }
    putRows(to, "instalments", {{"ordinal", true}, {"due", false}, {"amount", true}}, rows);
    putFlag(to, "has_instalments", !rows.isEmpty());
    putFlag(to, "one_instalment", rows.size() == 1);
    const qsizetype inPlan = facts.instalmentsInPlan > 0 ? facts.instalmentsInPlan : rows.size();
    put(to, "instalment_count", QString::number(inPlan));
    if (rows.isEmpty())
        return {};
    put(to, "first_ordinal", rows.first().value(0));
    put(to, "first_due", rows.first().value(1));
    put(to, "first_amount", rows.first().value(2));
    QList<Money> amounts;
    for (const LetterInstalment &instalment : facts.instalments)
        amounts += instalment.amount;
    PALIER_TRY_ASSIGN(const Money total, sum(amounts, amounts.first().currency));
    put(to, "total", writtenAmount(total, facts.language));
    return {};
}

// A code of the admin's own has no words of ours: it is shown as it is.
QString reasonInWords(const QString &code, const Stationery &stationery)
{
    const QString known = stationery.word(QLatin1String("reason.") + code);
    return known.isEmpty() ? plainLine(code) : known;
}

} // namespace

Result<data> letterData(const LetterFacts &facts, const Stationery &stationery)
{
    data all;
    data words;
    for (auto entry = stationery.words().cbegin(); entry != stationery.words().cend(); ++entry)
        words.set(entry.key().toStdString(), entry.value().toStdString());
    all.set("words", words);
    put(all, "language", word(facts.language));
    put(all, "customer", plainLine(facts.customerName));
    put(all, "creditor", plainLine(facts.creditor.name));
    put(all, "iban", writtenIban(facts.creditor.iban));
    put(all, "bic", plainLine(facts.creditor.bic));
    PALIER_TRY(putInvoices(all, facts, stationery));
    PALIER_TRY(putInstalments(all, facts));
    put(all, "reason", facts.refusalReason.isEmpty() ? QString() : reasonInWords(facts.refusalReason, stationery));
    put(all, "note", plainLines(facts.note));
    put(all, "wording", plainLines(facts.wording));
    putFlag(all, std::string("ended_" + word(facts.ended).toStdString()).c_str(), true);
    // A procedure of one step is a first reminder, not a last warning.
    const bool isLast = facts.steps > 1 && facts.step >= facts.steps;
    putFlag(all, "first_step", facts.step <= 1);
    putFlag(all, "middle_step", facts.step > 1 && !isLast);
    putFlag(all, "last_step", isLast);
    if (facts.nextOn.isValid())
        put(all, "next_on", writtenDate(facts.nextOn, facts.language));
    put(all, "link", facts.portalLink);
    putFlag(all, "may_propose", facts.mayPropose && !facts.portalLink.isEmpty());
    return all;
}

} // namespace palier
