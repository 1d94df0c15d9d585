// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/openedfile.h"

#include "services/intake/textdecoder.h"

#include <QCryptographicHash>

namespace palier {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<OpenedFile> openTable(const QByteArray &bytes)
{
    PALIER_TRY_ASSIGN(const DecodedText text, decodeText(bytes));
    OpenedFile file;
    PALIER_TRY_ASSIGN(file.table, DelimitedTable::read(text.utf8));
    file.digest = digestOf(bytes);
    file.encoding = text.encoding;
    return file;
}

QString kindOfFile(const QStringList &header, char separator)
{
    // A sign that stands in no column's name keeps "a, b" and "a" "b" apart.
    const QString names = header.join(QChar(u'\n')) + u'\n' + QLatin1Char(separator);
    constexpr int telling = 32;
    return QString::fromLatin1(digestOf(names.toUtf8()).left(telling));
}

} // namespace palier
