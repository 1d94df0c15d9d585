// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/desk.h"

#include "models/sortname.h"

namespace palier {

Desk::Desk(Ledger &ledger, QDate today, QObject *parent) : QObject(parent), m_ledger(ledger), m_today(today) {}

QDate Desk::today()
{
    if (m_today.isValid())
        return m_today;
    return businessDate(m_ledger).value_or(QDate::currentDate());
}

Result<Standing> Desk::standing()
{
    PALIER_TRY_ASSIGN(Standing standing, standingOf(m_ledger));
    if (!m_mailLeaves)
        standing.failedMails = 0;
    return standing;
}

bool Desk::may(Act act)
{
    const auto allowed = rights();
    return allowed && allowed->may(act);
}

// (What a reading room looks into is a replica's, but no replica.)
Replica *Desk::replica() { return dynamic_cast<Replica *>(&m_ledger); }

ReadingRoom &Desk::readingRoom()
{
    if (!m_readingRoom)
        m_readingRoom = std::make_unique<ReadingRoom>(m_ledger, m_today);
    return *m_readingRoom;
}

Result<Booking> Desk::told(Result<Booking> booking)
{
    if (booking)
        Q_EMIT acted();
    return booking;
}

Result<QList<DueLetter>> Desk::reminderPreview()
{
    PALIER_TRY_ASSIGN(const Settings stored, settings());
    return dueLetters(m_ledger, stored.procedure(), today());
}

Result<Booking> Desk::decide(const PlanId &plan, Verdict verdict, const QString &reason, const QString &note,
                             qint64 expectedVersion, int holdSeconds)
{
    return told(reviews().decide(plan, verdict, reason, note, expectedVersion, holdSeconds));
}

Result<Booking> Desk::undo(const PlanId &plan) { return told(undoing().undo(plan, today())); }

Result<Booking> Desk::set(const QString &key, const QString &value, const std::optional<QString> &seen)
{
    return told(StoredSettings(m_ledger).set(key, value, seen));
}

Result<Booking> Desk::block(const InvoiceNumber &number, BlockReason reason, QDate until, const QString &note)
{
    if (!isByHand(reason))
        return refused(Fault::NotByHand, word(reason), "reason");
    if (until.isValid() && until < today())
        return refused(Fault::BadDate, dateText(until), "until");
    if (note.size() > longestWording)
        return refused(Fault::TextTooLong, QString::number(longestWording), "note");
    return told(m_ledger.book({"blocking",
                               newId(),
                               {{"number", number.text()},
                                {"verb", "block"},
                                {"reason", word(reason)},
                                {"until_date", dateValue(until)},
                                {"note", note}}}));
}

Result<Booking> Desk::unblock(const InvoiceNumber &number, BlockReason reason)
{
    if (!isByHand(reason))
        return refused(Fault::NotByHand, word(reason), "reason");
    return told(
        m_ledger.book({"blocking",
                       newId(),
                       {{"number", number.text()}, {"verb", "unblock"}, {"reason", word(reason)}, {"note", ""}}}));
}

Result<Booking> Desk::setCustomer(const CustomerId &customer, const QString &key, const QString &value,
                                  const QString &note)
{
    const auto field = fromWord<CustomerField>(key);
    if (!field)
        return fail(Kind::Misuse, Fault::UnknownWord, key, "key");
    return changeCustomer(customer, {{*field, value}}, note);
}

Result<Booking> Desk::changeCustomer(const CustomerId &customer, const QMap<CustomerField, QString> &values,
                                     const QString &note, const QMap<CustomerField, QString> &seen)
{
    if (note.size() > longestWording)
        return refused(Fault::TextTooLong, QString::number(longestWording), "note");
    std::optional<Customer> known;
    if (m_ledger.isReplica()) {
        PALIER_TRY_ASSIGN(known, Customers(m_ledger).find(customer));
    }
    QList<Fact> facts;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        PALIER_TRY_ASSIGN(const QString written, normalised(value.key(), value.value(), today()));
        QVariantMap columns{
            {"customer_id", customer.text()}, {"key", word(value.key())}, {"value", written}, {"note", note.trimmed()}};
        if (value.key() == CustomerField::Name)
            columns.insert("sort_name", sortName(written));
        if (seen.contains(value.key()))
            columns.insert("seen", seen.value(value.key()));
        else if (known)
            columns.insert("seen", seenOf(*known, value.key()));
        facts << Fact{"customer_change", newId(), columns};
    }
    return facts.isEmpty() ? Result<Booking>(Booking::Again) : told(m_ledger.bookTogether(facts));
}

Result<Booking> Desk::retryMail(const MailId &mail) { return told(mails().retry(mail)); }

Result<qint64> Desk::waitingCount() { return replica() ? replica()->waitingCount() : Result<qint64>(0); }

Result<QList<Conflict>> Desk::conflicts()
{
    return replica() ? replica()->conflicts() : Result<QList<Conflict>>(QList<Conflict>());
}

Result<void> Desk::dismissConflict(const ActId &id)
{
    return replica() ? replica()->dismiss(id) : Result<void>(refused(Fault::UnknownConflict, id.text(), "id"));
}

Result<QDateTime> Desk::syncedAt()
{
    if (!replica())
        return QDateTime();
    PALIER_TRY_ASSIGN(const Replica::State state, replica()->state());
    return state.syncedAt;
}

} // namespace palier
