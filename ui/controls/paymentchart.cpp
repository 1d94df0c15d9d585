// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/paymentchart.h"

#include "ui/controls/display.h"
#include "ui/controls/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace palier {

// A bar as high as the chart: the latest of them, within these.
static constexpr qint64 leastDaysShown = 14, mostDaysShown = 90;
static constexpr qreal topMargin = 4;

PaymentChart::PaymentChart(QWidget *parent) : QWidget(parent)
{
    setObjectName("paymentChart");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Chart of past payments"));
}

QString PaymentChart::inWords(const PaymentRecord &record)
{
    if (record.settled == 0)
        return tr("No invoice has been settled yet.");
    const QString settled = tr("%n invoice(s) settled", nullptr, record.settled);
    if (record.late == 0)
        return tr("%1, all in time.").arg(settled);
    const QString days = tr("%n day(s)", nullptr, record.averageDaysLate);
    if (record.settled == 1)
        return tr("%1, %2 late.").arg(settled, days);
    if (record.late == record.settled)
        return tr("%1, all of them late, by %2 on average.").arg(settled, days);
    if (record.late == 1)
        return tr("%1, 1 of them late, by %2.").arg(settled, days);
    return tr("%1, %2 of them late, by %3 on average.").arg(settled).arg(record.late).arg(days);
}

QString PaymentChart::legend(const PaymentRecord &record)
{
    return tr("The last %n settled invoice(s), oldest first: a bar for days late, a dot for in time.", nullptr,
              int(record.latest.size()));
}

void PaymentChart::setRecord(const PaymentRecord &record)
{
    m_record = record;
    setAccessibleDescription(inWords(record));
    setVisible(record.late > 0 || (m_labelled && record.settled > 0));
    update();
}

void PaymentChart::setLabelled(bool labelled)
{
    m_labelled = labelled;
    updateGeometry();
}

qint64 PaymentChart::mostDays() const
{
    qint64 most = leastDaysShown;
    for (const PaymentRecord::Paid &paid : m_record.latest)
        most = std::min(mostDaysShown, std::max(most, paid.daysLate()));
    return most;
}

qreal PaymentChart::left() const
{
    return m_labelled ? QFontMetricsF(fontFor(TextRole::Caption)).horizontalAdvance(tr("%n+ day(s)", nullptr, 90)) + 8
                      : 0;
}

qreal PaymentChart::step() const
{
    const qreal widest = m_labelled ? 36 : 22;
    return std::min(widest, (qreal(width()) - left()) / qreal(std::max<qsizetype>(1, m_record.latest.size())));
}

// The height of a bar in days, and from when to when. A bar that is cut off says so by a "+".
void PaymentChart::paintLabels(QPainter &painter, qreal base) const
{
    const Theme &theme = Theme::current();
    const qint64 most = mostDays();
    const bool isCut = std::any_of(m_record.latest.cbegin(), m_record.latest.cend(),
                                   [most](const PaymentRecord::Paid &paid) { return paid.daysLate() > most; });
    painter.setFont(fontFor(TextRole::Caption));
    const qreal line = QFontMetricsF(painter.font()).height();
    painter.setPen(QPen(theme.border, 1, Qt::DotLine));
    painter.drawLine(QPointF(left(), topMargin), QPointF(width(), topMargin));
    painter.setPen(theme.muted);
    const QString days = isCut ? tr("%n+ day(s)", nullptr, int(most)) : tr("%n day(s)", nullptr, int(most));
    painter.drawText(QRectF(0, 0, left() - 6, line), Qt::AlignRight | Qt::AlignVCenter, days);
    painter.drawText(QRectF(0, base - line / 2, left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("0"));
    if (m_record.latest.isEmpty())
        return;
    const QRectF below(left(), base + 8, std::max(step() * qreal(m_record.latest.size()), 220.0), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, displayed(m_record.latest.first().settledOn));
    if (m_record.latest.size() > 1)
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, displayed(m_record.latest.last().settledOn));
}

void PaymentChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal base = height() - (m_labelled ? 32.5 : 8.5);
    if (m_labelled)
        paintLabels(painter, base);
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(left(), base), QPointF(width(), base));
    const ToneColours good = theme.tone(Tone::Good), bad = theme.tone(Tone::Bad);
    const qint64 most = mostDays();
    for (qsizetype i = 0; i < m_record.latest.size(); ++i) {
        const qint64 late = m_record.latest[i].daysLate();
        const qreal at = left() + qreal(i) * step() + step() * 0.18, barWidth = step() * 0.64;
        if (late <= 0) { // in time: a dot on the line
            painter.setPen(Qt::NoPen);
            painter.setBrush(good.ink);
            painter.drawEllipse(QPointF(at + barWidth / 2, base), 3, 3);
            continue;
        }
        const qreal barHeight = std::max(6.0, (base - topMargin) * qreal(std::min(late, most)) / qreal(most));
        painter.setPen(QPen(bad.ink, 1));
        painter.setBrush(bad.fill);
        painter.drawRoundedRect(QRectF(at, base - barHeight, barWidth, barHeight), 2, 2);
    }
}

bool PaymentChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_record.latest.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto index = qsizetype((help->pos().x() - left()) / step());
    if (help->pos().x() < left() || index >= m_record.latest.size())
        return QWidget::event(event);
    const PaymentRecord::Paid &paid = m_record.latest[index];
    const QString when = paid.daysLate() > 0 ? tr("%n day(s) late", nullptr, int(paid.daysLate())) : tr("in time");
    QToolTip::showText(help->globalPos(), tr("%1, due %2: %3").arg(displayed(paid.amount), displayed(paid.due), when),
                       this);
    return true;
}

} // namespace palier
