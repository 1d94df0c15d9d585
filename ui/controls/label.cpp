// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/label.h"

#include <QStyle>

namespace palier {

Label::Label(const QString &text, TextRole role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(fontFor(role));
}

Label *Label::muted()
{
    setTone("muted");
    return this;
}

Label *Label::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

Label *Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    return this;
}

void Label::setTone(const char *tone)
{
    setProperty("tone", tone);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace palier
