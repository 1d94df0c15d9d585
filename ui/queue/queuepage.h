// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

class QFrame;
class QSplitter;
class QStackedWidget;

namespace palier {

class BulkPanel;
class EmptyState;
class ProposalListModel;
class QueueHead;
class QueueTable;
class ReviewPanel;
class SplitShare;
class UndoBanner;

// The page that a reviewer lives in: the proposals that wait on the left, what there is to know about the chosen one on
// the right. After a decision the next one is shown by itself. Several chosen ones are decided in one go.
class QueuePage : public Page
{
    Q_OBJECT

public:
    explicit QueuePage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Proposals"); }
    // A plan's id, or several with spaces between: those are shown as if they had been chosen in the list.
    void open(const QString &subject) override;
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("proposals"); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void showAsPage(bool isPage);
    QWidget *makePreview();
    QAction *addStep(const char *name, const QString &text, const QKeySequence &keys, int rows);
    void addOpeners();
    void connectParts();
    void filter();
    void goOn();
    void goToWanted();
    void leaveWanted();
    const QueuedProposal *current() const;
    void step(int rows);
    void rowsCame();
    void shareRoom();
    void showChosen();
    void showPlan(const PlanId &plan);
    void showMany();
    void showOutcome();
    void showActions();
    void showState();

    Desk &m_desk;
    ProposalListModel *m_model;
    QueueTable *m_table;
    QueueHead *m_head;
    QFrame *m_list; // with its head
    QSplitter *m_split = nullptr;
    SplitShare *m_share = nullptr;
    QStackedWidget *m_stack, *m_left, *m_right;
    EmptyState *m_empty, *m_nothingFits, *m_nothingChosen;
    UndoBanner *m_undo;
    ReviewPanel *m_review;
    BulkPanel *m_bulk;
    QAction *m_approve, *m_refuse, *m_next = nullptr, *m_previous = nullptr, *m_open = nullptr, *m_customer = nullptr;
    QList<PlanId> m_wanted;   // asked for from elsewhere
    PlanId m_toGoTo;          // in the list, once it is known there
    bool m_elseFirst = false; // where it isn't in the list: the list was filtered
    bool m_goesOn = false;    // many were decided: to the row that takes their place
    QList<int> m_brought;     // the rows that were chosen last and not all read
    bool m_isNarrow = false;
    int m_row = 0; // the last one that was current
};

} // namespace palier
