// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

class QVBoxLayout;
class QStackedWidget;

namespace palier {

class EmptyState;

// What the books refused of this workstation's acts.
class ConflictsPage : public Page
{
    Q_OBJECT

public:
    explicit ConflictsPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Conflicts"); }
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("conflicts"); }

private:
    void addCard(const Conflict &conflict);
    void dismiss(const ActId &conflict);
    Desk &m_desk;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QVBoxLayout *m_cards;
};

} // namespace palier
