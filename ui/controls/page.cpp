// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/page.h"

#include "ui/controls/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <algorithm>

namespace palier {

Page::Page(QWidget *parent) : QWidget(parent) {}

void Page::open(const QString &) {}

void Page::showReach(const ReachNews &) {}

void Page::restore(const QVariant &) {}

QWidget *scrolling(QWidget *contents, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    contents->setProperty("look", "page");
    contents->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(contents);
    return area;
}

namespace {
class BarInMargin : public QObject
{
public:
    explicit BarInMargin(QScrollArea *area) : QObject(area), m_area(area), m_right(margins().right())
    {
        for (QObject *watched : {static_cast<QObject *>(area->widget()), static_cast<QObject *>(bar())})
            watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
            fit();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int taken = bar()->isVisibleTo(m_area) ? bar()->sizeHint().width() : 0;
        QMargins now = margins();
        now.setRight(std::max<int>(space::small, m_right - taken));
        m_area->widget()->layout()->setContentsMargins(now);
    }
    QScrollBar *bar() const { return m_area->verticalScrollBar(); }
    QMargins margins() const { return m_area->widget()->layout()->contentsMargins(); }

    QScrollArea *m_area;
    int m_right;
};
} // namespace

QWidget *scrollingPage(QWidget *contents, QWidget *parent)
{
    QWidget *area = scrolling(contents, parent);
    new BarInMargin(qobject_cast<QScrollArea *>(area));
    return area;
}

QWidget *readingPage(QWidget *contents, QWidget *parent)
{
    QWidget *area = scrollingPage(contents, parent);
    QScrollBar *bar = qobject_cast<QScrollArea *>(area)->verticalScrollBar();
    for (const auto &[key, step] : {std::pair{Qt::Key_PageUp, QScrollBar::SliderPageStepSub},
                                    std::pair{Qt::Key_PageDown, QScrollBar::SliderPageStepAdd}})
        QObject::connect(new QShortcut(key, area), &QShortcut::activated, bar,
                         [bar, step = step] { bar->triggerAction(step); });
    return area;
}

} // namespace palier
