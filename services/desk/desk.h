// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/customers.h"
#include "services/books/invoices.h"
#include "services/books/ledger.h"
#include "services/books/mailqueue.h"
#include "services/books/mailregister.h"
#include "services/books/planregister.h"
#include "services/books/plans.h"
#include "services/books/portallinks.h"
#include "services/books/reminderround.h"
#include "services/books/replica.h"
#include "services/books/storedsettings.h"
#include "services/desk/customerhistory.h"
#include "services/desk/customerstanding.h"
#include "services/desk/proposaldesk.h"
#include "services/desk/proposalqueue.h"
#include "services/desk/readingroom.h"
#include "services/desk/reviewdesk.h"
#include "services/desk/rights.h"
#include "services/desk/standing.h"
#include "services/desk/undodesk.h"
#include "services/desk/waitinginvoices.h"

#include <QObject>

namespace palier {

// Everything that a clerk can look up and decide, over a ledger that outlives it: the books, or the workstation's
// replica. Each call is one short local transaction on the caller's thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    // `today`: the business date if it is given from outside, else that of the administration's time zone.
    explicit Desk(Ledger &ledger, QDate today = {}, QObject *parent = nullptr);

    QDate today();
    Currency currency() const { return m_ledger.currency(); }
    QString administrationName() const { return m_ledger.administrationName(); }
    Ledger &ledger() { return m_ledger; }

    Invoices invoices() { return Invoices(m_ledger); }
    Customers customers() { return Customers(m_ledger); }
    Plans plans() { return Plans(m_ledger); }
    PlanRegister planRegister() { return PlanRegister(m_ledger); }
    MailQueue mails() { return MailQueue(m_ledger); }
    MailRegister mailRegister() { return MailRegister(m_ledger); }
    // Mail that doesn't leave, as far as this workstation knows; failed in the last thirty days.
    Result<MailTrouble> mailTrouble()
    {
        return m_mailLeaves ? mailTroubleOf(m_ledger) : Result<MailTrouble>(MailTrouble());
    }
    // None leaves here, as in a demo: so none is late.
    void keepMailIn() { m_mailLeaves = false; }
    ProposalQueue queue() { return {m_ledger, today()}; }
    ProposalDesk proposals() { return {m_ledger, today()}; }
    ReviewDesk reviews() { return {m_ledger, today()}; }
    UndoDesk undoing() { return UndoDesk(m_ledger); }
    Result<Settings> settings() { return StoredSettings(m_ledger).all(); }
    // What the role of this desk's login allows; the books refuse the rest.
    Result<Rights> rights() { return rightsOf(m_ledger); }
    bool may(Act act);
    Result<QList<Clerk>> clerks() { return clerksOf(m_ledger); }
    Result<QString> login() { return loginOf(m_ledger); }
    Result<bool> isOfATeam() { return palier::isOfATeam(m_ledger); }
    Result<QList<HistoryEntry>> history(const InvoiceNumber &number) { return historyOf(m_ledger, number); }
    Result<CustomerHistory> history(const CustomerId &customer, int atMost)
    {
        return historyOf(m_ledger, customer, atMost);
    }
    Result<CustomerStanding> standing(const CustomerId &customer) { return standingOf(m_ledger, customer, today()); }
    PortalLinks portalLinks() { return PortalLinks(m_ledger); }
    // Who would get what, were reminders run today; whether they are on or not.
    Result<QList<DueLetter>> reminderPreview();

    // Where its long readings are done, off the clerk's thread.
    ReadingRoom &readingRoom();

    // Acts. Waiting where this is a workstation.
    Result<Booking> decide(const PlanId &plan, Verdict verdict, const QString &reason = {}, const QString &note = {},
                           qint64 expectedVersion = 0, int holdSeconds = 0);
    Result<Booking> undo(const PlanId &plan);
    // On a workstation a change of a setting, or of a customer, stands on what its author saw: where somebody else has
    // put another value there before it arrives at the books, it becomes a conflict (Fault::ChangedMeanwhile).
    // `seen`: see StoredSettings.
    Result<Booking> set(const QString &key, const QString &value, const std::optional<QString> &seen = {});
    // Faults: UnknownInvoice, AlreadyBlocked, NotBlocked, NotByHand, BadDate (an end before today).
    Result<Booking> block(const InvoiceNumber &number, BlockReason reason, QDate until = {}, const QString &note = {});
    Result<Booking> unblock(const InvoiceNumber &number, BlockReason reason);
    // All of it, or nothing. Faults: UnknownCustomer, and those of normalised(CustomerField); a note goes with a pause.
    // `seen`: what stood there for whoever typed the new value, who may have had a form open for long; without it, what
    // this workstation knows now. Fault::ChangedMeanwhile where it is another one already.
    Result<Booking> changeCustomer(const CustomerId &customer, const QMap<CustomerField, QString> &values,
                                   const QString &note = {}, const QMap<CustomerField, QString> &seen = {});
    // The same for one, by its word. Fault::UnknownWord.
    Result<Booking> setCustomer(const CustomerId &customer, const QString &key, const QString &value,
                                const QString &note = {});
    // A failed or waiting message is due at once. Faults: UnknownMail, AlreadySent.
    Result<Booking> retryMail(const MailId &mail);

    // For acts that were booked beside this desk's own calls (BulkDecision).
    void noteActed() { Q_EMIT acted(); }

    // What waits here and what the books refused; empty where the desk works on the books themselves.
    Result<qint64> waitingCount();
    Result<QSet<InvoiceNumber>> waitingInvoices() { return palier::waitingInvoices(m_ledger); }
    Result<QList<Conflict>> conflicts();
    Result<void> dismissConflict(const ActId &id);
    Result<QDateTime> syncedAt();
    // How much there is to look at.
    Result<Standing> standing();

Q_SIGNALS:
    // An act of this desk's was booked: look again, and carry it up.
    void acted();

private:
    Result<Booking> told(Result<Booking> booking);
    Replica *replica();

    Ledger &m_ledger;
    QDate m_today;
    bool m_mailLeaves = true;
    std::unique_ptr<ReadingRoom> m_readingRoom; // from the first reading on
};

} // namespace palier
