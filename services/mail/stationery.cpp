// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/stationery.h"

#include <QFile>
#include <QRegularExpression>

// Outside the namespace, as Qt wants it. The room is a static library: without this the linker drops the texts.
static void openMailTexts() { Q_INIT_RESOURCE(mail_texts); }

namespace palier {

namespace {

constexpr QLatin1String root(":/mail/");

Result<QString> read(const QString &path)
{
    openMailTexts();
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::Broken, Fault::BadTemplate, path);
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QLatin1Char('\r'));
    return text;
}

// Lexique des règles typographiques en usage à l'Imprimerie nationale: a no-break space before the colon and inside
// guillemets, a thin one before ; ! ?
QString withFrenchSpaces(QString text)
{
    static const QRegularExpression wide(QStringLiteral(" (?=[:»])|(?<=«) "));
    static const QRegularExpression thin(QStringLiteral(" (?=[;!?])"));
    text.replace(wide, QString(QChar(0x00A0)));
    text.replace(thin, QString(QChar(0x202F)));
    return text;
}

QString dressed(QString text, Language language)
{
    return language == Language::French ? withFrenchSpaces(std::move(text)) : text;
}

} // namespace

Result<Stationery> Stationery::of(Language language)
{
    Stationery stationery;
    stationery.m_language = language;
    const QString path = palier::word(language) + QLatin1String("/words.txt");
    PALIER_TRY_ASSIGN(const QString text, read(path));
    const auto lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype equals = line.indexOf(QLatin1String(" = "));
        if (equals < 1)
            return fail(Kind::Broken, Fault::BadTemplate, path, line);
        stationery.m_words.insert(line.left(equals), dressed(line.mid(equals + 3), language));
    }
    return stationery;
}

Result<LetterTemplate> Stationery::letter(MailKind kind) const
{
    const QString path = palier::word(m_language) + QLatin1Char('/') + palier::word(kind) + QLatin1String(".mustache");
    PALIER_TRY_ASSIGN(QString text, read(path));
    text = dressed(std::move(text), m_language);
    const qsizetype gap = text.indexOf(QLatin1String("\n\n"));
    if (gap < 1 || text.left(gap).contains(QLatin1Char('\n')))
        return fail(Kind::Broken, Fault::BadTemplate, path);
    return LetterTemplate{text.left(gap), text.mid(gap + 2)};
}

Result<QString> Stationery::part(const QString &name, LetterForm form)
{
    const QString common = QLatin1String("parts/") + name;
    if (QFile::exists(root + common + QLatin1String(".mustache")))
        return read(common + QLatin1String(".mustache"));
    return read(common +
                (form == LetterForm::Html ? QLatin1String(".html.mustache") : QLatin1String(".text.mustache")));
}

} // namespace palier
