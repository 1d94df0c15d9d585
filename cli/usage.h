// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace palier {

// A place for a word: "ID", "[NAME]" (optional), "ID..." (one or more).
struct Placeholder {
    QString name;
    bool isRequired = true;
    bool isRepeated = false;
};

// "--dry-run" (a switch: no value), "--map FILE", "--invoice NUMBER...".
struct OptionRule {
    QString name; // without dashes
    Placeholder value;
    bool isRequired = false;

    bool isSwitch() const { return value.name.isEmpty(); }
};

// What a verb takes, read from the line that its usage shows: what is printed is what is checked.
//     plans refuse ID... --reason CODE [--note TEXT]
// A noun that is its own verb has none ("sync").
struct Usage {
    QString line;
    QString noun;
    QString verb;
    QList<Placeholder> words;
    QList<OptionRule> options;

    static Usage fromLine(const QString &line, bool hasVerb = true);
    const OptionRule *option(const QString &name) const;
};

// What may stand before the noun or anywhere behind it.
const Usage &globalUsage();

} // namespace palier
