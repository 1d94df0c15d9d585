// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/card.h"
#include "ui/invoices/blockform.h"

#include <QHash>

class QMenu;
class QPushButton;

namespace palier {

// The blocks of one invoice: each with its reason, since when, until when, by whom; those laid by hand can be lifted,
// and another one be laid in a form in place. What was begun for one invoice waits while another is looked at.
class BlockCard : public Card
{
    Q_OBJECT

public:
    explicit BlockCard(Desk &desk, QWidget *parent = nullptr);
    void show(const Invoice &invoice, QDate today, const Rights &rights);
    // Those that can be lifted, for the page's menus; its action is closed while there is none.
    QMenu *liftMenu() const { return m_lift; }

Q_SIGNALS:
    void liftClicked(palier::BlockReason reason);

private:
    QWidget *rowOf(const Block &block, QDate today);
    void turnTo(const InvoiceNumber &number);
    void openForm();
    void closeForm();

    InvoiceNumber m_number;
    QString m_denial; // why nothing can be laid or lifted
    Label *m_denied;
    BlockForm *m_form;
    QHash<InvoiceNumber, BlockForm::Draft> m_drafts; // of the others
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QMenu *m_lift;
};

} // namespace palier
