// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage.h"

#include <algorithm>

namespace palier {

static Placeholder placeholderOf(QString text)
{
    Placeholder place;
    place.isRepeated = text.endsWith("...");
    place.name = place.isRepeated ? text.chopped(3) : text;
    return place;
}

Usage Usage::fromLine(const QString &line, bool hasVerb)
{
    Usage usage;
    usage.line = line;
    QStringList parts = line.split(' ', Qt::SkipEmptyParts);
    usage.noun = parts.takeFirst();
    if (hasVerb)
        usage.verb = parts.takeFirst();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts[i];
        const bool isOptional = part.startsWith('[');
        part.remove('[').remove(']');
        if (!part.startsWith("--")) {
            usage.words << placeholderOf(part);
            usage.words.last().isRequired = !isOptional;
            continue;
        }
        OptionRule rule{part.mid(2), {}, !isOptional};
        const bool closesHere = isOptional && parts[i].endsWith(']');
        if (!closesHere && i + 1 < parts.size())
            rule.value = placeholderOf(QString(parts[++i]).remove(']'));
        usage.options << rule;
    }
    return usage;
}

const OptionRule *Usage::option(const QString &name) const
{
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&](const OptionRule &rule) { return rule.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

const Usage &globalUsage()
{
    static const Usage usage = Usage::fromLine(
        "palierctl [--books URL] [--replica DIR] [--administration NAME] [--as CLERK] [--today DATE] [--json] [--help]",
        false);
    return usage;
}

} // namespace palier
