// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/error.h"
#include "models/mailkind.h"

#include <QMap>

namespace palier {

enum class LetterForm { Text, Html };

struct LetterTemplate {
    QString subject; // mustache
    QString body;    // mustache, for both forms
};

// The texts of one language, from resources/mail (compiled into the program):
//   LANGUAGE/words.txt          single words, `key = word`
//   LANGUAGE/KIND.mustache      a letter: first line its subject, then an empty line, then its body
//   parts/NAME.mustache         parts that read the same in both forms
//   parts/NAME.text.mustache, parts/NAME.html.mustache
// In French, the spaces before high punctuation and inside quotation marks are made unbreakable here, so that the files
// are written with plain ones.
class Stationery
{
public:
    // Fault::BadTemplate where a file is missing or makes no sense.
    static Result<Stationery> of(Language language);

    Language language() const { return m_language; }
    const QMap<QString, QString> &words() const { return m_words; }
    QString word(const QString &key) const { return m_words.value(key); }

    Result<LetterTemplate> letter(MailKind kind) const;
    static Result<QString> part(const QString &name, LetterForm form);

private:
    Language m_language = Language::English;
    QMap<QString, QString> m_words;
};

} // namespace palier
