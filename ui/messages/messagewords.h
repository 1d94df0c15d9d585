// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/chip.h"

#include <QCoreApplication>

namespace palier {

// What is said of a message: where it stands, and why it didn't leave.
class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::MessageWords)

public:
    static QString of(MailState state);
    static Tone toneOf(MailState state);
    // As a chip: one that was tried in vain says so.
    static ChipText chip(const MailEntry &entry);
    // "Confirmation of the payment plan", as a heading.
    static QString kind(MailKind kind);
    static QString language(const QString &code);
    // Whom it goes to.
    static QString recipient(const MailEntry &entry);
    // What the row keeps of the last attempt (a fault's word, and what the server said) as a sentence. Empty: nothing.
    static QString error(const QString &kept);
};

} // namespace palier
