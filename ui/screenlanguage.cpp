// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenlanguage.h"

#include "models/customer.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace palier {

// The user's own country where they speak the language, for their dates and amounts; else the language's usual one.
static QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale plain(language);
    if (system.language() == plain.language() && system != QLocale::c())
        return system;
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : plain;
}

// Qt's names of the keys, as the handbook and our users' keyboards have them: in French Qt calls Return "Retour", which
// reads like Backspace. Ours are asked before Qt's.
[[maybe_unused]] static const char *const keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),   QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),     QT_TRANSLATE_NOOP("QShortcut", "Down"),
};

// English has no file of whole texts; the big key is called Return by Qt alone.
class EnglishKeys : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "QShortcut") == 0 && qstrcmp(source, "Return") == 0 ? QStringLiteral("Enter")
                                                                                    : QString();
    }
};

static QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (fromWord<Language>(language))
            return language;
    }
    return QStringLiteral("en");
}

void speak(QCoreApplication &application, const QString &wanted)
{
    const QString language = wanted.isEmpty() ? systemLanguage() : wanted;
    static QList<QTranslator *> speaking;
    for (QTranslator *translator : std::as_const(speaking)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    speaking.clear();
    const auto install = [](QTranslator *translator, bool isLoaded) {
        if (isLoaded && QCoreApplication::installTranslator(translator))
            speaking << translator;
        else
            delete translator;
    };
    const auto load = [&](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        install(translator, translator->load(file, folder));
    };
    QLocale::setDefault(localeOf(language));
    // Qt's own words (a dialog's Cancel): from the system's Qt, where it has them.
    if (language == QLatin1String("en"))
        install(new EnglishKeys(&application), true);
    else
        load("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load("palier_" + language, ":/i18n");
}

} // namespace palier
