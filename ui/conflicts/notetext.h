// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace palier {

class Label;

// A note, which may be two thousand characters long: its first lines, and all of it for who asks.
class NoteText : public QWidget
{
    Q_OBJECT

public:
    // `name`: whose note it is, as it is called on the screen.
    NoteText(const QString &name, const QString &text, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int foldedHeight() const;
    void fold(bool folded);
    void showButton();
    Label *m_text;
    QPushButton *m_more;
    bool m_isFolded = true;
};

} // namespace palier
