// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "models/id.h"

#include <QDateTime>
#include <QVariantMap>
#include <optional>

namespace palier {

// What the author of a refused act can do about it.
enum class ConflictAdvice {
    Nothing,     // what they wanted stands already, or nothing can change it any more
    LookAgain,   // something else stands: see what
    DecideAgain, // the plan waits still, in another version
    ProposeAnew, // these balances, dates or terms can't be approved any more: refuse, or have other ones proposed
    AskAnew,     // the proposal is over, or never came to be: only another one can be made
    ChangeAgain, // the setting or the detail is another one now: see which, and change that
    AskAdmin,    // a right or a switch stands against it
};

template <> struct WordTable<ConflictAdvice> {
    static constexpr Word<ConflictAdvice> words[] = {
        {ConflictAdvice::Nothing, "nothing"},          {ConflictAdvice::LookAgain, "look_again"},
        {ConflictAdvice::DecideAgain, "decide_again"}, {ConflictAdvice::ProposeAnew, "propose_anew"},
        {ConflictAdvice::AskAnew, "ask_anew"},         {ConflictAdvice::ChangeAgain, "change_again"},
        {ConflictAdvice::AskAdmin, "ask_admin"},
    };
};

// The act that stands where mine doesn't, as far as this workstation's copy knows it.
struct StandingAct {
    // "decision", "withdrawal", "lapse", "proposal", "blocking", "setting_change", "customer_change", "mail"
    QString table;
    // approve, refuse; withdrawn, lapsed, proposed; block; a setting's or a customer's value; a message's state
    QString verdict;
    QString by;   // the clerk; of a withdrawal, a lapse or a proposal whoever carried it out
    QDateTime at; // UTC, the books' clock
};

// An act of this workstation's that the books refused, or that they can't be asked about any more.
struct Conflict {
    ActId id;
    QString table; // the fact: "decision", …
    QVariantMap columns;
    Error why; // the books' word
    QDateTime
        madeAt; // UTC by this workstation's clock, which may be hours off: a claim, shown beside and never compared
    QDateTime foundAt; // as madeAt
    bool dismissed = false;
    std::optional<StandingAct> stands;
    ConflictAdvice advice = ConflictAdvice::LookAgain;

    QString planId() const { return table == "proposal" ? id.text() : columns.value("plan_id").toString(); }
};

} // namespace palier
