// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/scramverifier.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace palier {

static QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

// PBKDF2 (RFC 8018) with one block: the key is as long as the hash.
static QByteArray saltedPassword(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray block = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray key = block;
    for (int i = 1; i < iterations; ++i) {
        block = hmac(password, block);
        for (int byte = 0; byte < key.size(); ++byte)
            key[byte] = char(key[byte] ^ block[byte]);
    }
    return key;
}

QString scramVerifier(const QString &password, const QByteArray &salt, int iterations)
{
    const QByteArray salted =
        saltedPassword(password.normalized(QString::NormalizationForm_KC).toUtf8(), salt, iterations);
    const QByteArray storedKey = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
    const QByteArray serverKey = hmac(salted, "Server Key");
    return QString("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(storedKey.toBase64()),
             QString::fromLatin1(serverKey.toBase64()));
}

QString scramVerifier(const QString &password)
{
    constexpr int iterations = 4096; // as the server's own
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return scramVerifier(password, QByteArray(reinterpret_cast<const char *>(words), sizeof words), iterations);
}

} // namespace palier
