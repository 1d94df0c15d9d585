// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/typesetter.h"

#include "services/mail/textwrap.h"

#include <QRegularExpression>

namespace palier {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::lambda2;
using kainjow::mustache::mustache;
using kainjow::mustache::renderer;

constexpr int textColumns = 72;
constexpr const char *partNames[] = {"greeting",     "closing",        "invoice_table", "instalment_table",
                                     "where_to_pay", "propose_button", "portal_button"};

std::string paragraph(const std::string &text, LetterForm form)
{
    const QString content = QString::fromStdString(text).trimmed();
    if (form == LetterForm::Html)
        return QStringLiteral("<p style=\"margin:0 0 16px 0;\">%1</p>").arg(content).toStdString();
    return wrapped(content, textColumns).toStdString();
}

std::string quotation(const std::string &text, LetterForm form)
{
    const QString content = QString::fromStdString(text).trimmed();
    if (form == LetterForm::Html)
        return QStringLiteral(
                   "<blockquote style=\"margin:0 0 16px 0;padding:4px 0 4px 14px;border-left:3px solid #8aa0b4;"
                   "white-space:pre-line;\">%1</blockquote>")
            .arg(content)
            .toStdString();
    QStringList lines;
    const auto sources = content.split(QLatin1Char('\n'));
    for (const QString &line : sources)
        lines += indented(wrapped(line, textColumns - 2), 2);
    return lines.join(QLatin1Char('\n')).toStdString();
}

using Dressing = std::string (*)(const std::string &, LetterForm);

data marked(Dressing dress, LetterForm form)
{
    return data(
        lambda2([dress, form](const std::string &text, const renderer &render) { return dress(render(text), form); }));
}

// Not mustache's own escape: &apos; is unknown to HTML 4, which mail programs on desktops still speak.
std::string escaped(const std::string &text)
{
    return QString::fromStdString(text)
        .toHtmlEscaped()
        .replace(QLatin1Char('\''), QLatin1String("&#39;"))
        .toStdString();
}

std::string untouched(const std::string &text) { return text; }

QString withoutEmptyRuns(QString text)
{
    static const QRegularExpression run(QStringLiteral("\\n{3,}"));
    return text.replace(run, QStringLiteral("\n\n")).trimmed() + QLatin1Char('\n');
}

} // namespace

Result<QString> Typesetter::set(const QString &text, const data &values) const
{
    data known(values);
    known.set("p", marked(paragraph, m_form));
    known.set("quote", marked(quotation, m_form));
    for (const char *name : partNames) {
        PALIER_TRY_ASSIGN(const QString part, m_stationery.part(QString::fromLatin1(name), m_form));
        known.set(name, part.toStdString());
    }
    mustache page(text.toStdString());
    page.set_custom_escape(m_form == LetterForm::Html ? escaped : untouched);
    const std::string set = page.render(known);
    if (!page.is_valid())
        return fail(Kind::Broken, Fault::BadTemplate, QString::fromStdString(page.error_message()));
    return QString::fromStdString(set);
}

Result<QString> Typesetter::sheet(const QString &body, const data &values, const QString &title) const
{
    PALIER_TRY_ASSIGN(const QString content, set(body, values));
    PALIER_TRY_ASSIGN(const QString layout, m_stationery.part(QStringLiteral("layout"), m_form));
    data around(values);
    around.set("title", title.toStdString());
    around.set("content", content.toStdString());
    PALIER_TRY_ASSIGN(QString page, set(layout, around));
    return m_form == LetterForm::Text ? withoutEmptyRuns(std::move(page)) : page;
}

} // namespace palier
