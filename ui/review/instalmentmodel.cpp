// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/instalmentmodel.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/display.h"
#include "ui/controls/naming.h"

#include <utility>

namespace palier {

void InstalmentModel::setPlan(const Plan &plan, QDate today)
{
    beginResetModel();
    m_today = today;
    m_withStates =
        plan.state == PlanState::Active || plan.state == PlanState::Paused || plan.state == PlanState::Completed;
    m_instalments = plan.instalments;
    m_running.clear();
    Money total{0, plan.total.currency};
    for (const Instalment &instalment : plan.instalments) {
        total = plus(total, instalment.terms.amount).value_or(total);
        m_running << total;
    }
    endResetModel();
}

void InstalmentModel::setDatesInFigures(bool on)
{
    if (std::exchange(m_inFigures, on) != on && !m_instalments.isEmpty())
        Q_EMIT dataChanged(index(0, Agreed), index(int(m_instalments.size()) - 1, Due), {Qt::DisplayRole});
}

int InstalmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_instalments.size());
}

int InstalmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_withStates ? State + 1 : State);
}

static Tone toneOf(InstalmentState state)
{
    switch (state) {
    case InstalmentState::Paid:
        return Tone::Good;
    case InstalmentState::Late:
        return Tone::Bad;
    case InstalmentState::PartlyPaid:
        return Tone::Warning;
    case InstalmentState::Scheduled:
    case InstalmentState::Waived:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
    return Tone::Neutral;
}

QVariant InstalmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Instalment &instalment = m_instalments[index.row()];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (column == Amount || column == Running || column == Ordinal ? Qt::AlignRight : Qt::AlignLeft));
    if (role == ChipDelegate::chipsRole && column == State)
        return QVariant::fromValue(
            QList<ChipText>{{Naming::of(instalment.state(m_today)), toneOf(instalment.state(m_today))}});
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Ordinal:
        return QString::number(instalment.terms.ordinal);
    case Agreed:
        return m_inFigures ? displayedInFigures(instalment.terms.agreed) : displayed(instalment.terms.agreed);
    case Due:
        return m_inFigures ? displayedInFigures(instalment.terms.due) : displayed(instalment.terms.due);
    case Amount:
        return displayed(instalment.terms.amount);
    case Running:
        return displayed(m_running[index.row()]);
    case State:
        return Naming::of(instalment.state(m_today));
    default:
        return {};
    }
}

QVariant InstalmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == Amount || section == Running || section == Ordinal ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ordinal:
        return tr("No.");
    case Agreed:
        return tr("Planned");
    case Due:
        return tr("Due");
    case Amount:
        return tr("Amount");
    case Running:
        return tr("Running total");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace palier
