// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "models/customer.h"
#include "services/workstation/places.h"

#include <QCommandLineParser>

namespace palier {

static Result<StartOptions> fromTexts(const QCommandLineParser &parser)
{
    StartOptions options;
    const QString books = parser.isSet("books") ? parser.value("books") : qEnvironmentVariable("PALIER_BOOKS");
    options.ownBooks = books.isEmpty();
    options.books = defaultBooksUrl();
    if (!books.isEmpty()) {
        PALIER_TRY_ASSIGN(options.books, DatabaseUrl::fromText(books));
    }
    options.replicaFolder = parser.value("replica");
    options.administration = parser.value("administration");
    options.claim = parser.value("as");
    options.language = parser.value("language");
    if (!options.language.isEmpty() && !fromWord<Language>(options.language))
        return fail(Kind::Misuse, Fault::UnknownWord, options.language, "language");
    const QString today = parser.isSet("today") ? parser.value("today") : qEnvironmentVariable("PALIER_TODAY");
    options.today = QDate::fromString(today, Qt::ISODate);
    if (!today.isEmpty() && !options.today.isValid())
        return fail(Kind::Misuse, Fault::BadDate, today, "today");
    return options;
}

Result<StartOptions> StartOptions::from(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Palier: payment plans, proposed by customers, decided by finance staff");
    parser.addOptions({{"books", "Where the books are: sqlite:PATH or postgresql://user@host/db", "URL"},
                       {"replica", "Folder of this workstation's own copy", "DIR"},
                       {"administration", "Which administration, where the books have several", "NAME"},
                       {"as", "Your name beside the computer's account", "CLERK"},
                       {"language", "Language of the screen: en, fr, nl, de", "CODE"},
                       {"today", "The business date, instead of today's", "DATE"}});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return fail(Kind::Misuse, Fault::MissingArgument, parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(Kind::Misuse, Fault::UnknownWord, parser.positionalArguments().first());
    return fromTexts(parser);
}

} // namespace palier
