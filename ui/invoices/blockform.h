// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace palier {

class Label;

// Lays a block on one invoice by hand, inside its card: reason, until when, note. What is typed stays until the block
// is laid or the clerk takes it back, whatever is read anew meanwhile; another invoice begins anew.
class BlockForm : public QWidget
{
    Q_OBJECT

public:
    explicit BlockForm(Desk &desk, QWidget *parent = nullptr);
    void ask(const InvoiceNumber &number); // empty, with the focus in its first field
    void setDenial(const QString &why);    // why no block can be laid; empty: it can

Q_SIGNALS:
    void finished(); // laid, or taken back

private:
    void arrange();
    void block();

    Desk &m_desk;
    InvoiceNumber m_number;
    QComboBox *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    QPlainTextEdit *m_note;
    Label *m_error;
    QPushButton *m_cancel, *m_confirm;
};

} // namespace palier
