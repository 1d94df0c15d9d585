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
        return tr("Decides on payment plans, blocks invoices and changes customers’ details. Can’t change settings or "
                  "users.");
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
        return tr("With your role (%1) you can’t decide on payment plans. Ask a reviewer or an admin.");
    case Act::Block:
        return tr("With your role (%1) you can’t block invoices. Ask a reviewer or an admin.");
    case Act::ChangeCustomer:
        return tr("With your role (%1) you can’t change customers. Ask a reviewer or an admin.");
    case Act::ChangeLinks:
        return tr("With your role (%1) you can’t make or revoke links. Ask a reviewer or an admin.");
    case Act::ChangeSetting:
        return tr("With your role (%1) you can’t change settings. Ask an admin.");
    case Act::ChangeClerks:
        return tr("With your role (%1) you can’t change users. Ask an admin.");
    case Act::Import:
        return tr("With your role (%1) you can’t import invoices. Ask an admin.");
    case Act::RetryMail:
        return tr("With your role (%1) you can’t send messages again. Ask an admin.");
    }
    Q_UNREACHABLE();
    return {};
}

QString RoleWords::denial(Act act, const Rights &rights)
{
    return rights.may(act) ? QString() : deniedAct(act).arg(of(rights.role().value_or(Role::Auditor)));
}

} // namespace palier
