// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QCoreApplication>

namespace palier {

// The desktop's sentences for errors, in the language of the screen: what is wrong, and what to do.
class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::FaultWords)

public:
    static QString of(const Error &error);

private:
    static QString ofFault(Fault fault, const QString &detail);
    static bool isQuotation(Fault fault, const QString &sentence);
};

} // namespace palier
