// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>
#include <QStringList>
#include <QWidget>

namespace palier::test {

// Makes a window small, page after page, and gathers what is cut or out of it, and what is scrolled sideways.
class NarrowLook
{
public:
    explicit NarrowLook(QWidget &window, QSize size = {1024, 700}) : m_window(window), m_size(size) {}
    void operator()(const QString &page);
    bool isContent() const; // says of each what is wrong

private:
    QWidget &m_window;
    QSize m_size;
    QStringList m_complaints;
};

} // namespace palier::test
