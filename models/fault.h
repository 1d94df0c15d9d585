// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"

namespace palier {

// What went wrong. The word is stable: scripts read it, the schema raises it (resources/schema/faults.txt has the
// SQLSTATE of those that the schema raises). A face turns it into a sentence in a switch without default.
enum class Fault {
    // usage
    UnknownWord, MissingArgument, ConflictingArguments, BadValue, UnknownSetting, NeedsBooks,
    // values
    BadAmount, BadDate, BadCurrency, TwoCurrencies, AmountOverflow, BadEmail, BadUrl,
    // a proposal
    ProposalsOff, CustomerMayNotPropose, NothingChosen, NoReason, TextTooLong, BadCount, BadDay, FirstTooEarly,
    InstalmentTooSmall, OutsideLimits, UnknownCustomer, UnknownInvoice, AlreadyInAPlan, NothingOpen,
    WrongTotal, Uneven, DatesOutOfOrder,
    // a decision
    UnknownPlan, NoRefusalReason, UnknownRefusalReason, StaleVersion, AlreadyDecided, Withdrawn, Lapsed, BalanceChanged, DatePassed,
    NotWaiting,
    // blocks
    NotBlocked, AlreadyBlocked, UnknownReason, NotByHand,
    // intake
    UnreadableFile, NoRows, UnknownColumns, AmbiguousDates, AmbiguousDecimals, BadRow, OtherCustomer, DuplicateRow, BadMap,
    MissingValue, UnclosedQuote, OpenBeyondAmount,
    // reminders and mail
    RemindersOff, AlreadySent, NoAddress, UnknownMail, MailServer, MailRejected, MailNotConfigured, CertificateRejected, BadPassword, BadTemplate,
    // audit
    AuditChanged, AuditMissing, AuditReordered, AuditTruncated,
    // the books
    BooksMissing, BooksExist, BooksUnreachable, BooksTooNew, BooksTooOld, BooksDamaged, NetworkDrive, SameIdOtherContent, UnknownAdministration,
    WrongLogin, NotAllowed, UnknownConflict, UnknownClerk, NotEmpty, KeychainUnavailable, FileExists, ProgramMissing, Internal,
};

template <> struct WordTable<Fault> {
    static constexpr Word<Fault> words[] = {
        {Fault::UnknownWord, "unknown_word"},
        {Fault::MissingArgument, "missing_argument"},
        {Fault::ConflictingArguments, "conflicting_arguments"},
        {Fault::BadValue, "bad_value"},
        {Fault::UnknownSetting, "unknown_setting"},
        {Fault::NeedsBooks, "needs_books"},
        {Fault::BadAmount, "bad_amount"},
        {Fault::BadDate, "bad_date"},
        {Fault::BadCurrency, "bad_currency"},
        {Fault::TwoCurrencies, "two_currencies"},
        {Fault::AmountOverflow, "amount_overflow"},
        {Fault::BadEmail, "bad_email"},
        {Fault::BadUrl, "bad_url"},
        {Fault::ProposalsOff, "proposals_off"},
        {Fault::CustomerMayNotPropose, "customer_may_not_propose"},
        {Fault::NothingChosen, "nothing_chosen"},
        {Fault::NoReason, "no_reason"},
        {Fault::TextTooLong, "text_too_long"},
        {Fault::BadCount, "bad_count"},
        {Fault::BadDay, "bad_day"},
        {Fault::FirstTooEarly, "first_too_early"},
        {Fault::InstalmentTooSmall, "instalment_too_small"},
        {Fault::OutsideLimits, "outside_limits"},
        {Fault::UnknownCustomer, "unknown_customer"},
        {Fault::UnknownInvoice, "unknown_invoice"},
        {Fault::AlreadyInAPlan, "already_in_a_plan"},
        {Fault::NothingOpen, "nothing_open"},
        {Fault::WrongTotal, "wrong_total"},
        {Fault::Uneven, "uneven"},
        {Fault::DatesOutOfOrder, "dates_out_of_order"},
        {Fault::UnknownPlan, "unknown_plan"},
        {Fault::NoRefusalReason, "no_refusal_reason"},
        {Fault::UnknownRefusalReason, "unknown_refusal_reason"},
        {Fault::StaleVersion, "stale"},
        {Fault::AlreadyDecided, "already_decided"},
        {Fault::Withdrawn, "withdrawn"},
        {Fault::Lapsed, "lapsed"},
        {Fault::BalanceChanged, "balance_changed"},
        {Fault::DatePassed, "date_passed"},
        {Fault::NotWaiting, "not_waiting"},
        {Fault::NotBlocked, "not_blocked"},
        {Fault::AlreadyBlocked, "already_blocked"},
        {Fault::UnknownReason, "unknown_reason"},
        {Fault::NotByHand, "not_by_hand"},
        {Fault::UnreadableFile, "unreadable_file"},
        {Fault::NoRows, "no_rows"},
        {Fault::UnknownColumns, "unknown_columns"},
        {Fault::AmbiguousDates, "ambiguous_dates"},
        {Fault::AmbiguousDecimals, "ambiguous_decimals"},
        {Fault::BadRow, "bad_row"},
        {Fault::OtherCustomer, "other_customer"},
        {Fault::DuplicateRow, "duplicate_row"},
        {Fault::BadMap, "bad_map"},
        {Fault::MissingValue, "missing_value"},
        {Fault::UnclosedQuote, "unclosed_quote"},
        {Fault::OpenBeyondAmount, "open_beyond_amount"},
        {Fault::RemindersOff, "reminders_off"},
        {Fault::AlreadySent, "already_sent"},
        {Fault::NoAddress, "no_address"},
        {Fault::UnknownMail, "unknown_mail"},
        {Fault::MailServer, "mail_server"},
        {Fault::MailRejected, "mail_rejected"},
        {Fault::MailNotConfigured, "mail_not_configured"},
        {Fault::CertificateRejected, "certificate_rejected"},
        {Fault::BadPassword, "bad_password"},
        {Fault::BadTemplate, "bad_template"},
        {Fault::AuditChanged, "audit_changed"},
        {Fault::AuditMissing, "audit_missing"},
        {Fault::AuditReordered, "audit_reordered"},
        {Fault::AuditTruncated, "audit_truncated"},
        {Fault::BooksMissing, "books_missing"},
        {Fault::BooksExist, "books_exist"},
        {Fault::BooksUnreachable, "books_unreachable"},
        {Fault::BooksTooNew, "books_too_new"},
        {Fault::BooksTooOld, "books_too_old"},
        {Fault::BooksDamaged, "books_damaged"},
        {Fault::NetworkDrive, "network_drive"},
        {Fault::SameIdOtherContent, "same_id_other_content"},
        {Fault::UnknownAdministration, "unknown_administration"},
        {Fault::WrongLogin, "wrong_login"},
        {Fault::NotAllowed, "not_allowed"},
        {Fault::UnknownConflict, "unknown_conflict"},
        {Fault::UnknownClerk, "unknown_clerk"},
        {Fault::NotEmpty, "not_empty"},
        {Fault::KeychainUnavailable, "keychain_unavailable"},
        {Fault::FileExists, "file_exists"},
        {Fault::ProgramMissing, "program_missing"},
        {Fault::Internal, "internal"},
    };
};

} // namespace palier
