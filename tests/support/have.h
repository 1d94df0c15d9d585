// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QtTest>

namespace palier::test {

// What a Result holds; the test fails with the fault's word where it holds an error.
template <typename T> T have(Result<T> result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!result) {
        QTest::qFail(
            qPrintable(
                QString("%1: %2 %3").arg(word(result.error().kind), word(result.error().fault), result.error().detail)),
            file, line);
        qFatal("a test can't go on without this value: %s %s (%s:%d)", qPrintable(word(result.error().fault)),
               qPrintable(result.error().detail), file, line);
    }
    return std::move(*result);
}
inline void have(Result<void> result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!result)
        qFatal("%s %s (%s:%d)", qPrintable(word(result.error().fault)), qPrintable(result.error().detail), file, line);
}

} // namespace palier::test
