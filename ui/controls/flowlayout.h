// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

namespace palier {

// One row, and another below where there is no room: words are of different lengths in every language.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override; // of one row
    QSize minimumSize() const override;
    void setGeometry(const QRect &field) override;

private:
    struct Placed {
        QLayoutItem *item = nullptr;
        QRect where; // as if it were from left to right
    };
    static void fill(QList<Placed> &row, int right);
    void place(const QList<Placed> &row, const QRect &field, int height) const;
    int arrange(const QRect &field, bool isPlacing) const; // answers the height
    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace palier
