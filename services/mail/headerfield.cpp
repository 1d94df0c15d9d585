// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/headerfield.h"

#include "services/mail/plainline.h"

#include <QList>
#include <algorithm>

namespace palier {

namespace {

constexpr qsizetype lineLength = 78;
constexpr qsizetype encodedLineLength = 76;
constexpr qsizetype encodedWordFrame = 12; // =?UTF-8?B? and ?=
constexpr qsizetype encodedWordLength = 75;

bool isPrintableAscii(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= ' ' && c < 0x7F; });
}

// Nothing when a word of it is too long to be folded.
std::optional<QByteArray> foldedAtSpaces(const QByteArray &start, const QByteArray &text)
{
    QByteArray field = start;
    qsizetype column = start.size();
    const auto words = text.split(' ');
    for (const QByteArray &word : words) {
        if (column + 1 + word.size() > lineLength) {
            field += "\r\n";
            column = 0;
        }
        field += ' ' + word;
        column += 1 + word.size();
        if (column > lineLength)
            return std::nullopt;
    }
    return field;
}

qsizetype bytesThatFit(qsizetype room)
{
    const qsizetype base64 = std::min(room, encodedWordLength) - encodedWordFrame;
    return base64 / 4 * 3;
}

// One encoded word a line, a space before each.
QByteArray encodedWords(const QByteArray &start, const QString &text)
{
    QByteArray field = start;
    QByteArray chunk;
    qsizetype room = bytesThatFit(encodedLineLength - start.size() - 1);
    const auto flush = [&] {
        field += " =?UTF-8?B?" + chunk.toBase64() + "?=";
        chunk.clear();
        room = bytesThatFit(encodedLineLength - 1);
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QStringView(QChar::fromUcs4(c)).toUtf8();
        if (chunk.size() + bytes.size() > room) {
            flush();
            field += "\r\n";
        }
        chunk += bytes;
    }
    flush();
    return field;
}

// As it stands, where it is ASCII and can't be taken for an encoded word.
std::optional<QByteArray> plainForm(const QByteArray &start, const QString &text, bool quoted)
{
    QByteArray ascii = text.toUtf8();
    if (!isPrintableAscii(ascii) || ascii.contains("=?"))
        return std::nullopt;
    if (quoted)
        ascii = '"' + ascii.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    return foldedAtSpaces(start, ascii);
}

// RFC 5322, section 3.2.3: anything but letters, digits, these and spaces wants quotes in a display name.
bool needsQuotes(const QString &name)
{
    static const QLatin1String allowed("!#$%&'*+-/=?^_`{|}~ ");
    return !std::all_of(name.cbegin(), name.cend(),
                        [](QChar c) { return c.isLetterOrNumber() || allowed.contains(c); });
}

qsizetype lastLineLength(const QByteArray &field)
{
    const qsizetype lineBreak = field.lastIndexOf('\n');
    return field.size() - lineBreak - 1;
}

} // namespace

QByteArray textField(const QByteArray &name, const QString &text)
{
    const QString line = plainLine(text);
    const auto plain = plainForm(name + ':', line, false);
    return (plain ? *plain : encodedWords(name + ':', line)) + "\r\n";
}

Result<QByteArray> mailboxField(const QByteArray &name, const Mailbox &mailbox)
{
    PALIER_TRY_ASSIGN(const QByteArray address, wireAddress(mailbox.address));
    const QString person = plainLine(mailbox.name);
    if (person.isEmpty())
        return name + ": " + address + "\r\n";
    const auto plain = plainForm(name + ':', person, needsQuotes(person));
    QByteArray field = plain ? *plain : encodedWords(name + ':', person);
    if (lastLineLength(field) + address.size() + 3 > encodedLineLength)
        field += "\r\n";
    return field + " <" + address + ">\r\n";
}

Result<QByteArray> plainField(const QByteArray &name, const QByteArray &value)
{
    if (value.isEmpty() || !isPrintableAscii(value))
        return refused(Fault::BadValue, {}, QString::fromLatin1(name));
    return name + ": " + value + "\r\n";
}

} // namespace palier
