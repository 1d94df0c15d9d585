// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/portaloptions.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace palier {

namespace {

Error misuse(Fault fault, const QString &detail, const QString &field)
{
    return {Kind::Misuse, fault, detail, 0, field};
}

// "127.0.0.1:8080", "[::1]:8080", "localhost:8080"
bool readListen(PortalOptions &options, const QString &text)
{
    const QUrl url = QUrl::fromUserInput("http://" + text);
    if (!url.isValid() || url.port() < 0 || !url.path().isEmpty() || !url.userName().isEmpty())
        return false;
    options.address = url.host() == "localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(url.host());
    options.port = quint16(url.port());
    return !options.address.isNull();
}

std::optional<Error> take(PortalOptions &options, const QString &name, const QString &value)
{
    bool understood = true;
    if (name == "--books") {
        auto url = DatabaseUrl::fromText(value);
        if (!url)
            return misuse(url.error().fault, url.error().detail, "books");
        options.books = *url;
    } else if (name == "--listen") {
        understood = readListen(options, value);
    } else if (name == "--administration") {
        options.administration = value;
    } else if (name == "--trusted-proxy") {
        understood = options.proxies.add(value);
    } else if (name == "--today") {
        options.today = QDate::fromString(value, Qt::ISODate);
        understood = options.today.isValid();
    } else if (name == "--rate") {
        options.ratePerSecond = value.toInt(&understood);
        understood = understood && options.ratePerSecond >= 1 && options.ratePerSecond <= 100'000;
    } else {
        return misuse(Fault::UnknownWord, name, name);
    }
    return understood ? std::nullopt : std::optional(misuse(Fault::BadValue, value, name.mid(2)));
}

// Where palierctl and the desktop keep the embedded books.
QString defaultBooks()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/palier/books.sqlite";
}

} // namespace

QString PortalOptions::usage()
{
    return "palier-portal [--books URL] [--listen 127.0.0.1:8080] [--administration NAME] [--today DATE]\n"
           "              [--trusted-proxy ADDRESS]… [--rate REQUESTS-PER-SECOND]\n";
}

Result<PortalOptions> PortalOptions::from(const QStringList &arguments, const QString &todayInEnvironment,
                                          const QString &booksInEnvironment)
{
    PortalOptions options;
    options.books = DatabaseUrl::file(defaultBooks());
    QStringList all{"--listen", "127.0.0.1:8080"};
    if (!booksInEnvironment.isEmpty())
        all << "--books" << booksInEnvironment;
    if (!todayInEnvironment.isEmpty())
        all << "--today" << todayInEnvironment;
    all += arguments;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype equals = all[i].indexOf('=');
        const QString name = equals < 0 ? all[i] : all[i].left(equals);
        if (equals < 0 && i + 1 == all.size())
            return fail(misuse(Fault::MissingArgument, name, name));
        if (const auto error = take(options, name, equals < 0 ? all[++i] : all[i].mid(equals + 1)))
            return fail(*error);
    }
    return options;
}

} // namespace palier
