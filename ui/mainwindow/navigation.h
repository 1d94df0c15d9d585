// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/mainwindow/booksreach.h"

#include <QFrame>

class QToolButton;
class QLabel;

namespace palier {

class Label;

// The left side of the window: where one can go, and at the foot how it stands with the books.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    // Without a desk only the way to other books is open.
    void setAdministration(const QString &name);
    // Which entry is lit; nothing for a page that has none.
    enum class Place { Invoices, Conflicts, Elsewhere };
    void setPlace(Place place);
    void setConflicts(qsizetype count);
    void showReach(const ReachNews &news, const QDateTime &syncedAt, qint64 waiting);

Q_SIGNALS:
    void invoicesClicked();
    void conflictsClicked();
    void booksClicked();

private:
    QToolButton *addEntry(const QString &objectName, const QString &iconName, const QString &text);
    Label *m_administration;
    QToolButton *m_invoices, *m_conflicts, *m_books;
    QLabel *m_syncIcon;
    Label *m_syncText, *m_syncMore;
};

} // namespace palier
