// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/lookout.h"

#include <QFrame>

namespace palier {

// One notice: what is new, a way to it, a way to be rid of it.
class NoticeCard : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeCard(Notice notice, QWidget *parent = nullptr);
    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void viewClicked();
    void closeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice m_notice;
};

} // namespace palier
