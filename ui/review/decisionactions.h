// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QCoreApplication>

namespace palier {

// Approve and Refuse as actions of a page: the same words and keys wherever proposals are decided.
class DecisionActions
{
    Q_DECLARE_TR_FUNCTIONS(palier::DecisionActions)

public:
    static QAction *approve(QObject *parent)
    {
        return made(parent, "approveAction", tr("Approve"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    }
    static QAction *refuse(QObject *parent)
    {
        return made(parent, "refuseAction", tr("Refuse…"),
                    {Qt::CTRL | Qt::Key_Backspace, Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    }

private:
    static QAction *made(QObject *parent, const char *name, const QString &text, const QList<QKeySequence> &keys)
    {
        auto *action = new QAction(text, parent);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setAutoRepeat(false); // a key that is held decides once
        return action;
    }
};

} // namespace palier
