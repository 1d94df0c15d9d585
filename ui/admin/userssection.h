// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/clerkroll.h"
#include "ui/admin/adminsection.h"
#include "ui/mainwindow/booksreach.h"

class QPushButton;

namespace palier {

class Banner;
class ClerkForm;
class ClerkTable;
class Label;

// Users: who works in the administration, and as what. Coming and going is no act that could wait: it needs contact
// with the books, and the page says so where there is none.
class UsersSection : public AdminSection
{
    Q_OBJECT

public:
    UsersSection(Desk &desk, ClerkRoll *roll, QWidget *parent = nullptr);
    void lookAgain() override;
    void showReach(BooksReach reach);

private:
    struct Obstacle {
        QString sign, why; // nothing can be changed now; empty: it can
    };
    void addList();
    void addChange();
    void addNew();
    QPushButton *makeButton(const QString &objectName, const QString &text, const char *look = "");
    void select();
    void showWhatIsPossible();
    Obstacle obstacle();
    void change(const ClerkForm &form, bool isNew);
    void remove();
    void answer(const Result<Clerk> &outcome, const QString &done);
    void chooseAdded();

    ClerkRoll *m_roll;
    BooksReach m_reach = BooksReach::Syncing;
    QString m_login;    // of this desk; empty on embedded books
    QString m_obstacle; // the last one
    QString m_added;    // who is to be chosen once this computer knows of them
    bool m_team = false, m_busy = false;
    Banner *m_notice, *m_confirm;
    Label *m_state, *m_none;
    ClerkTable *m_table;
    Card *m_changeCard = nullptr;
    ClerkForm *m_change, *m_new;
    QPushButton *m_save, *m_remove, *m_really, *m_add;
};

} // namespace palier
