// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/destination.h"

#include <QFrame>

class QPushButton;

namespace palier {

class FlowLayout;

// What is still to be done before the first proposal can come, above the lists: shown until it is done, or the clerk
// has enough of it. Who may not change settings doesn't see it.
class FirstSteps : public QFrame
{
    Q_OBJECT

public:
    // `canImport`: there is a page for it.
    explicit FirstSteps(bool canImport, QWidget *parent = nullptr);
    void setWanted(bool wanted) { m_wanted = wanted; }
    // Shows itself where something is left to do.
    void look(Desk &desk);

Q_SIGNALS:
    void go(const palier::Destination &destination);
    void dismissed();

private:
    struct Step {
        QPushButton *button;
        QString text;
        std::function<bool(Desk &, const Settings &)> isDone;
    };
    void addStep(const char *name, const QString &text, const Destination &destination,
                 const std::function<bool(Desk &, const Settings &)> &isDone);
    FlowLayout *m_row = nullptr;
    bool m_wanted = false;
    QList<Step> m_steps;
};

} // namespace palier
