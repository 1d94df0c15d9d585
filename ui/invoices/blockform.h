// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/holdfields.h"

class QComboBox;
class QPushButton;

namespace palier {

class Label;

// Lays a block on one invoice by hand, inside its card: reason, until when, note. What is typed stays until the block
// is laid or the clerk takes it back, whatever is read anew meanwhile.
class BlockForm : public QWidget
{
    Q_OBJECT

public:
    // What is typed, not laid yet.
    struct Draft {
        int reason = 0; // its place in the list
        HoldFields::Values hold;
    };

    explicit BlockForm(Desk &desk, QWidget *parent = nullptr);
    void ask(const InvoiceNumber &number); // empty, with the focus in its first field
    void resume(const InvoiceNumber &number, const Draft &draft);
    Draft draft() const;
    void setDenial(const QString &why); // why no block can be laid; empty: it can

Q_SIGNALS:
    void finished(); // laid, or taken back

private:
    void arrange();
    void block();

    Desk &m_desk;
    InvoiceNumber m_number;
    QComboBox *m_reason;
    HoldFields *m_hold;
    Label *m_error;
    QPushButton *m_cancel, *m_confirm;
};

} // namespace palier
