// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace palier {

class Label;

// Lays a block on one invoice by hand: reason, until when, note. Shown with open(); closes when the desk has taken it.
class BlockSheet : public QDialog
{
    Q_OBJECT

public:
    BlockSheet(Desk &desk, const InvoiceNumber &number, QWidget *parent);

private:
    void block();

    Desk &m_desk;
    InvoiceNumber m_number;
    QComboBox *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    QPlainTextEdit *m_note;
    Label *m_error;
};

} // namespace palier
