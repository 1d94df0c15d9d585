// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"

#include <QWidget>

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
    QSize sizeHint() const override { return {240, 74}; }
    QSize minimumSizeHint() const override { return {160, 74}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal step() const;
    PaymentRecord m_record;
};

} // namespace palier
