// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textfit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace palier::test {

namespace {

constexpr int tolerance = 1; // a rounded half of a pixel

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return box ? box->currentText() : QString();
}

bool isInAView(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up && !up->isWindow(); up = up->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(up))
            return true;
    }
    return false;
}

bool hasRoom(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width() + tolerance;
    }
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + tolerance;
    return widget.sizeHint().width() <= widget.width() + tolerance;
}

// Sideways alone: downwards one scrolls.
bool sticksOut(const QWidget &widget, const QWidget &window)
{
    const QWidget *frame = &window;
    for (const QWidget *up = widget.parentWidget(); up && up != &window; up = up->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(up)) {
            frame = area->viewport();
            break;
        }
    }
    const int left = widget.mapTo(&window, QPoint(0, 0)).x();
    const int frameLeft = frame->mapTo(&window, QPoint(0, 0)).x();
    return left < frameLeft - tolerance || left + widget.width() > frameLeft + frame->width() + tolerance;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList sentences;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString text = textOf(*widget);
        if (text.isEmpty() || !widget->isVisible() || widget->window() != &window || isInAView(*widget))
            continue;
        const QString what = QString("%1 %2 “%3”").arg(widget->metaObject()->className(), widget->objectName(), text);
        if (!hasRoom(*widget) && !widget->toolTip().contains(text.toHtmlEscaped()) && !widget->toolTip().contains(text))
            sentences << QString("%1 is cut: %2 by %3, and wants %4 by %5")
                             .arg(what)
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->sizeHint().width())
                             .arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                              : widget->sizeHint().height());
        else if (sticksOut(*widget, window))
            sentences << what + " sticks out of its frame";
    }
    return sentences;
}

} // namespace palier::test
