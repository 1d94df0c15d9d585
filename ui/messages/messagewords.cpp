// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagewords.h"

#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"

namespace palier {

QString MessageWords::of(MailState state)
{
    switch (state) {
    case MailState::Queued:
        return tr("Waiting");
    case MailState::Leased:
        return tr("Being sent");
    case MailState::Sent:
        return tr("Sent");
    case MailState::Failed:
        return tr("Failed");
    }
    Q_UNREACHABLE();
    return {};
}

Tone MessageWords::toneOf(MailState state)
{
    switch (state) {
    case MailState::Queued:
        return Tone::Info;
    case MailState::Leased:
        return Tone::Info;
    case MailState::Sent:
        return Tone::Good;
    case MailState::Failed:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
    return Tone::Neutral;
}

ChipText MessageWords::chip(const MailEntry &entry)
{
    if (entry.state == MailState::Queued && !entry.lastError.isEmpty() && entry.attempts > 0)
        return {tr("Will be tried again"), Tone::Warning};
    return {of(entry.state), toneOf(entry.state)};
}

QString MessageWords::kind(MailKind kind)
{
    QString words = Naming::of(kind);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString MessageWords::language(const QString &code)
{
    if (code == QLatin1String("en"))
        return tr("English");
    if (code == QLatin1String("fr"))
        return tr("French");
    if (code == QLatin1String("nl"))
        return tr("Dutch");
    if (code == QLatin1String("de"))
        return tr("German");
    return code;
}

QString MessageWords::recipient(const MailEntry &entry)
{
    if (!entry.address.isEmpty())
        return entry.address;
    return goesToStaff(entry.kind) ? tr("Staff") : tr("No address");
}

QString MessageWords::error(const QString &kept)
{
    if (kept.isEmpty())
        return {};
    const qsizetype colon = kept.indexOf(QLatin1String(": "));
    const auto fault = fromWord<Fault>(colon < 0 ? QStringView(kept) : QStringView(kept).left(colon));
    if (!fault)
        return kept;
    const QString said = colon < 0 ? QString() : kept.mid(colon + 2).trimmed();
    QString sentence = FaultWords::of(Error{Kind::Refused, *fault, said, 0, {}}).trimmed();
    if (!said.isEmpty() || sentence.isEmpty())
        return sentence;
    // It ends where the words would stand, whatever leads to them: French has a space before its colon.
    const auto leadsOn = [](QChar sign) { return sign.isSpace() || sign == u':' || sign == u'.'; };
    const bool isStatement = leadsOn(sentence.back());
    while (!sentence.isEmpty() && leadsOn(sentence.back()))
        sentence.chop(1);
    return isStatement ? sentence + u'.' : sentence;
}

} // namespace palier
