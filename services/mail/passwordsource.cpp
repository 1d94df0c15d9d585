// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/passwordsource.h"

#include <QFile>

namespace palier {

PasswordSource passwordInFile(const QString &path)
{
    return [path]() -> Result<QString> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refused(Fault::UnreadableFile, path, QStringLiteral("password-file"));
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return QString::fromUtf8(line);
    };
}

} // namespace palier
