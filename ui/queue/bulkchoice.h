// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/proposalqueue.h"
#include "services/desk/rights.h"

#include <QWidget>

class QPushButton;

namespace palier {

class Card;
class FactList;
class Label;
class RefusalPanel;

// Which proposals were chosen, in figures, and the two buttons for all of them.
class BulkChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BulkChoice(QWidget *parent = nullptr);
    void show(const QList<QueuedProposal> &proposals, int chosen, const QStringList &reasons, const Rights &rights);
    bool canDecide() const;
    void approve();
    void refuse();

Q_SIGNALS:
    void approved();
    void refused(const QString &reason, const QString &note);

private:
    void arrange();
    void stopAsking();
    void showFigures(const QList<QueuedProposal> &proposals);
    void showNames(const QList<QueuedProposal> &proposals);
    Label *m_title, *m_note;
    FactList *m_facts, *m_names;
    Label *m_more;
    QPushButton *m_approve, *m_refuse;
    RefusalPanel *m_panel;
    QWidget *m_buttons;
    QStringList m_reasons;
};

} // namespace palier
