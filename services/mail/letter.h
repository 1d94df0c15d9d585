// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "services/mail/letterfacts.h"

namespace palier {

// What the customer reads: the same words once as plain text, once as HTML.
struct Letter {
    QString subject; // one line
    QString text;    // lines end with \n
    QString html;    // a whole document, well-formed, inline CSS only
};

// In the language of the facts, from the texts in resources/mail. Fault::BadTemplate; Fault::BadUrl for a link that is
// neither http nor https; Fault::MissingArgument where what the letter is about is missing.
Result<Letter> renderLetter(const LetterFacts &facts);

} // namespace palier
