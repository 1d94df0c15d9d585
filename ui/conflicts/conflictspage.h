// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

class QAction;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace palier {

class ConflictListPage;
class SplitShare;
struct ConflictEntry;

// What the books refused of this workstation's acts: the list, and beside it the one that is chosen, with what can be
// done. Below it in a narrow window.
class ConflictsPage : public Page
{
    Q_OBJECT

public:
    explicit ConflictsPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Conflicts"); }
    void lookAgain() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;
    QString helpTopic() const override { return QStringLiteral("conflicts"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActs();
    void showChosen();
    void showCard(const ConflictEntry *entry);
    void showSeveral(qsizetype chosen);
    void shareHeight();
    void shareRoom();
    void giveHeight();
    void keepRows();
    int leastListHeight() const;
    void dismissChosen();
    void dismiss(const QList<ActId> &conflicts);
    void view();

    Desk &m_desk;
    ConflictListPage *m_list;
    QSplitter *m_split;
    SplitShare *m_share;
    QWidget *m_contents;
    QScrollArea *m_side; // scrolls them where there is too little room
    QVBoxLayout *m_cards;
    QAction *m_view, *m_dismiss;
    QString m_shown; // the conflict in the card, with all that it says
};

} // namespace palier
