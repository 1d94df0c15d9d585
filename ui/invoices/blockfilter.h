// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/block.h"

#include <QToolButton>

class QMenu;

namespace palier {

// The filter "Blocking reason": a button whose menu takes several reasons at once and stays open while they are ticked.
class BlockFilter : public QToolButton
{
    Q_OBJECT

public:
    explicit BlockFilter(QWidget *parent = nullptr);
    QList<BlockReason> chosen() const;
    void choose(const QList<BlockReason> &reasons);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChoice();
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

} // namespace palier
