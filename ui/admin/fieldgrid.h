// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QGridLayout;

namespace palier {

// Fields two by two, or one below the other where there is no room for two.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);
    void add(QWidget *field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    QGridLayout *m_grid;
    QList<QWidget *> m_fields;
    int m_columns = 1;
};

} // namespace palier
