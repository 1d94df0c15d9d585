// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/textdecoder.h"

#include "services/intake/codepage.h"

#include <QStringDecoder>
#include <memory>
#include <uchardet/uchardet.h>

namespace palier {

namespace {

constexpr qsizetype sampleSize = 256 * 1024; // bytes; enough to know a file's language

struct Signature {
    QByteArrayView start;
    const char *what;
};

const Signature signatures[] = {
    {"%PDF-", "pdf"},
    {QByteArrayView("PK\x03\x04", 4), "xlsx"},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), "xls"},
    {QByteArrayView("\x1F\x8B", 2), "gzip"},
};

Result<DecodedText> fromUtf16(QByteArrayView bytes, QStringDecoder::Encoding encoding, const char *name)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16() || bytes.size() % 2 != 0 || text.contains(QChar::Null))
        return refused(Fault::UnreadableFile, QLatin1String(name));
    return DecodedText{text.toUtf8(), name};
}

// Latin text has a zero in nearly every second byte: the later one of each pair is little endian.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) / 2 * 2);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const qsizetype many = sample.size() / 4; // half of the pairs
    const qsizetype few = sample.size() / 100;
    if (zeros[1] > many && zeros[0] <= few)
        return QStringDecoder::Utf16LE;
    if (zeros[0] > many && zeros[1] <= few)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

QByteArray guessedCodePage(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    const qsizetype size = std::min(bytes.size(), sampleSize);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(size)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

DecodedText fromOneByteText(QByteArrayView bytes)
{
    const QByteArray guess = guessedCodePage(bytes);
    if (const auto text = fromCodePage(bytes, guess))
        return {text->toUtf8(), guess};
    // uchardet takes a Dutch "Coöperatie" for an old DOS page of Central Europe: a guess that we don't know is none.
    return {fromCodePage(bytes, "WINDOWS-1252")->toUtf8(), "WINDOWS-1252"};
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    for (const Signature &known : signatures) {
        if (bytes.startsWith(known.start))
            return refused(Fault::UnreadableFile, QLatin1String(known.what));
    }
    const QByteArrayView view(bytes);
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return fromUtf16(view.sliced(2), QStringDecoder::Utf16LE, "UTF-16LE");
    if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return fromUtf16(view.sliced(2), QStringDecoder::Utf16BE, "UTF-16BE");
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (!marked) {
        if (const auto encoding = unmarkedUtf16(view))
            return fromUtf16(view, *encoding, *encoding == QStringDecoder::Utf16LE ? "UTF-16LE" : "UTF-16BE");
    }
    if (bytes.contains('\0'))
        return refused(Fault::UnreadableFile, QStringLiteral("binary"));
    const QByteArray unmarked = marked ? bytes.mid(3) : bytes;
    if (QByteArrayView(unmarked).isValidUtf8())
        return DecodedText{unmarked, "UTF-8"};
    if (marked)
        return refused(Fault::UnreadableFile, QStringLiteral("UTF-8"));
    return fromOneByteText(view);
}

} // namespace palier
