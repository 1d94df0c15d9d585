// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/billingsection.h"
#include "ui/admin/creditorsection.h"
#include "ui/admin/emailsection.h"
#include "ui/admin/remindersection.h"
#include "ui/controls/icons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace palier {

AdminPage::AdminPage(Desk &desk, Keychain *keychain, MailProbe probe, QWidget *parent)
    : Page(parent),
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_menu);
    row->addWidget(m_stack, 1);
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

void AdminPage::lookAgain()
{
    if (m_stack->currentIndex() >= 0)
        m_sections[m_stack->currentIndex()]->lookAgain();
}

} // namespace palier
