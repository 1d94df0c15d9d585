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
    return tr("%1, %2 of them late, by %3 on average.")
        .arg(settled)
        .arg(record.late)
        .arg(tr("%n day(s)", nullptr, record.averageDaysLate));
}

void PaymentChart::setRecord(const PaymentRecord &record)
{
    m_record = record;
    setAccessibleDescription(inWords(record));
    setVisible(record.late > 0);
    update();
}

qreal PaymentChart::step() const
{
    return std::min(22.0, qreal(width()) / qreal(std::max<qsizetype>(1, m_record.latest.size())));
}

void PaymentChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal base = height() - 8.5;
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(0, base), QPointF(width(), base));
    const ToneColours good = theme.tone(Tone::Good), bad = theme.tone(Tone::Bad);
    qint64 most = leastDaysShown;
    for (const PaymentRecord::Paid &paid : std::as_const(m_record.latest))
        most = std::min(mostDaysShown, std::max(most, paid.daysLate()));
    for (qsizetype i = 0; i < m_record.latest.size(); ++i) {
        const qint64 late = m_record.latest[i].daysLate();
        const qreal left = qreal(i) * step() + step() * 0.18, barWidth = step() * 0.64;
        if (late <= 0) { // in time: a dot on the line
            painter.setPen(Qt::NoPen);
            painter.setBrush(good.ink);
            painter.drawEllipse(QPointF(left + barWidth / 2, base), 3, 3);
            continue;
        }
        const qreal barHeight = std::max(6.0, (base - 4) * qreal(std::min(late, most)) / qreal(most));
        painter.setPen(QPen(bad.ink, 1));
        painter.setBrush(bad.fill);
        painter.drawRoundedRect(QRectF(left, base - barHeight, barWidth, barHeight), 2, 2);
    }
}

bool PaymentChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_record.latest.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto index = qsizetype(help->pos().x() / step());
    if (index < 0 || index >= m_record.latest.size())
        return QWidget::event(event);
    const PaymentRecord::Paid &paid = m_record.latest[index];
    const QString when = paid.daysLate() > 0 ? tr("%n day(s) late", nullptr, int(paid.daysLate())) : tr("in time");
    QToolTip::showText(help->globalPos(), tr("%1, due %2: %3").arg(displayed(paid.amount), displayed(paid.due), when),
                       this);
    return true;
}

} // namespace palier
