// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/booksreach.h"
#include "ui/mainwindow/pagelist.h"

#include <QFrame>
#include <QHash>

class QToolButton;
class QLabel;

namespace palier {

class Label;
class NoticeShelf;

// The left side of the window: where one can go, and at the foot how it stands with the books.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(const QList<PageKind> &pages, QWidget *parent = nullptr);
    // Whose books these are, and as whom a team's are read; without a name only the way to other books is open.
    void setAdministration(const QString &name, const QString &login = {});
    // Which entry is lit; none for a place that is none.
    void setPlace(Place place);
    // How many there are to look at behind an entry, with the sentence that a screen reader says of it.
    void setCount(Place place, qint64 count, const QString &sentence);
    NoticeShelf *shelf() const { return m_shelf; }
    void showReach(const ReachNews &news, const QDateTime &syncedAt, qint64 waiting);

Q_SIGNALS:
    void placeClicked(palier::Place place);
    void booksClicked();

private:
    QToolButton *addEntry(const QString &objectName, const QString &iconName, const QString &text);
    Label *m_administration;
    struct Entry {
        QToolButton *button;
        QString title;
    };
    QHash<Place, Entry> m_entries;
    QToolButton *m_books;
    NoticeShelf *m_shelf;
    QLabel *m_syncIcon;
    Label *m_syncText, *m_syncMore;
};

} // namespace palier
