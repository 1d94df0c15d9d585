// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

namespace palier {

class EmptyState;

// Where nothing is chosen yet: a field to drop a file on, and a button for those who'd rather choose it.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);
    void setHot(bool hot);                 // a file is held over the window
    void setBusy(const QString &fileName); // it is being read; empty: it is not

Q_SIGNALS:
    void chooseClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();
    EmptyState *m_words;
    QString m_busy;
    bool m_hot = false;
};

} // namespace palier
