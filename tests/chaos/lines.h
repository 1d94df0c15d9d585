// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/mailwindow.h"
#include "tests/chaos/tally.h"
#include "tests/chaos/weather.h"

#include <QThread>
#include <functional>
#include <memory>

namespace palier::chaos {

// All bad lines of a round, on a thread of their own. They are gone when it goes.
class Lines
{
public:
    Lines(const Weather &weather, Tally &tally);
    ~Lines();
    Q_DISABLE_COPY_MOVE(Lines)

    // The ports of a new line, to whichever server is the primary at the moment (`share` of the
    // weather's chances); to the mail server.
    quint16 toBooks(const std::atomic<quint16> &primary, double share, quint32 seed);
    quint16 toMail(quint16 server, MailWindow &window, quint32 seed);

private:
    quint16 made(const std::function<quint16(QObject *)> &make);

    const Weather &m_weather;
    Tally &m_tally;
    QThread m_thread;
    QObject *m_owner = new QObject; // of the lines, on the thread
};

} // namespace palier::chaos
