// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QUrl>

namespace palier {

// A page of the handbook as it is read: no wider than is good to read, with the scroll bar at the edge of the window;
// its pictures are as wide as the page at most, and sharp on every screen.
class HandbookText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookText(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int room() const; // for a picture
    QImage fitted(const QImage &picture) const;
    void fitAgain();

    QHash<QUrl, QImage> m_pictures; // as they came
    int m_room = 0;                 // that they were fitted into
};

} // namespace palier
