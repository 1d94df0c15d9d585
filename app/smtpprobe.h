// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/mailprobe.h"

#include <QObject>

namespace palier {

// The probe that speaks SMTP: on a thread of its own for each message, answering on the thread of `receiver`, and not
// at all once that is gone.
MailProbe smtpProbe(QObject *receiver);

} // namespace palier
