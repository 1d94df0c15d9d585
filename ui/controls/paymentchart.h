// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"

#include <QWidget>

class QPainter;

namespace palier {

// How a customer has paid: a bar an invoice, upwards by the days it was late, a low one where it was in time.
class PaymentChart : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentChart(QWidget *parent = nullptr);
    void setRecord(const PaymentRecord &record);
    // The same in words.
    static QString inWords(const PaymentRecord &record);
    // What the bars and dots are.
    static QString legend(const PaymentRecord &record);
    // With the days at its left, and from when to when below it; shown also where all was in time.
    void setLabelled(bool labelled);
    QSize sizeHint() const override { return {240, m_labelled ? labelledHeight : plainHeight}; }
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int plainHeight = 74, labelledHeight = 132;
    qreal step() const;
    qreal left() const; // where the first bar begins
    qint64 mostDays() const;
    void paintLabels(QPainter &painter, qreal base) const;

    PaymentRecord m_record;
    bool m_labelled = false;
};

} // namespace palier
