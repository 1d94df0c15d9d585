// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/faultsentence.h"

#include "models/moneytext.h"
#include "models/proposal.h"

namespace palier {

// Of all faults only those of a proposal reach a customer: whatever else happens is none of their concern. No default:
// the compiler finds a fault that nobody has thought about here.
static const char *keyOf(Fault fault)
{
    switch (fault) {
    case Fault::UnknownWord:
        return "fault_unknown_word";
    case Fault::BadDate:
        return "fault_bad_date";
    case Fault::TwoCurrencies:
        return "fault_two_currencies";
    case Fault::AmountOverflow:
        return "fault_amount_overflow";
    case Fault::NothingChosen:
        return "fault_nothing_chosen";
    case Fault::NoReason:
        return "fault_no_reason";
    case Fault::TextTooLong:
        return "fault_text_too_long";
    case Fault::BadCount:
        return "fault_bad_count";
    case Fault::BadDay:
        return "fault_bad_day";
    case Fault::FirstTooEarly:
        return "fault_first_too_early";
    case Fault::InstalmentTooSmall:
        return "fault_instalment_too_small";
    case Fault::UnknownInvoice:
        return "fault_unknown_invoice";
    case Fault::AlreadyInAPlan:
        return "fault_already_in_a_plan";
    case Fault::NothingOpen:
        return "fault_nothing_open";
    case Fault::BalanceChanged:
        return "fault_balance_changed";
    case Fault::MissingArgument:
    case Fault::ConflictingArguments:
    case Fault::BadValue:
    case Fault::UnknownSetting:
    case Fault::NeedsBooks:
    case Fault::BadAmount:
    case Fault::BadCurrency:
    case Fault::BadEmail:
    case Fault::BadPhone:
    case Fault::TooManyLines:
    case Fault::BadUrl:
    case Fault::ProposalsOff:
    case Fault::CustomerMayNotPropose:
    case Fault::OutsideLimits:
    case Fault::UnknownCustomer:
    case Fault::WrongTotal:
    case Fault::Uneven:
    case Fault::DatesOutOfOrder:
    case Fault::UnknownPlan:
    case Fault::NoRefusalReason:
    case Fault::UnknownRefusalReason:
    case Fault::StaleVersion:
    case Fault::AlreadyDecided:
    case Fault::Withdrawn:
    case Fault::Lapsed:
    case Fault::DatePassed:
    case Fault::NotWaiting:
    case Fault::MailLeft:
    case Fault::NotStanding:
    case Fault::ChangedMeanwhile:
    case Fault::NotBlocked:
    case Fault::AlreadyBlocked:
    case Fault::UnknownReason:
    case Fault::NotByHand:
    case Fault::UnreadableFile:
    case Fault::NoRows:
    case Fault::UnknownColumns:
    case Fault::AmbiguousDates:
    case Fault::AmbiguousDecimals:
    case Fault::BadRow:
    case Fault::OtherCustomer:
    case Fault::DuplicateRow:
    case Fault::BadMap:
    case Fault::MissingValue:
    case Fault::UnclosedQuote:
    case Fault::OpenBeyondAmount:
    case Fault::FileChanged:
    case Fault::Cancelled:
    case Fault::RemindersOff:
    case Fault::AlreadySent:
    case Fault::NoAddress:
    case Fault::UnknownMail:
    case Fault::MailServer:
    case Fault::MailRejected:
    case Fault::MailNotConfigured:
    case Fault::CertificateRejected:
    case Fault::BadPassword:
    case Fault::BadTemplate:
    case Fault::AuditChanged:
    case Fault::AuditMissing:
    case Fault::AuditReordered:
    case Fault::AuditTruncated:
    case Fault::BooksMissing:
    case Fault::BooksExist:
    case Fault::BooksUnreachable:
    case Fault::BooksTooNew:
    case Fault::BooksTooOld:
    case Fault::BooksDamaged:
    case Fault::NetworkDrive:
    case Fault::SameIdOtherContent:
    case Fault::UnknownAdministration:
    case Fault::WrongLogin:
    case Fault::NotAllowed:
    case Fault::UnknownConflict:
    case Fault::UnknownClerk:
    case Fault::NotEmpty:
    case Fault::KeychainUnavailable:
    case Fault::FileExists:
    case Fault::ProgramMissing:
    case Fault::PasswordRefused:
    case Fault::PasswordMissing:
    case Fault::ServerCertificateRejected:
    case Fault::ServerCertificateExpired:
    case Fault::ServerCertificateWrongName:
    case Fault::TlsUnavailable:
    case Fault::ServerTooOld:
    case Fault::ServerTooNew:
    case Fault::NoWritableServer:
    case Fault::ServerBusy:
    case Fault::ClerkRemoved:
    case Fault::OtherReplica:
    case Fault::BadLogin:
    case Fault::LoginTaken:
    case Fault::OwnerNeeded:
    case Fault::CopyDiffers:
    case Fault::Internal:
        break;
    }
    return "fault_internal";
}

QString limitSentence(const Visit &visit, const QString &setting, const QString &allowed, Currency currency)
{
    const SettingRule *rule = settingRule(setting);
    QString value = allowed;
    if (rule && rule->type == SettingType::Amount) {
        if (const auto amount = fromMajorText(allowed, currency))
            value = writtenAmount(*amount, visit.language());
    }
    return visit.texts.text("limit_" + setting.section('.', 1), value);
}

QString faultSentence(const Visit &visit, const Error &error, Currency currency)
{
    if (error.fault == Fault::OutsideLimits)
        return limitSentence(visit, error.field, error.detail, currency);
    const QString sentence = visit.texts.text(keyOf(error.fault));
    if (!sentence.contains("%1"))
        return sentence;
    switch (error.fault) {
    case Fault::BadCount:
        return sentence.arg(visit.settings.billingPolicy().limits.maxInstalments.value_or(mostInstalments));
    case Fault::FirstTooEarly:
        return sentence.arg(writtenDate(earliestFirst(visit.settings.billingPolicy(), visit.today), visit.language()));
    case Fault::TextTooLong:
        return sentence.arg(longestWording);
    default:
        return sentence.arg(error.detail);
    }
}

} // namespace palier
