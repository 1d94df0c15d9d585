// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A postman of its own process, to be killed in the middle: `postmanprocess BOOKS HOLDER` sends what is due.
#include "services/mail/postman.h"

#include <QCoreApplication>

using namespace palier;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto books = Books::open(DatabaseUrl::file(arguments.value(1)));
    if (!books || !(*books)->choose({}))
        return 2;
    const std::atomic<bool> goOn = false;
    Postman postman(**books, {}, arguments.value(2), QDate(2026, 3, 2));
    return postman.sendDue(goOn) ? 0 : 1;
}
