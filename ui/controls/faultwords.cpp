// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/faultwords.h"

namespace palier {

QString FaultWords::of(const Error &error)
{
    QString sentence = ofFault(error.fault, error.detail);
    if (error.detail.isEmpty()) // what a library says of it
        sentence.remove(QLatin1String(" (%1)"));
    if (!sentence.contains(QLatin1String("%1")))
        return sentence;
    QString detail = error.detail.trimmed();
    if (error.fault == Fault::BadValue) // a rule's range, as people write it
        detail.replace(QLatin1String(".."), QStringLiteral("\u2013"));
    const bool isQuoted = !detail.isEmpty() && isQuotation(error.fault, sentence);
    return sentence.arg(isQuoted ? tr("“%1”").arg(detail) : detail);
}

// What a server or a library says stands as it was said, in its own language.
bool FaultWords::isQuotation(Fault fault, const QString &sentence)
{
    return fault == Fault::MailServer || fault == Fault::MailRejected || sentence.contains(QLatin1String("(%1)"));
}

// No default: the compiler finds a fault without a sentence.
QString FaultWords::ofFault(Fault fault, const QString &detail)
{
    switch (fault) {
    case Fault::UnknownWord:
        return tr("“%1” is not one of the possible values.");
    case Fault::MissingArgument:
        return tr("Something is missing: %1.");
    case Fault::ConflictingArguments:
        return tr("These don’t go together: %1.");
    case Fault::BadValue:
        return detail.isEmpty() ? tr("This value can’t be used here.")
                                : tr("This value can’t be used here. Expected: %1.");
    case Fault::UnknownSetting:
        return tr("There is no setting “%1”.");
    case Fault::NeedsBooks:
        return tr("This can only be done on the books themselves.");
    case Fault::BadAmount:
        return tr("This is not an amount.");
    case Fault::BadDate:
        return tr("This is not a date that can be used here.");
    case Fault::BadCurrency:
        return tr("This is not a currency.");
    case Fault::TwoCurrencies:
        return tr("The invoices are in different currencies.");
    case Fault::AmountOverflow:
        return tr("The amount is too large.");
    case Fault::BadEmail:
        return tr("This is not an e-mail address.");
    case Fault::BadPhone:
        return tr("This is not a telephone number, such as +49 30 123456.");
    case Fault::TooManyLines:
        return tr("These are too many lines: %1 at most.");
    case Fault::BadUrl:
        return tr("This is not an address that can be used: %1.");
    case Fault::ProposalsOff:
        return tr("Proposals are switched off in the settings.");
    case Fault::CustomerMayNotPropose:
        return tr("This customer may not propose payment plans.");
    case Fault::NothingChosen:
        return tr("No invoice is selected.");
    case Fault::NoReason:
        return tr("A reason is missing.");
    case Fault::TextTooLong:
        return tr("The text is too long: %1 characters at most.");
    case Fault::BadCount:
        return tr("This number of instalments is not possible.");
    case Fault::BadDay:
        return tr("This day is not possible.");
    case Fault::FirstTooEarly:
        return tr("The first date is too early.");
    case Fault::InstalmentTooSmall:
        return tr("An instalment would be too small.");
    case Fault::OutsideLimits:
        return tr("The proposal is outside the limits: %1.");
    case Fault::UnknownCustomer:
        return tr("There is no such customer.");
    case Fault::UnknownInvoice:
        return tr("There is no such invoice.");
    case Fault::AlreadyInAPlan:
        return tr("An invoice is in another payment plan already.");
    case Fault::NothingOpen:
        return tr("Nothing is open on the invoice.");
    case Fault::WrongTotal:
        return tr("The instalments don’t add up to the total.");
    case Fault::Uneven:
        return tr("The instalments are not even.");
    case Fault::DatesOutOfOrder:
        return tr("The dates of the instalments are not in order.");
    case Fault::UnknownPlan:
        return tr("There is no such payment plan.");
    case Fault::NoRefusalReason:
        return tr("Choose why the proposal is refused.");
    case Fault::UnknownRefusalReason:
        return tr("This reason is no longer in the list.");
    case Fault::StaleVersion:
        return tr("The plan has changed meanwhile. Look at it again before you decide.");
    case Fault::AlreadyDecided:
        return tr("Somebody else has decided on this plan already.");
    case Fault::Withdrawn:
        return tr("The customer has withdrawn the proposal.");
    case Fault::Lapsed:
        return tr("The proposal has lapsed: nobody answered in time.");
    case Fault::BalanceChanged:
        return tr("What is open on an invoice has changed since the proposal was made.");
    case Fault::DatePassed:
        return tr("The date of an instalment has passed.");
    case Fault::NotWaiting:
        return tr("The plan no longer waits for an answer.");
    case Fault::MailLeft:
        return tr("The e-mail has gone, so the decision stands.");
    case Fault::NotStanding:
        return tr("That decision no longer stands: there is nothing to undo.");
    case Fault::ChangedMeanwhile:
        return tr("Somebody else has changed this meanwhile.");
    case Fault::NotBlocked:
        return tr("The invoice has no such block.");
    case Fault::AlreadyBlocked:
        return tr("The invoice has this block already.");
    case Fault::UnknownReason:
        return tr("This reason is not known.");
    case Fault::NotByHand:
        return tr("A payment plan’s block can’t be changed by hand.");
    case Fault::UnreadableFile:
        return tr("The file can’t be read.");
    case Fault::NoRows:
        return tr("The file has no rows.");
    case Fault::UnknownColumns:
        return tr("The columns of the file are not known: %1.");
    case Fault::AmbiguousDates:
        return tr("The order of day and month is not clear: %1.");
    case Fault::AmbiguousDecimals:
        return tr("The decimal sign is not clear: %1.");
    case Fault::BadRow:
        return tr("A row of the file can’t be used.");
    case Fault::OtherCustomer:
        return tr("The invoice belongs to another customer.");
    case Fault::DuplicateRow:
        return tr("The invoice appears in the file twice.");
    case Fault::BadMap:
        return tr("The column map can’t be used: %1.");
    case Fault::MissingValue:
        return tr("A value is missing.");
    case Fault::UnclosedQuote:
        return tr("A quotation mark is not closed.");
    case Fault::OpenBeyondAmount:
        return tr("More is open than the invoice’s amount.");
    case Fault::FileChanged:
        return tr("The file has changed since it was looked at.");
    case Fault::Cancelled:
        return tr("It was cancelled. Nothing was changed.");
    case Fault::RemindersOff:
        return tr("Reminders are switched off in the settings.");
    case Fault::AlreadySent:
        return tr("This was sent already.");
    case Fault::NoAddress:
        return tr("The customer has no e-mail address.");
    case Fault::UnknownMail:
        return tr("There is no such message.");
    case Fault::MailServer:
        return tr("The mail server could not be reached: %1");
    case Fault::MailRejected:
        return tr("The mail server refused the message: %1");
    case Fault::MailNotConfigured:
        return tr("The mail server is not set up completely: %1");
    case Fault::CertificateRejected:
        return tr("The mail server’s certificate is not trusted: %1");
    case Fault::BadPassword:
        return tr("The mail server refused the login: %1");
    case Fault::BadTemplate:
        return tr("A text template can’t be used: %1");
    case Fault::AuditChanged:
    case Fault::AuditMissing:
    case Fault::AuditReordered:
    case Fault::AuditTruncated:
        return tr("The audit log has been tampered with: %1");
    case Fault::BooksMissing:
        return tr("There are no books there. Check the server and the database, or ask your IT department whether they "
                  "were created. (%1)");
    case Fault::BooksExist:
        return tr("There are books already at %1.");
    case Fault::BooksUnreachable:
        return tr("The books are out of reach.");
    case Fault::BooksTooNew:
        return tr("The books are of a newer version of Palier. Install that version on this computer.");
    case Fault::BooksTooOld:
        return tr("The books are of an older version of Palier. Ask your IT department to migrate them.");
    case Fault::BooksDamaged:
        return tr("The books are damaged. Stop, and ask your IT department to restore a backup. (%1)");
    case Fault::NetworkDrive:
        return tr("Books in a file can’t stand on a network drive: %1");
    case Fault::SameIdOtherContent:
        return tr("The same act arrived twice with different contents.");
    case Fault::UnknownAdministration:
        return tr("There is no such administration. Known: %1");
    case Fault::WrongLogin:
        return tr("On these books you act as %1.");
    case Fault::NotAllowed:
        return tr("Your role doesn’t allow this act; nothing was changed. Ask an admin.");
    case Fault::UnknownConflict:
        return tr("This conflict no longer exists.");
    case Fault::UnknownClerk:
        return tr("There is no such user.");
    case Fault::NotEmpty:
        return tr("The books are not empty.");
    case Fault::KeychainUnavailable:
        return tr("The system’s keychain is locked or missing. Unlock it, or type your password for the books. (%1)");
    case Fault::FileExists:
        return tr("The file exists already: %1");
    case Fault::ProgramMissing:
        return tr("A program is missing: %1");
    case Fault::PasswordRefused:
        return detail.isEmpty() ? tr("The server refuses this login or its password. Check both, or ask an admin for a "
                                     "new password.")
                                : tr("The server refuses the password of %1, or knows no such login. Check both, or "
                                     "ask an admin for a new password.");
    case Fault::PasswordMissing:
        return tr("The server asks for the password of %1, and this computer has none. Enter it.");
    case Fault::ServerCertificateRejected:
        return tr(
            "This computer doesn’t know who issued the certificate of the books’ server, so nothing was sent to it. "
            "Ask your IT department for the file of its certificate authority. (%1)");
    case Fault::ServerCertificateExpired:
        return tr("The certificate of the books’ server is not valid today, so nothing was sent to it. Check this "
                  "computer’s date, then ask your IT department to renew the certificate. (%1)");
    case Fault::ServerCertificateWrongName:
        return tr("The certificate of the books’ server is made out to another name, so nothing was sent to it. Check "
                  "the name of the server, then ask your IT department. (%1)");
    case Fault::TlsUnavailable:
        return tr("The books’ server doesn’t offer an encrypted connection, so nothing was sent to it. Ask your IT "
                  "department to switch TLS on. (%1)");
    case Fault::ServerTooOld:
        return tr(
            "The books’ server runs PostgreSQL %1. Palier needs 15 or later: ask your IT department to upgrade it.");
    case Fault::ServerTooNew:
        return tr(
            "The books’ server runs PostgreSQL %1, which is newer than this version of Palier knows. Install a newer "
            "Palier on this computer.");
    case Fault::NoWritableServer:
        return tr("None of the books’ servers takes changes at the moment. (%1)");
    case Fault::ServerBusy:
        return tr("The books’ server has no connection free. Palier tries again by itself; tell your IT department if "
                  "it lasts. (%1)");
    case Fault::ClerkRemoved:
        return tr("The login %1 no longer works in these books. Ask an admin if that is a mistake.");
    case Fault::OtherReplica:
        return tr(
            "This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in "
            "this one was changed.");
    case Fault::BadLogin:
        return tr("%1 is not a login. Lowercase letters, digits and _ only, beginning with a letter, at most 40.");
    case Fault::LoginTaken:
        return tr("The server has a login %1 already that does not belong to these books. Take another name.");
    case Fault::OwnerNeeded:
        return tr("Only the IT department, which owns the books, may do that: %1");
    case Fault::CopyDiffers:
        return tr("The copy is not equal to the original: %1");
    case Fault::Internal:
        return tr("Something went wrong inside Palier: %1");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace palier
