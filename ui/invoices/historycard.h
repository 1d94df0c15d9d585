// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/history.h"
#include "ui/controls/card.h"

namespace palier {

// What happened to an invoice, newest first.
class HistoryCard : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);
    void show(const QList<HistoryEntry> &entries);

private:
    QVBoxLayout *m_rows;
};

} // namespace palier
