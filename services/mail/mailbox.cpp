// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/mailbox.h"

#include "models/customer.h"

namespace palier {

Result<QByteArray> wireAddress(QStringView address)
{
    if (!isEmailAddress(address))
        return refused(Fault::BadEmail);
    return address.toLatin1();
}

} // namespace palier
