// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/formescape.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

namespace palier {

void closeOnEscape(QWidget *form, const std::function<void()> &close)
{
    auto *escape = new QShortcut(Qt::Key_Escape, form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, form, [close] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else
            close();
    });
}

} // namespace palier
