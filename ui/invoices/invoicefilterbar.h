// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace palier {

class BlockFilter;

// Which invoices the table shows: a text, blocking reasons, open or overdue only.
class InvoiceFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceFilterBar(QWidget *parent = nullptr);
    // The query's filter; its order is the table's.
    void applyTo(InvoiceQuery &query) const;
    bool filtersAnything() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    QLineEdit *m_search;
    BlockFilter *m_blocks;
    QToolButton *m_open, *m_overdue;
    QPushButton *m_clear;
    QBoxLayout *m_whole, *m_first, *m_second;
    QTimer m_typing;
};

} // namespace palier
