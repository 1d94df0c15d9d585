// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QTest>
#include <QWidget>

namespace palier::test {

// A person at a window: sees what is visible, knows it by its accessible name, and uses mouse and keyboard. Waits
// for what isn't there yet; the test ends where it never comes.
class Hands
{
public:
    explicit Hands(QWidget &window) : m_window(window) {}

    // The visible control of that kind and name.
    template <typename T = QWidget> T *see(const QString &name) const
    {
        T *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = visible<T>(name)) != nullptr; }, patienceMsecs))
            qFatal("a clerk doesn't see %s", qPrintable(name));
        return found;
    }

    void click(const QString &name) const;                             // a button or a switch, once it is enabled
    void chooseEntry(const QString &list, const QString &entry) const; // of a list
    void chooseItem(const QString &box, const QString &item) const;    // of a combo box, by the keyboard
    void tickInMenu(const QString &button, const QString &entry) const;
    void write(const QString &name, const QString &text) const;
    // The row of the table with that text in one of its cells.
    void openRow(const QString &table, const QString &text) const;
    int rowOf(const QString &table, const QString &text) const; // -1: not there

    static constexpr int patienceMsecs = 30'000;

private:
    template <typename T> T *visible(const QString &name) const
    {
        const auto all = m_window.findChildren<T *>();
        for (T *one : all) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    QWidget &m_window;
};

} // namespace palier::test
