// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sentences.h"

#include <QStringList>

namespace palier {

// What went wrong and what to do. %1 is the error's detail. No default: the compiler finds a fault without a sentence.
static const char *textOf(Fault fault)
{
    switch (fault) {
    case Fault::UnknownWord:
        return "I don't know “%1”. See palierctl --help.";
    case Fault::MissingArgument:
        return "%1 is missing.";
    case Fault::ConflictingArguments:
        return "%1 can't be used here, or not twice.";
    case Fault::BadValue:
        return "This value isn't allowed: %1.";
    case Fault::UnknownSetting:
        return "There is no setting “%1”. See palierctl settings list.";
    case Fault::NeedsBooks:
        return "“%1” works on the books only: leave --replica out.";
    case Fault::BadAmount:
        return "“%1” is no amount. Write it like 1234.50.";
    case Fault::BadDate:
        return "“%1” is no date that can be used here. Write it like 2026-01-31.";
    case Fault::BadCurrency:
        return "“%1” is no currency of ISO 4217, like EUR.";
    case Fault::TwoCurrencies:
        return "Two currencies don't go together: %1.";
    case Fault::AmountOverflow:
        return "The amount is too large: %1.";
    case Fault::BadEmail:
        return "“%1” is no e-mail address.";
    case Fault::BadPhone:
        return "“%1” is no telephone number. Write it such as +49 30 123456 ext 12.";
    case Fault::TooManyLines:
        return "These are too many lines: %1 at most.";
    case Fault::BadUrl:
        return "The address of the books can't be used (%1). Write sqlite:PATH or postgresql://user@host/database, "
               "without a password.";
    case Fault::ProposalsOff:
        return "Proposals are switched off. An admin allows them with: palierctl settings set billing.allow_proposal "
               "on.";
    case Fault::CustomerMayNotPropose:
        return "This customer may not propose a plan. Allow it with: palierctl customers set ID allow_proposal on.";
    case Fault::NothingChosen:
        return "No invoice was chosen. Name at least one.";
    case Fault::NoReason:
        return "A proposal needs the customer's reason.";
    case Fault::TextTooLong:
        return "The text is too long; %1 characters are the most.";
    case Fault::BadCount:
        return "That is no number of instalments: from 1 to %1.";
    case Fault::BadDay:
        return "“%1” is no day for this kind: weekly 1 (Monday) to 7, monthly 1 to 31 or last.";
    case Fault::FirstTooEarly:
        return "The first day is too early; the earliest is %1.";
    case Fault::InstalmentTooSmall:
        return "An instalment would be nothing. Choose fewer.";
    case Fault::OutsideLimits:
        return "The proposal is outside this administration's limit; allowed is %1.";
    case Fault::UnknownCustomer:
        return "There is no customer “%1”.";
    case Fault::UnknownInvoice:
        return "There is no invoice “%1”, or it isn't this customer's.";
    case Fault::AlreadyInAPlan:
        return "Invoice %1 is in a plan already.";
    case Fault::NothingOpen:
        return "Nothing is open on invoice %1.";
    case Fault::WrongTotal:
        return "The instalments don't sum to what is open. Look at the invoices again.";
    case Fault::Uneven:
        return "The amount can't be divided like that: %1.";
    case Fault::DatesOutOfOrder:
        return "The dates are not in order: %1.";
    case Fault::UnknownPlan:
        return "There is no plan “%1”.";
    case Fault::NoRefusalReason:
        return "A refusal needs a reason: %1.";
    case Fault::UnknownRefusalReason:
        return "That is no reason for a refusal. Known are: %1.";
    case Fault::StaleVersion:
        return "The plan has changed meanwhile. Look at it again, then decide.";
    case Fault::AlreadyDecided:
        return "Somebody else decided this plan already.";
    case Fault::Withdrawn:
        return "The customer has withdrawn this proposal.";
    case Fault::Lapsed:
        return "This proposal has lapsed: nobody answered in time.";
    case Fault::BalanceChanged:
        return "Balance changed: what is open on %1 is not what the proposal was made on. Refuse it, or ask for a new "
               "one.";
    case Fault::DatePassed:
        return "The instalment of %1 has passed. Refuse it, or ask for a new one.";
    case Fault::NotWaiting:
        return "This plan doesn't wait for a decision (%1).";
    case Fault::MailLeft:
        return "The mail has gone: the decision stands.";
    case Fault::NotStanding:
        return "This decision doesn't stand (any more): there is nothing to undo.";
    case Fault::ChangedMeanwhile:
        return "Somebody else has changed this meanwhile. Look at what it is now.";
    case Fault::NotBlocked:
        return "The invoice isn't blocked for that reason.";
    case Fault::AlreadyBlocked:
        return "The invoice is blocked for that reason already.";
    case Fault::UnknownReason:
        return "“%1” is no blocking reason.";
    case Fault::NotByHand:
        return "The block “%1” belongs to a plan: it comes and goes with it.";
    case Fault::UnreadableFile:
        return "The file can't be read or made (%1).";
    case Fault::NoRows:
        return "The file has no rows.";
    case Fault::UnknownColumns:
        return "Not all needed columns were found, or several fit: %1. Name them with --map.";
    case Fault::AmbiguousDates:
        return "Is the day or the month first? %1. Say it with \"date_format\" in --map.";
    case Fault::AmbiguousDecimals:
        return "Is that decimals or thousands? %1. Say it with \"decimal\" in --map.";
    case Fault::BadRow:
        return "The row can't be read: %1.";
    case Fault::OtherCustomer:
        return "This invoice belongs to another customer: %1.";
    case Fault::DuplicateRow:
        return "The same invoice stands with other values on line %1.";
    case Fault::BadMap:
        return "The map can't be used: %1.";
    case Fault::MissingValue:
        return "A value is missing. %1";
    case Fault::UnclosedQuote:
        return "A quote is opened here and never closed.";
    case Fault::OpenBeyondAmount:
        return "More is open than the amount: %1.";
    case Fault::FileChanged:
        return "The file has changed since it was looked at: %1.";
    case Fault::Cancelled:
        return "It was cancelled. Nothing was changed.";
    case Fault::RemindersOff:
        return "Reminders are switched off. See who would get what with --dry-run, then: palierctl settings set "
               "reminders.enabled on.";
    case Fault::AlreadySent:
        return "It is on its way or was sent already.";
    case Fault::NoAddress:
        return "The customer has no e-mail address. Give one with: palierctl customers set ID email ADDRESS.";
    case Fault::UnknownMail:
        return "There is no mail “%1”.";
    case Fault::MailServer:
        return "The mail server can't be reached: %1.";
    case Fault::MailRejected:
        return "The mail server refuses the message: %1.";
    case Fault::MailNotConfigured:
        return "The mail server isn't set up (%1). See palierctl settings list.";
    case Fault::CertificateRejected:
        return "The mail server's certificate can't be trusted: %1.";
    case Fault::BadPassword:
        return "The mail server refuses the user or the password.";
    case Fault::BadTemplate:
        return "A mail text of ours is broken: %1.";
    case Fault::AuditChanged:
        return "The audit log was changed at %1.";
    case Fault::AuditMissing:
        return "A row of the audit log is missing: %1.";
    case Fault::AuditReordered:
        return "The audit log is out of order: %1.";
    case Fault::AuditTruncated:
        return "The audit log doesn't contain the head %1: it was cut or written anew.";
    case Fault::BooksMissing:
        return "There are no books at %1. Make them with: palierctl books create.";
    case Fault::BooksExist:
        return "There are books already at %1. Nothing was changed.";
    case Fault::BooksUnreachable:
        return "The books are out of reach (%1). Try again later.";
    case Fault::BooksTooNew:
        return "The books have a newer form (%1) than this program knows. Install a newer palierctl.";
    case Fault::BooksTooOld:
        return "The books have an older form (%1). Bring them up with: palierctl books migrate.";
    case Fault::BooksDamaged:
        return "The books are damaged or no books (%1). Keep the file, and restore a backup.";
    case Fault::NetworkDrive:
        return "Embedded books can't live on a network drive (%1). Use a local disk, or PostgreSQL.";
    case Fault::SameIdOtherContent:
        return "An act with the same id but other content stands in the books: %1.";
    case Fault::UnknownAdministration:
        return "Which administration? Choose one with --administration: %1.";
    case Fault::WrongLogin:
        return "On PostgreSQL you are who you signed in as (%1): leave --as out.";
    case Fault::NotAllowed:
        return "You are not allowed to do that (%1).";
    case Fault::UnknownConflict:
        return "There is no conflict “%1”.";
    case Fault::UnknownClerk:
        return "There is no clerk “%1”.";
    case Fault::NotEmpty:
        return "The books are not empty (%1). Take new ones.";
    case Fault::KeychainUnavailable:
        return "The system's keychain doesn't reply (%1). Name a file with --password-file.";
    case Fault::FileExists:
        return "There is a file already at %1. Choose another name.";
    case Fault::ProgramMissing:
        return "The program “%1” is needed and not installed.";
    case Fault::PasswordRefused:
        return "The server refuses the login “%1” or its password. Check both; an admin can set a new password with: "
               "palierctl clerks add.";
    case Fault::PasswordMissing:
        return "The server asks for a password (%1). Give it in a passfile (~/.pgpass), a service file or PGPASSWORD.";
    case Fault::ServerCertificateRejected:
        return "This computer doesn't know who issued the server's certificate (%1). Name its authority's file with "
               "sslrootcert in the URL.";
    case Fault::ServerCertificateExpired:
        return "The server's certificate is not valid today (%1). Check this computer's date, or have it renewed.";
    case Fault::ServerCertificateWrongName:
        return "The server's certificate is made out to another name (%1). Write the name it bears into the URL, or "
               "have it made anew.";
    case Fault::TlsUnavailable:
        return "The server doesn't offer an encrypted connection (%1). Switch TLS on there, or write sslmode=disable "
               "into the URL.";
    case Fault::ServerTooOld:
        return "PostgreSQL %1 is too old. Palier needs 15 or later.";
    case Fault::ServerTooNew:
        return "PostgreSQL %1 is newer than this version of Palier knows. Install a newer Palier.";
    case Fault::NoWritableServer:
        return "None of the servers takes changes at the moment (%1). Try again when one was promoted.";
    case Fault::ServerBusy:
        return "The server has no connection free (%1). Try again later.";
    case Fault::ClerkRemoved:
        return "The login “%1” no longer works in these books.";
    case Fault::OtherReplica:
        return "This folder holds the copy of somebody else or of other books (%1). Name another with --replica.";
    case Fault::BadLogin:
        return "“%1” is no login: small letters, digits and _ only, beginning with a letter, at most 40.";
    case Fault::LoginTaken:
        return "The server has a login “%1” already that is not these books'. Take another name.";
    case Fault::OwnerNeeded:
        return "Only the operator who owns the books may do that (%1).";
    case Fault::CopyDiffers:
        return "The copy is not equal to the original (%1). Nothing was kept of it.";
    case Fault::Internal:
        return "Something of ours broke (%1). Please report it.";
    }
    Q_UNREACHABLE();
    return "";
}

QString sentence(const Error &error)
{
    // Where nothing is known to fill the brackets they go.
    QString text = QString::fromUtf8(textOf(error.fault));
    if (error.fault == Fault::BooksMissing && error.field == "replica")
        text = "This workstation's copy is empty. Fill it with: palierctl sync.";
    if (error.detail.isEmpty())
        text.remove(" (%1)").replace(" “%1”", "").replace(": %1", "");
    text = text.replace("%1", error.detail).simplified();
    QString where;
    if (error.line > 0)
        where = QString("line %1: ").arg(error.line);
    // A field that the sentence names anyway, or a place in the usage, would only be noise.
    static const QStringList places{"noun", "verb", "key", "id"};
    if (error.line > 0 || (!error.field.isEmpty() && !places.contains(error.field) && !text.contains(error.field)))
        where += error.field.isEmpty() ? QString() : error.field + ": ";
    return where + text;
}

} // namespace palier
