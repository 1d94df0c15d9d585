// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passwordinput.h"

#include "services/mail/passwordsource.h"

#include <QFile>
#include <cstdio>

namespace palier {

Result<QString> passwordFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refused(Fault::UnreadableFile, "-", "password-file");
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> passwordFrom(const QString &file)
{
    PALIER_TRY_ASSIGN(const QString password, file == "-" ? passwordFromStandardInput() : passwordInFile(file)());
    if (password.isEmpty())
        return refused(Fault::MissingValue, file, "password-file");
    return password;
}

} // namespace palier
