// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/workstation/mailprobe.h"
#include "ui/controls/page.h"
#include "ui/mainwindow/booksreach.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace palier {

class AdminSection;
class Banner;
class ClerkRoll;
class Keychain;
class Label;
class StationSection;
class UsersSection;

// Administration settings: a menu on the left with a search box above it, a section on the right.
class AdminPage : public Page
{
    Q_OBJECT

public:
    AdminPage(Desk &desk, Keychain *keychain, MailProbe probe, ClerkRoll *roll, QWidget *parent = nullptr);
    QString title() const override { return tr("Administration settings"); }
    // A setting's key, or the name of something else that Ctrl+K finds here.
    void open(const QString &subject) override;
    void lookAgain() override;
    QList<Landmark> landmarks() const override;
    void showReach(const ReachNews &news) override;
    QString helpTopic() const override { return QStringLiteral("settings"); }

Q_SIGNALS:
    void noticesSwitched(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPageActions();
    QWidget *arrangeMenu();
    QWidget *arrangeSections();
    void addSection(const QString &iconName, const QString &name, AdminSection *section);
    void search(const QString &text);
    void showSection(int at);
    void goToWanted();

    Desk &m_desk;
    Banner *m_denied; // why the switches are closed
    QWidget *m_deniedRow;
    QLineEdit *m_search;
    Label *m_nothing; // fits the search
    QListWidget *m_menu;
    QStackedWidget *m_stack;
    QList<AdminSection *> m_sections;
    UsersSection *m_users;
    StationSection *m_station;
    QString m_wanted; // to be gone to when the page is seen
};

} // namespace palier
