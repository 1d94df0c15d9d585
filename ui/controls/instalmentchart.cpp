// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/instalmentchart.h"

#include "ui/controls/display.h"
#include "ui/controls/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace palier {

InstalmentChart::InstalmentChart(QWidget *parent) : QWidget(parent)
{
    setObjectName("instalmentChart");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Chart of the instalments"));
}

void InstalmentChart::setInstalments(const QList<Instalment> &instalments, QDate today)
{
    m_instalments = instalments;
    m_today = today;
    QString words;
    if (!instalments.isEmpty()) {
        const auto byAmount = [](const Instalment &a, const Instalment &b) {
            return a.terms.amount.minor < b.terms.amount.minor;
        };
        const auto [least, most] = std::minmax_element(instalments.cbegin(), instalments.cend(), byAmount);
        words = tr("%n instalment(s), the first on %1, the last on %2, between %3 and %4.", nullptr,
                   int(instalments.size()))
                    .arg(displayed(instalments.first().terms.due), displayed(instalments.last().terms.due),
                         displayed(least->terms.amount), displayed(most->terms.amount));
    }
    setAccessibleDescription(words);
    update();
}

bool InstalmentChart::hasRoomForAmounts() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    return std::all_of(m_instalments.cbegin(), m_instalments.cend(), [&](const Instalment &instalment) {
        return metrics.horizontalAdvance(displayed(instalment.terms.amount)) + 4 <= step();
    });
}

// Without amounts their line is the bars'.
QRectF InstalmentChart::plotField(bool withAmounts) const
{
    const int line = QFontMetrics(fontFor(TextRole::Caption)).height();
    const qreal top = (withAmounts ? line : 0) + space::tight;
    return QRectF(0, top, width(), height() - top - line - 2 * space::tight);
}

QRectF InstalmentChart::barField(const QRectF &plot, qsizetype index) const
{
    const qreal barWidth = std::min(56.0, step() * 0.66);
    qint64 most = 1;
    for (const Instalment &instalment : m_instalments)
        most = std::max(most, instalment.terms.amount.minor);
    const qreal barHeight = std::max(3.0, plot.height() * qreal(m_instalments[index].terms.amount.minor) / qreal(most));
    return {plot.left() + step() * (qreal(index) + 0.5) - barWidth / 2, plot.bottom() - barHeight, barWidth, barHeight};
}

static int widestDay(const QList<Instalment> &instalments, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Instalment &instalment : instalments)
        widest = std::max(widest, metrics.horizontalAdvance(displayed(instalment.terms.due)));
    return widest;
}

// As many words under the bars as have room, at even steps: the first and the last always.
qsizetype InstalmentChart::labelStep(const QFontMetrics &metrics) const
{
    const int widest = widestDay(m_instalments, metrics);
    const qreal inwards = std::max(0.0, (widest - step()) / 2); // these two stay within the chart
    const qsizetype last = std::max(qsizetype(1), m_instalments.size() - 1);
    auto every = qsizetype(std::max(1.0, std::ceil((widest + 12 + inwards) / step())));
    while (every < last && last % every != 0)
        ++every;
    return std::min(every, last);
}

void InstalmentChart::paintEvent(QPaintEvent *)
{
    if (m_instalments.isEmpty())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool withAmounts = hasRoomForAmounts();
    const QRectF plot = plotField(withAmounts);
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));

    const qsizetype every = labelStep(metrics);
    for (qsizetype i = 0; i < m_instalments.size(); ++i) {
        const Instalment &instalment = m_instalments[i];
        const QRectF bar = barField(plot, i);
        const bool isLate = instalment.state(m_today) == InstalmentState::Late;
        const ToneColours bad = theme.tone(Tone::Bad);
        const QColor ink = isLate ? bad.ink : theme.accent;
        painter.setPen(QPen(ink, 1.2));
        painter.setBrush(isLate ? bad.fill : theme.selection);
        painter.drawRoundedRect(bar, 3, 3);
        if (instalment.paid.minor > 0) {
            QRectF paid = bar;
            paid.setTop(bar.bottom() -
                        bar.height() * qreal(instalment.paid.minor) / qreal(instalment.terms.amount.minor));
            painter.setBrush(ink);
            painter.drawRoundedRect(paid, 3, 3);
        }
        if (i % every == 0) {
            painter.setPen(theme.muted);
            const QString day = displayed(instalment.terms.due);
            const qreal wanted = metrics.horizontalAdvance(day) + 4;
            const qreal left = std::clamp(bar.center().x() - wanted / 2, 0.0, std::max(0.0, width() - wanted));
            painter.drawText(QRectF(left, plot.bottom() + space::tight, wanted, metrics.height() + 2), Qt::AlignCenter,
                             day);
        }
        if (withAmounts) {
            painter.setPen(theme.text);
            painter.drawText(
                QRectF(bar.center().x() - step() / 2, bar.top() - metrics.height() - 2, step(), metrics.height()),
                Qt::AlignCenter, displayed(instalment.terms.amount));
        }
    }
}

bool InstalmentChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_instalments.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto index = std::clamp(qsizetype(help->pos().x() * m_instalments.size() / std::max(1, width())),
                                  qsizetype(0), m_instalments.size() - 1);
    const ScheduledInstalment &terms = m_instalments[index].terms;
    QToolTip::showText(help->globalPos(),
                       tr("%1. %2: %3").arg(terms.ordinal).arg(displayed(terms.due), displayed(terms.amount)), this);
    return true;
}

} // namespace palier
