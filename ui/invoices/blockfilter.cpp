// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/blockfilter.h"

#include "ui/controls/icons.h"
#include "ui/controls/naming.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyle>

namespace palier {

BlockFilter::BlockFilter(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName("blockingReasonFilter");
    setAccessibleName(tr("Blocking reason"));
    setProperty("look", "filter");
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(themedIcon("filter"));
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName("blockingReasonMenu");
    m_menu->setAccessibleName(tr("Blocking reason"));
    m_menu->installEventFilter(this);
    for (const auto &[reason, name] : WordTable<BlockReason>::words) {
        QAction *action = m_menu->addAction(Naming::of(reason));
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setData(int(reason));
        connect(action, &QAction::toggled, this, [this] {
            showChoice();
            Q_EMIT changed();
        });
        m_actions << action;
    }
    m_menu->insertSeparator(m_actions[2]); // a plan's blocks, then those laid by hand
    m_menu->addSeparator();
    QAction *none = m_menu->addAction(tr("Clear selection"));
    none->setObjectName("clearBlockingReasons");
    connect(none, &QAction::triggered, this, [this] {
        choose({});
        Q_EMIT changed();
    });
    setMenu(m_menu);
    showChoice();
}

QList<BlockReason> BlockFilter::chosen() const
{
    QList<BlockReason> reasons;
    for (const QAction *action : m_actions) {
        if (action->isChecked())
            reasons << BlockReason(action->data().toInt());
    }
    return reasons;
}

void BlockFilter::choose(const QList<BlockReason> &reasons)
{
    for (QAction *action : std::as_const(m_actions)) {
        const QSignalBlocker quiet(action);
        action->setChecked(reasons.contains(BlockReason(action->data().toInt())));
    }
    showChoice();
}

void BlockFilter::showChoice()
{
    const QList<BlockReason> reasons = chosen();
    const QString name = accessibleName();
    QStringList words;
    for (const BlockReason reason : reasons)
        words << Naming::of(reason);
    if (reasons.isEmpty())
        setText(name);
    else
        setText(tr("%1: %2").arg(name, reasons.size() == 1 ? words.first()
                                                           : tr("%n reason(s)", nullptr, int(reasons.size()))));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setProperty("active", !reasons.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

// A menu closes at every choice; here one ticks several and closes it oneself.
bool BlockFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return QToolButton::eventFilter(watched, event);
    QAction *action = nullptr;
    if (event->type() == QEvent::MouseButtonRelease)
        action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = m_menu->activeAction();
    if (!action || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

} // namespace palier
