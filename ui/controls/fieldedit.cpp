// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fieldedit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace palier {

static void toClipboard(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void copyFrom(QWidget *focus)
{
    if (const auto *label = qobject_cast<QLabel *>(focus))
        toClipboard(label->selectedText());
    else if (const auto *view = qobject_cast<QAbstractItemView *>(focus))
        toClipboard(view->currentIndex().data().toString());
    else if (focus && focus->metaObject()->indexOfSlot("copy()") >= 0) // QLineEdit, QPlainTextEdit, QTextEdit
        QMetaObject::invokeMethod(focus, "copy");
}

void selectAllIn(QWidget *focus)
{
    if (auto *label = qobject_cast<QLabel *>(focus); label && label->textInteractionFlags())
        label->setSelection(0, int(label->text().size()));
    else if (focus && focus->metaObject()->indexOfSlot("selectAll()") >= 0)
        QMetaObject::invokeMethod(focus, "selectAll");
}

} // namespace palier
