// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/listmemory.h"

#include <QObject>
#include <QTimer>

class QSplitter;

namespace palier {

// How the clerk shares a page's room between its list and what stands beside or below it: kept for each way in which
// they stand, on this workstation from one start to the next, until a double click on the handle between them.
class SplitShare : public QObject
{
    Q_OBJECT

public:
    // `list`: the name under which it is remembered, "messages". It belongs to the splitter, which has two parts.
    SplitShare(QSplitter *split, const QString &list);
    ~SplitShare() override; // remembers what was not written yet

    // They stand so from now on, "beside" or "below": shared as the clerk did then. False: they never have.
    bool turnTo(const QString &way);
    bool isShared() const; // by the clerk, as they stand now

Q_SIGNALS:
    void forgotten(); // the page shares the room again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keyOf(int part) const;
    void watchHandle();
    void forget();
    void take();
    void keep();

    QSplitter *m_split;
    ListMemory m_memory;
    QHash<QString, int> m_sizes; // pixels, by way and part
    QString m_way;
    bool m_isForgotten = false; // until the button of the double click goes up
    QTimer m_writing;           // a handle is dragged through a hundred places
};

} // namespace palier
