// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/label.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;

namespace palier {

// A framed message in the page: a sign, what is the matter, what follows from it, and what can be done about it beside
// that, or below where there is little room.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Info, QWidget *parent = nullptr);
    void setMessage(const QString &iconName, const QString &title, const QString &text = {});
    void setTone(Tone tone);
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QBoxLayout *m_row;
    QHBoxLayout *m_message; // the sign and the words
    QHBoxLayout *m_buttons;
};

} // namespace palier
