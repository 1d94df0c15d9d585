// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QMimeData;
class QWidget;

namespace palier {

// Takes a file that is dropped anywhere on a widget (a whole window).
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *target);
    // The one local file that is held, else nothing: several can't be looked at at once.
    static QString fileOf(const QMimeData *data);

Q_SIGNALS:
    void dropped(const QString &path);
    void hovering(bool over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace palier
