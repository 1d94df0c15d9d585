// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/hands.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace palier::test {

void Hands::click(const QString &name) const
{
    auto *button = see<QAbstractButton>(name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patienceMsecs))
        qFatal("a clerk can't use %s", qPrintable(name));
    // Near its left end: a check box is wider than what of it answers to the mouse.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(std::min(12, button->width() / 2), button->height() / 2));
}

void Hands::chooseEntry(const QString &list, const QString &entry) const
{
    auto *widget = see<QListWidget>(list);
    const auto found = widget->findItems(entry, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("no entry %s", qPrintable(entry));
    QTest::mouseClick(widget->viewport(), Qt::LeftButton, {}, widget->visualItemRect(found.first()).center());
}

void Hands::chooseItem(const QString &box, const QString &item) const
{
    auto *combo = see<QComboBox>(box);
    combo->setFocus();
    for (int i = 0; i < combo->count() && combo->currentText() != item; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    if (combo->currentText() != item)
        qFatal("no item %s", qPrintable(item));
}

void Hands::tickInMenu(const QString &button, const QString &entry) const
{
    auto *opener = see<QToolButton>(button);
    QTimer inMenu; // the press opens the menu and comes back only when it is closed
    QObject::connect(&inMenu, &QTimer::timeout, opener, [&] {
        QMenu *menu = opener->menu();
        if (!menu->isVisible())
            return;
        inMenu.stop();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == entry)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    inMenu.start(20);
    QTest::mouseClick(opener, Qt::LeftButton);
}

void Hands::write(const QString &name, const QString &text) const
{
    auto *field = see(name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(text); // QTest's own keys know ASCII only
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

int Hands::rowOf(const QString &table, const QString &text) const
{
    const QAbstractItemModel *model = see<QTableView>(table)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString() == text)
                return row;
        }
    }
    return -1;
}

void Hands::openRow(const QString &table, const QString &text) const
{
    if (!QTest::qWaitFor([&] { return rowOf(table, text) >= 0; }, patienceMsecs))
        qFatal("no row %s", qPrintable(text));
    auto *view = see<QTableView>(table);
    const QModelIndex index = view->model()->index(rowOf(table, text), 0);
    view->scrollTo(index);
    const QPoint middle = view->visualRect(index).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle);
}

} // namespace palier::test
