// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/lookout.h"

#include <QWidget>

class QVBoxLayout;

namespace palier {

class NoticeCard;

// Where notices stand until they are viewed or closed: in the free part of the navigation, so that nothing on the page
// moves or is covered, and nobody loses the focus. The newest two, one a kind.
class NoticeShelf : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeShelf(QWidget *parent = nullptr);
    void add(const Notice &notice);
    void remove(Notice::Kind kind);
    // A notice of what is looked at just now has done its work.
    void seen(const Destination &destination);
    // So has one of what is no more: decided, dismissed or sent, here or elsewhere.
    void clearAwayWithout(const Standing &standing);
    void clear();

Q_SIGNALS:
    void viewWanted(const palier::Destination &destination);

private:
    void show(int most);
    QVBoxLayout *m_column;
    QList<NoticeCard *> m_cards; // newest first
};

} // namespace palier
