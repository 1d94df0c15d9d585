// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagetitle.h"

#include "ui/controls/display.h"

namespace palier {

PageTitle::PageTitle(QWidget *parent) : Label({}, TextRole::Title, parent)
{
    setObjectName("pageTitle");
    setMinimumWidth(1);
}

void PageTitle::setTitle(const QString &title)
{
    m_title = title.simplified();
    setAccessibleName(m_title);
    fit();
}

void PageTitle::fit()
{
    // Before it is seen it has no width that would mean anything.
    const QString shown = isVisible() ? fontMetrics().elidedText(m_title, Qt::ElideRight, width()) : m_title;
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_title ? QString() : asPlain(m_title));
}

void PageTitle::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    fit();
}

void PageTitle::showEvent(QShowEvent *event)
{
    Label::showEvent(event);
    fit();
}

} // namespace palier
