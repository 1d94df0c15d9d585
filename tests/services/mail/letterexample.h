// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/letterfacts.h"

namespace palier {

// Facts of a letter in which everything is filled in: three instalments, two invoices.
LetterFacts letterExample(MailKind kind, Language language);

// Every kind in every language.
QList<std::pair<MailKind, Language>> everyLetter();

} // namespace palier
