// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboardwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QtTest>

namespace palier::test {

// In the window.
static QRect placeOf(const QWidget *widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }

// As one reads: never back up to something that stands right above. Names the first two that do.
static QString backwards(const QList<QWidget *> &reached)
{
    for (qsizetype i = 1; i < reached.size(); ++i) {
        const QRect before = placeOf(reached[i - 1]), now = placeOf(reached[i]);
        const bool isRightAbove =
            now.bottom() < before.top() && now.left() < before.right() && before.left() < now.right();
        if (isRightAbove)
            return reached[i - 1]->objectName() + " to " + reached[i]->objectName();
    }
    return {};
}

// Where a window is begun to be read: at its navigation, or at what stands highest.
static QList<QWidget *>::iterator firstOf(QList<QWidget *> &reached)
{
    const auto navigation = std::find_if(reached.begin(), reached.end(),
                                         [](const QWidget *widget) { return widget->objectName() == "navProposals"; });
    if (navigation != reached.end())
        return navigation;
    return std::min_element(reached.begin(), reached.end(), [](const QWidget *a, const QWidget *b) {
        const QPoint first = placeOf(a).topLeft(), second = placeOf(b).topLeft();
        return std::pair(first.y(), first.x()) < std::pair(second.y(), second.x());
    });
}

void walkByKeyboard(QWidget &window, const QString &landmark)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    if (!QApplication::focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    QList<QWidget *> reached;
    while (QApplication::focusWidget() && !reached.contains(QApplication::focusWidget())) {
        reached << QApplication::focusWidget();
        QTest::keyClick(reached.last(), Qt::Key_Tab);
    }
    QStringList names;
    for (QWidget *widget : std::as_const(reached)) {
        names << widget->objectName();
        const auto where = QString("%1 after %2").arg(widget->metaObject()->className(), names.join(", "));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(where));
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
    std::rotate(reached.begin(), firstOf(reached), reached.end());
    QVERIFY2(backwards(reached).isEmpty(), qPrintable(backwards(reached) + ": " + names.join(", ")));
    QVERIFY2(names.contains(landmark), qPrintable(names.join(", ")));
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            QVERIFY2(reached.contains(widget),
                     qPrintable(widget->metaObject()->className() + (' ' + widget->objectName())));
    }
}

} // namespace palier::test
