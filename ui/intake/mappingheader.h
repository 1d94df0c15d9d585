// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/columnchoice.h"

#include <QHeaderView>

class QComboBox;

namespace palier {

// The header of a chosen file's table: the name of each column as the file has it, and below it a box that says which
// field it holds.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    // One box a column of the file; `firstSection`: where they begin.
    void setColumns(const QStringList &names, int firstSection);
    void setChoice(const ColumnChoice &choice);
    QMap<InvoiceField, int> columns() const;
    const QList<QComboBox *> &boxes() const { return m_boxes; }
    QSize sizeHint() const override;
    // The width that a column's box and name want.
    int wantedWidth(int section) const;

Q_SIGNALS:
    void chosen();                // by the clerk
    void boxReached(int section); // by the keyboard: it has to be in sight

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void placeBoxes();

private:
    void choose(int column);
    int nameHeight() const;
    int boxHeight() const;

    QList<QComboBox *> m_boxes;
    int m_first = 0;
};

} // namespace palier
