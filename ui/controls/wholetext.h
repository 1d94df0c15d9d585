// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace palier {

// Plain text to be read, always as high as what it says: it never scrolls by itself, what it stands in does, also by
// the keys that would scroll it.
class WholeText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WholeText(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
};

} // namespace palier
