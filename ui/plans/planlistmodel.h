// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/chip.h"
#include "ui/lists/listmodel.h"

namespace palier {

// The desk's plans for a table, in whatever state.
class PlanListModel : public ListModel<PlanEntry>
{
    Q_OBJECT

public:
    enum Column { Proposed, Customer, State, Kind, Instalments, Total, AnswerBy, Next, Decided };

    explicit PlanListModel(Desk &desk, QObject *parent = nullptr);
    // The filter of the page as the books are asked.
    static PlanQuery queryOf(const QJsonObject &filter);
    QList<bool> blankColumns() const override;

protected:
    ListSource<PlanEntry> source() override;
    QVariant cell(const PlanEntry &entry, int column, int role) const override;
    void readAside() override;

private:
    QString textOf(const PlanEntry &entry, int column) const;
    QList<ChipText> chipsOf(const PlanEntry &entry) const;
    static QString nextTerms(const Instalment &next);
    bool isAnswerLate(const PlanEntry &entry) const;
    QDate m_today;
};

} // namespace palier
