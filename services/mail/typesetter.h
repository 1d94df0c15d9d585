// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/stationery.h"

#include <kainjow/mustache.hpp>

namespace palier {

// Sets a letter's text in one form. The texts mark paragraphs with {{#p}}…{{/p}} and quotations with
// {{#quote}}…{{/quote}}: plain text wraps them at 72 columns and quotes by indenting; HTML dresses and escapes them.
// Values are never read as mustache or as markup.
class Typesetter
{
public:
    Typesetter(const Stationery &stationery, LetterForm form) : m_stationery(stationery), m_form(form) {}

    // The mustache alone, as it stands. Fault::BadTemplate.
    Result<QString> set(const QString &text, const kainjow::mustache::data &data) const;
    // A body in the layout of the form (parts/layout).
    Result<QString> sheet(const QString &body, const kainjow::mustache::data &data, const QString &title) const;

private:
    const Stationery &m_stationery;
    LetterForm m_form;
};

} // namespace palier
