// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customernaming.h"

#include "ui/controls/display.h"
#include "ui/controls/naming.h"
#include "ui/messages/messagewords.h"

namespace palier {

QString CustomerNaming::of(CustomerField field)
{
    switch (field) {
    case CustomerField::Name:
        return tr("Name");
    case CustomerField::Email:
        return tr("E-mail");
    case CustomerField::Language:
        return tr("Language");
    case CustomerField::Type:
        return tr("Kind");
    case CustomerField::AllowProposal:
        return tr("Proposals");
    case CustomerField::Contact:
        return tr("Contact person");
    case CustomerField::Phone:
        return tr("Telephone");
    case CustomerField::Address:
        return tr("Postal address");
    case CustomerField::Contacts:
        return tr("Further contacts");
    case CustomerField::Pause:
        return tr("Pause");
    }
    Q_UNREACHABLE();
    return {};
}

QString CustomerNaming::of(CustomerType type)
{
    return type == CustomerType::Business ? tr("Business") : tr("Consumer");
}

QString CustomerNaming::of(Language language) { return MessageWords::language(word(language)); }

QString CustomerNaming::value(CustomerField field, const QString &value)
{
    if (value.isEmpty())
        return tr("(empty)");
    switch (field) {
    case CustomerField::Language:
        if (const auto language = fromWord<Language>(value))
            return of(*language);
        return value;
    case CustomerField::Type:
        if (const auto type = fromWord<CustomerType>(value))
            return of(*type);
        return value;
    case CustomerField::AllowProposal:
        return value == QLatin1String("on") ? tr("allowed") : tr("not allowed");
    case CustomerField::Pause:
        if (value == QLatin1String("off"))
            return tr("not paused");
        return value == QLatin1String("on")
                   ? tr("paused")
                   : tr("paused until %1").arg(displayed(QDate::fromString(value, Qt::ISODate)));
    case CustomerField::Name:
    case CustomerField::Email:
    case CustomerField::Contact:
    case CustomerField::Phone:
    case CustomerField::Address:
    case CustomerField::Contacts:
        break;
    }
    return QString(value).replace(u'\n', QStringLiteral(", "));
}

QList<ChipText> CustomerNaming::chips(const Customer &customer, bool isUndeliverable, QDate today)
{
    QList<ChipText> chips;
    if (customer.isPausedOn(today))
        chips << ChipText{customer.pause->until.isValid() ? tr("Paused until %1").arg(displayed(customer.pause->until))
                                                          : tr("Paused"),
                          Tone::Warning};
    if (!customer.allowProposal)
        chips << ChipText{tr("Proposals off"), Tone::Neutral};
    if (isUndeliverable)
        chips << ChipText{Naming::of(BlockReason::Undeliverable), Tone::Bad};
    if (customer.email.isEmpty())
        chips << ChipText{tr("No e-mail"), Tone::Neutral};
    return chips;
}

QString CustomerNaming::event(const CustomerHistoryEntry &entry)
{
    switch (entry.event) {
    case CustomerEvent::Changed:
    case CustomerEvent::Imported:
        if (entry.field == CustomerField::Pause)
            return entry.to == QLatin1String("off") ? tr("Pause ended") : tr("Paused");
        if (entry.field == CustomerField::AllowProposal)
            return entry.to == QLatin1String("on") ? tr("Proposals allowed") : tr("Proposals no longer allowed");
        return entry.field ? tr("%1 changed").arg(of(*entry.field)) : tr("Changed");
    case CustomerEvent::LinkMade:
        return tr("Link to the portal made");
    case CustomerEvent::LinkOpened:
        return tr("Link to the portal opened");
    case CustomerEvent::LinkRevoked:
        return tr("Link to the portal revoked");
    case CustomerEvent::Plan:
    case CustomerEvent::Block:
    case CustomerEvent::Mail:
        return Naming::of(entry.what);
    }
    Q_UNREACHABLE();
    return {};
}

QString CustomerNaming::detail(const CustomerHistoryEntry &entry)
{
    QStringList parts;
    switch (entry.event) {
    case CustomerEvent::Changed:
    case CustomerEvent::Imported:
        if (entry.field && entry.from)
            parts << tr("%1 → %2").arg(value(*entry.field, *entry.from), value(*entry.field, entry.to));
        else if (entry.field)
            parts << tr("now: %1").arg(value(*entry.field, entry.to));
        break;
    case CustomerEvent::Block:
        parts << entry.invoice.text();
        if (const auto reason = fromWord<BlockReason>(entry.code))
            parts << Naming::of(*reason);
        break;
    case CustomerEvent::Plan:
        if (entry.what == HistoryEvent::Refused)
            parts << Naming::refusalReason(entry.code);
        else if (const auto kind = fromWord<PlanKind>(entry.code))
            parts << Naming::of(*kind);
        break;
    case CustomerEvent::Mail:
        if (const auto kind = fromWord<MailKind>(entry.code))
            parts << Naming::of(*kind);
        break;
    case CustomerEvent::LinkMade:
    case CustomerEvent::LinkOpened:
    case CustomerEvent::LinkRevoked:
        break;
    }
    if (entry.event == CustomerEvent::Imported)
        parts << tr("by the import of %1").arg(entry.text);
    else if (!entry.text.isEmpty())
        parts << tr("“%1”").arg(entry.text);
    return parts.join(QStringLiteral(" · "));
}

} // namespace palier
