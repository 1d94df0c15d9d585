// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/billingsection.h"
#include "ui/admin/creditorsection.h"
#include "ui/admin/emailsection.h"
#include "ui/admin/remindersection.h"
#include "ui/admin/userssection.h"
#include "ui/controls/banner.h"
#include "ui/controls/icons.h"
#include "ui/controls/rolewords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace palier {

AdminPage::AdminPage(Desk &desk, Keychain *keychain, MailProbe probe, ClerkRoll *roll, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_denied(new Banner(Tone::Warning)),
      m_menu(new QListWidget),
      m_stack(new QStackedWidget)
{
    setObjectName("adminPage");
    m_menu->setObjectName("adminMenu");
    m_menu->setAccessibleName(tr("Settings"));
    m_menu->setProperty("look", "menu");
    m_menu->setFixedWidth(220);
    m_menu->setIconSize({18, 18});
    addSection("invoices", tr("Billing"), new BillingSection(desk));
    addSection("bell", tr("Reminders"), new ReminderSection(desk));
    addSection("mail", tr("E-mail"), new EmailSection(desk, keychain, std::move(probe)));
    addSection("customers", tr("Creditor and portal"), new CreditorSection(desk));
    m_users = new UsersSection(desk, roll);
    addSection("lock", tr("Users"), m_users);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_menu);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_denied->setObjectName("settingsDenied");
    m_deniedRow = new QWidget; // with its margins, so that none are left when nothing is denied
    auto *margin = new QVBoxLayout(m_deniedRow);
    margin->setContentsMargins(space::page, space::wide, space::page, 0);
    margin->addWidget(m_denied);
    right->addWidget(m_deniedRow);
    right->addWidget(m_stack, 1);
    row->addLayout(right, 1);
    connect(m_menu, &QListWidget::currentRowChanged, this, [this](int at) {
        m_stack->setCurrentIndex(at);
        lookAgain();
    });
    m_menu->setCurrentRow(0);
}

void AdminPage::addSection(const QString &iconName, const QString &name, AdminSection *section)
{
    auto *entry = new QListWidgetItem(themedIcon(iconName), name, m_menu);
    entry->setData(Qt::AccessibleTextRole, name);
    entry->setSizeHint({0, QFontMetrics(font()).height() + 22});
    m_stack->addWidget(section);
    m_sections << section;
}

void AdminPage::showReach(const ReachNews &news) { m_users->showReach(news.reach); }

void AdminPage::lookAgain()
{
    // The users have a notice of their own.
    const auto rights = m_desk.rights();
    const QString denial = rights ? RoleWords::denial(Act::ChangeSetting, *rights) : QString();
    m_denied->setMessage("lock", tr("You can look at the settings, not change them"), denial);
    m_deniedRow->setVisible(!denial.isEmpty() && m_stack->currentWidget() != m_users);
    if (m_stack->currentIndex() >= 0)
        m_sections[m_stack->currentIndex()]->lookAgain();
}

} // namespace palier
