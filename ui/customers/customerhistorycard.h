// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/customerhistory.h"
#include "ui/controls/card.h"

class QPushButton;

namespace palier {

// What happened to a customer, newest first; older entries when they are asked for.
class CustomerHistoryCard : public Card
{
    Q_OBJECT

public:
    static constexpr int atFirst = 12;

    explicit CustomerHistoryCard(QWidget *parent = nullptr);
    void show(const CustomerHistory &history);

Q_SIGNALS:
    void moreClicked();

private:
    void addEntry(const CustomerHistoryEntry &entry);
    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_more;
};

} // namespace palier
