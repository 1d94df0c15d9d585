// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboardwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QtTest>

namespace palier::test {

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
    QVERIFY2(names.contains(landmark), qPrintable(names.join(", ")));
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            QVERIFY2(reached.contains(widget),
                     qPrintable(widget->metaObject()->className() + (' ' + widget->objectName())));
    }
}

} // namespace palier::test
