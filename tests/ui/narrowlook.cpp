// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/narrowlook.h"

#include "tests/ui/textfit.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace palier::test {

// But for the columns of somebody's own file, which may be any number.
static QStringList scrolledSideways(const QWidget &window)
{
    QStringList sentences;
    const auto areas = window.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas) {
        const bool canScroll = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const int hidden = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && area->window() == &window && canScroll && hidden > 0 &&
            area->objectName() != "importTable")
            sentences << QString("%1 %2 hides %3 pixels at its side")
                             .arg(area->metaObject()->className(), area->objectName())
                             .arg(hidden);
    }
    return sentences;
}

void NarrowLook::operator()(const QString &page)
{
    m_window.resize(m_size);
    QTest::qWait(20);
    constexpr int settled = 500; // a layout of wrapped texts takes some turns
    (void)QTest::qWaitFor([this] { return cutTexts(m_window).isEmpty() && scrolledSideways(m_window).isEmpty(); },
                          settled);
    if (m_window.size() != m_size)
        m_complaints << QString("%1: can't be made smaller than %2 by %3")
                            .arg(page)
                            .arg(m_window.width())
                            .arg(m_window.height());
    const QStringList found = cutTexts(m_window) + scrolledSideways(m_window);
    for (const QString &sentence : found)
        m_complaints << page + ": " + sentence;
}

bool NarrowLook::isContent() const
{
    for (const QString &complaint : m_complaints)
        qWarning().noquote() << complaint;
    return m_complaints.isEmpty();
}

} // namespace palier::test
