// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <clocale>
#ifndef Q_OS_WIN
#include <locale.h>
#endif
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif

namespace palier {

// While it lives, libraries on this thread speak English, so that what libpq says can be recognised. On Windows libpq
// comes without translations.
class EnglishMessages
{
#ifdef Q_OS_WIN
public:
    EnglishMessages() = default;
    ~EnglishMessages() {}
    Q_DISABLE_COPY_MOVE(EnglishMessages)
#else
public:
    EnglishMessages() : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(nullptr))))
    {
        m_before = uselocale(m_english);
    }
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
#endif
};

} // namespace palier
