// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"
#include "ui/controls/theme.h"

#include <QCoreApplication>
#include <optional>

namespace palier {

// What stands over a plan, in whatever state: who did what to it, when, why, and what follows.
struct PlanNews {
    Q_DECLARE_TR_FUNCTIONS(palier::PlanNews)

public:
    Tone tone = Tone::Info;
    QString icon, title, text;

    // Nothing: it waits for an answer, in time and without an obstacle.
    // `isToldAbove`: another banner says already that it is decided, and when the e-mail leaves.
    static std::optional<PlanNews> of(const PlanReview &review, QDate today, bool isToldAbove = false);
    // Each limit that the proposal breaks, with its figures.
    static QStringList brokenLimits(const PlanReview &review);

private:
    static std::optional<PlanNews> ofProposal(const PlanReview &review, QDate today);
    static PlanNews ofDecision(const Plan &plan, const Decision &decision, bool isToldAbove);
    static PlanNews ofLate(const Plan &plan, QDate today);
    static QString ended(const PlanReview &review);
};

} // namespace palier
