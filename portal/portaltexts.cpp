// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/portaltexts.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>

// Outside the namespace, as Qt wants it. The room is a static library: without this the linker drops the files.
static void openPortalFiles()
{
    Q_INIT_RESOURCE(portal_files);
    Q_INIT_RESOURCE(portal_icon);
}

namespace palier {

PortalTexts::PortalTexts(Language language) : m_language(language)
{
    openPortalFiles();
    QFile file(":/portal/texts." + word(language) + ".json");
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    m_texts = QJsonDocument::fromJson(file.readAll()).object();
}

const PortalTexts &PortalTexts::of(Language language)
{
    static const PortalTexts english(Language::English), french(Language::French), dutch(Language::Dutch),
        german(Language::German);
    switch (language) {
    case Language::English:
        return english;
    case Language::French:
        return french;
    case Language::Dutch:
        return dutch;
    case Language::German:
        return german;
    }
    Q_UNREACHABLE();
}

const PortalTexts &PortalTexts::preferred(const QByteArray &acceptLanguage)
{
    const PortalTexts *best = nullptr;
    double bestWeight = 0;
    const auto ranges = acceptLanguage.toLower().split(',');
    for (const QByteArray &range : ranges) {
        const auto parts = range.split(';');
        const auto language = fromWord<Language>(QString::fromLatin1(parts[0].trimmed().left(2)));
        const QByteArray parameter = parts.value(1).trimmed();
        const double weight = parameter.startsWith("q=") ? parameter.mid(2).toDouble() : 1.0;
        if (language && weight > bestWeight) {
            best = &of(*language);
            bestWeight = weight;
        }
    }
    return best ? *best : of(Language::English);
}

QString PortalTexts::text(const QString &key) const
{
    Q_ASSERT_X(m_texts.contains(key), "PortalTexts", qPrintable(key));
    return m_texts.value(key).toString();
}

QString PortalTexts::counted(const QString &key, qint64 number) const
{
    return text(key + (number == 1 ? "_one" : "_many")).arg(QLocale(word(m_language)).toString(number));
}

} // namespace palier
