// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/rolewords.h"

namespace palier {

QString RoleWords::of(Role role)
{
    switch (role) {
    case Role::Reviewer:
        return tr("Reviewer");
    case Role::Admin:
        return tr("Admin");
    case Role::Office:
        return tr("Office service");
    case Role::Portal:
        return tr("Billing portal");
    case Role::Auditor:
        return tr("Auditor");
    }
    Q_UNREACHABLE();
    return {};
}

QString RoleWords::effect(Role role)
{
    switch (role) {
    case Role::Reviewer:
        return tr("Decides on payment plans, blocks invoices and changes customers. Can’t change settings or users.");
    case Role::Admin:
        return tr("Everything a reviewer does, and settings, imports and users.");
    case Role::Office:
        return tr("For the headless service: sends mail, runs reminders and imports. Doesn’t decide.");
    case Role::Portal:
        return tr("For the portal’s service: reaches one customer at a time, by their link. Not for people.");
    case Role::Auditor:
        return tr("Reads everything, the audit log too. Changes nothing.");
    }
    Q_UNREACHABLE();
    return {};
}

QString RoleWords::deniedAct(Act act)
{
    switch (act) {
    case Act::Decide:
        return tr("Your role (%1) doesn’t decide on payment plans. A reviewer or an admin does.");
    case Act::Block:
        return tr("Your role (%1) doesn’t block invoices. A reviewer or an admin does.");
    case Act::ChangeCustomer:
        return tr("Your role (%1) doesn’t change customers. A reviewer or an admin does.");
    case Act::ChangeLinks:
        return tr("Your role (%1) doesn’t make or revoke links. A reviewer or an admin does.");
    case Act::ChangeSetting:
        return tr("Your role (%1) doesn’t change settings. An admin does.");
    case Act::ChangeClerks:
        return tr("Your role (%1) doesn’t change users. An admin does.");
    case Act::Import:
        return tr("Your role (%1) doesn’t import invoices. An admin or the office does.");
    case Act::RetryMail:
        return tr("Your role (%1) doesn’t send messages again. An admin or the office does.");
    }
    Q_UNREACHABLE();
    return {};
}

QString RoleWords::denial(Act act, const Rights &rights)
{
    return rights.may(act) ? QString() : deniedAct(act).arg(of(rights.role().value_or(Role::Auditor)));
}

} // namespace palier
