// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reminders/reminderrun.h"

#include "services/books/plans.h"
#include "services/books/reminderround.h"
#include "services/books/storedsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

namespace {

// Between looking and acting the books went on: another run, a payment, a new block, a decision. The next run looks
// again.
bool isOvertaken(const Error &error)
{
    switch (error.fault) {
    case Fault::AlreadySent:
    case Fault::AlreadyBlocked:
    case Fault::NothingOpen:
    case Fault::UnknownInvoice: // now another customer's
    case Fault::NotWaiting:
        return true;
    default:
        return error.kind == Kind::Stale;
    }
}

// Whether the act was carried out by this call.
Result<bool> bookUnlessOvertaken(Books &books, const Fact &fact)
{
    const auto booked = books.book(fact);
    if (booked)
        return true;
    if (!isOvertaken(booked.error()))
        return fail(booked.error());
    return false;
}

Fact lapseOf(const Plan &plan, QDate businessDate)
{
    return {"lapse",
            newId(),
            {{"plan_id", plan.id.text()}, {"expected_version", plan.version}, {"on_date", dateText(businessDate)}}};
}

Fact reminderOf(const DueLetter &letter, QDate businessDate)
{
    QJsonArray steps;
    for (const DueStep &due : letter.steps)
        steps << QJsonObject{{"number", due.invoice.number.text()}, {"step", due.step}};
    return {"reminder",
            newId(),
            {{"customer_id", letter.customer.text()},
             {"on_date", dateText(businessDate)},
             {"steps", QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact))}}};
}

class Round
{
public:
    Round(Books &books, QDate businessDate, bool dryRun, const std::atomic<bool> &stop)
        : m_books(books),
          m_businessDate(businessDate),
          m_dryRun(dryRun),
          m_stop(stop)
    {
    }

    Result<void> lapse()
    {
        PALIER_TRY_ASSIGN(const auto plans, Plans(m_books).overdueAnswers(m_businessDate));
        for (const Plan &plan : plans)
            PALIER_TRY(count(lapseOf(plan, m_businessDate), [this] { ++m_outcome.lapsed; }));
        return {};
    }

    Result<void> remind(const Procedure &procedure)
    {
        PALIER_TRY_ASSIGN(const auto letters, dueLetters(m_books, procedure, m_businessDate));
        for (const DueLetter &letter : letters) {
            PALIER_TRY(count(reminderOf(letter, m_businessDate), [&] {
                ++m_outcome.letters;
                m_outcome.invoices += int(letter.steps.size());
            }));
        }
        return {};
    }

    const ReminderOutcome &outcome() const { return m_outcome; }

private:
    template <typename Done> Result<void> count(const Fact &fact, const Done &done)
    {
        if (m_stop)
            return {};
        bool carriedOut = true;
        if (!m_dryRun) {
            PALIER_TRY_ASSIGN(carriedOut, bookUnlessOvertaken(m_books, fact));
        }
        if (carriedOut)
            done();
        else
            ++m_outcome.skipped;
        return {};
    }

    Books &m_books;
    QDate m_businessDate;
    bool m_dryRun;
    const std::atomic<bool> &m_stop;
    ReminderOutcome m_outcome;
};

} // namespace

Result<ReminderOutcome> runReminders(Books &books, QDate businessDate, bool dryRun)
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(books).all());
    if (!dryRun && !settings.isOn(u"reminders.enabled"))
        return refused(Fault::RemindersOff, {}, "reminders.enabled");
    static const std::atomic<bool> never = false;
    Round round(books, businessDate, dryRun, never);
    PALIER_TRY(round.lapse());
    PALIER_TRY(round.remind(settings.procedure()));
    return round.outcome();
}

Result<ReminderOutcome> remindersOfTheDay(Books &books, QDate businessDate, const std::atomic<bool> &stop)
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(books).all());
    Round round(books, businessDate, false, stop);
    PALIER_TRY(round.lapse());
    if (settings.isOn(u"reminders.enabled"))
        PALIER_TRY(round.remind(settings.procedure()));
    return round.outcome();
}

} // namespace palier
