// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"

#include <QWidget>

namespace palier {

// A plan's instalments as bars on their due dates; what is paid is filled. Its accessible text says the same in words.
class InstalmentChart : public QWidget
{
    Q_OBJECT

public:
    explicit InstalmentChart(QWidget *parent = nullptr);
    void setInstalments(const QList<Instalment> &instalments, QDate today);
    QSize sizeHint() const override { return {420, 150}; }
    QSize minimumSizeHint() const override { return {220, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool hasRoomForAmounts() const; // over every bar
    qsizetype labelStep(const QFontMetrics &metrics) const;
    qreal step() const { return qreal(width()) / qreal(m_instalments.size()); }
    QRectF plotField(bool withAmounts) const;
    QRectF barField(const QRectF &plot, qsizetype index) const;
    QList<Instalment> m_instalments;
    QDate m_today;
};

} // namespace palier
