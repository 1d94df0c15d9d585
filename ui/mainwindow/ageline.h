// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/label.h"
#include "ui/mainwindow/booksreach.h"

#include <QTimer>

namespace palier {

// How old what the page shows is: "As of 14:32", "As of 14:32 – offline since 14:35". Turns into a warning when it is
// older than a day; grows old by itself.
class AgeLine : public Label
{
    Q_OBJECT

public:
    struct Age {
        QString words;
        bool isOld = false;
    };

    explicit AgeLine(QWidget *parent = nullptr);
    // `syncedAt`: UTC; null: never.
    void show(const ReachNews &news, const QDateTime &syncedAt);
    static Age ageOf(const ReachNews &news, const QDateTime &syncedAt, const QDateTime &now);

private:
    static QString lost(BooksReach reach);
    static QString lostSince(BooksReach reach);
    void look();
    ReachNews m_news;
    QDateTime m_syncedAt;
    QTimer m_timer;
};

} // namespace palier
