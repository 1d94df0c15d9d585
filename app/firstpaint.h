// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QEvent>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace palier {

// Says "painted" on standard output when the main window has been painted for the first time, where the variable
// PALIER_TELL_PAINTED asks for it: so that a benchmark can tell how long a start takes, by the same words in every
// program.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QObject *application) : QObject(application)
    {
        if (qEnvironmentVariableIsSet("PALIER_TELL_PAINTED"))
            application->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && qobject_cast<QMainWindow *>(watched)) {
            parent()->removeEventFilter(this);
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
            });
        }
        return false;
    }
};

} // namespace palier
