// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/mail/letterexample.h"

namespace palier {

LetterFacts letterExample(MailKind kind, Language language)
{
    LetterFacts facts;
    facts.kind = kind;
    facts.language = language;
    facts.today = QDate(2026, 3, 20);
    facts.customerName = QStringLiteral("Brasserie Dupont & Zoon");
    facts.creditor = {QStringLiteral("Imprimerie Lefèvre"), QStringLiteral("BE71096123456769"),
                      QStringLiteral("GKCCBEBB"), QStringLiteral("RF18 5390 0754 7034")};
    facts.invoices = {{InvoiceNumber(QStringLiteral("2026-0007")), QDate(2026, 3, 1), {123450, {}}, {123450, {}}},
                      {InvoiceNumber(QStringLiteral("2026-0019")), QDate(2026, 3, 19), {100, {}}, {51, {}}}};
    facts.instalments = {
        {1, QDate(2026, 4, 1), {41167, {}}}, {2, QDate(2026, 5, 4), {41167, {}}}, {3, QDate(2026, 6, 1), {41167, {}}}};
    facts.refusalReason = QStringLiteral("too_long");
    facts.note = QStringLiteral("Two instalments would be fine.\nPlease ask again.");
    facts.wording = QStringLiteral("Our season starts in April.");
    facts.ended = PlanState::Broken;
    facts.step = 2;
    facts.steps = 3;
    facts.nextOn = QDate(2026, 4, 3);
    facts.portalLink = QStringLiteral("https://pay.example.org/c/abc?x=1&y=2");
    facts.mayPropose = true;
    return facts;
}

QList<std::pair<MailKind, Language>> everyLetter()
{
    QList<std::pair<MailKind, Language>> all;
    for (const auto &kind : WordTable<MailKind>::words) {
        for (const auto &language : WordTable<Language>::words)
            all.append({kind.first, language.first});
    }
    return all;
}

} // namespace palier
