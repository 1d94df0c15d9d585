// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/letter.h"

#include "services/mail/letterdata.h"
#include "services/mail/plainline.h"
#include "services/mail/stationery.h"
#include "services/mail/typesetter.h"

#include <QUrl>

namespace palier {

namespace {

Result<void> checkFacts(const LetterFacts &facts)
{
    const bool aboutInstalments = facts.kind != MailKind::PlanRefused && facts.kind != MailKind::Reminder;
    if (aboutInstalments && facts.instalments.isEmpty())
        return fail(Kind::Broken, Fault::MissingArgument, word(facts.kind), QStringLiteral("instalments"));
    if (facts.kind == MailKind::Reminder && facts.invoices.isEmpty())
        return fail(Kind::Broken, Fault::MissingArgument, word(facts.kind), QStringLiteral("invoices"));
    if (!facts.portalLink.isEmpty()) {
        const QUrl link(facts.portalLink, QUrl::StrictMode);
        const bool web = link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http");
        if (!link.isValid() || !web || link.host().isEmpty())
            return refused(Fault::BadUrl, {}, QStringLiteral("portal_link"));
    }
    return {};
}

} // namespace

Result<Letter> renderLetter(const LetterFacts &facts)
{
    PALIER_TRY(checkFacts(facts));
    PALIER_TRY_ASSIGN(const Stationery stationery, Stationery::of(facts.language));
    PALIER_TRY_ASSIGN(const LetterTemplate draft, stationery.letter(facts.kind));
    PALIER_TRY_ASSIGN(const auto data, letterData(facts, stationery));

    const Typesetter plain(stationery, LetterForm::Text);
    const Typesetter rich(stationery, LetterForm::Html);
    Letter letter;
    PALIER_TRY_ASSIGN(letter.subject, plain.set(draft.subject, data));
    letter.subject = plainLine(letter.subject);
    PALIER_TRY_ASSIGN(letter.text, plain.sheet(draft.body, data, letter.subject));
    PALIER_TRY_ASSIGN(letter.html, rich.sheet(draft.body, data, letter.subject));
    return letter;
}

} // namespace palier
