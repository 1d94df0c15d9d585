// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisionbar.h"

#include "ui/controls/icons.h"
#include "ui/controls/label.h"
#include "ui/controls/rolewords.h"
#include "ui/review/refusalpanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

DecisionBar::DecisionBar(QWidget *parent)
    : QFrame(parent),
      m_approve(new QPushButton(tr("Approve"))),
      m_refuse(new QPushButton(tr("Refuse"))),
      m_denied(new Label),
      m_panel(new RefusalPanel),
      m_buttons(new QWidget)
{
    setObjectName("decisionBar");
    m_approve->setObjectName("approvePlan");
    m_approve->setAccessibleName(tr("Approve"));
    m_approve->setProperty("look", "primary");
    m_refuse->setObjectName("refusePlan");
    m_refuse->setAccessibleName(tr("Refuse"));
    m_refuse->setProperty("look", "danger");
    m_approve->setMinimumWidth(130);
    m_refuse->setMinimumWidth(130);
    m_resting.setSingleShot(true);
    connect(&m_resting, &QTimer::timeout, this, &DecisionBar::showButtons);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_denied->setObjectName("decisionDenied");
    row->addWidget(m_denied->muted()->wrapped(), 1);
    row->addWidget(m_refuse);
    row->addWidget(m_approve);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::normal, space::page, space::normal);
    column->addWidget(m_panel);
    column->addWidget(m_buttons);
    m_panel->hide();

    connect(m_approve, &QPushButton::clicked, this, &DecisionBar::approved);
    connect(m_refuse, &QPushButton::clicked, this, &DecisionBar::askWhy);
    connect(m_panel, &RefusalPanel::cancelled, this, &DecisionBar::stopAsking);
    connect(m_panel, &RefusalPanel::confirmed, this, &DecisionBar::refused);
}

void DecisionBar::show(const PlanReview &review, const Rights &rights)
{
    const QString denial = RoleWords::denial(Act::Decide, rights);
    const bool waits = review.plan.state == PlanState::Proposed;
    m_reasons = review.refusalReasons;
    setVisible(waits);
    m_denied->setText(denial);
    m_mayApprove = waits && !review.obstacle && denial.isEmpty();
    m_mayRefuse = waits && denial.isEmpty();
    showButtons();
    m_approve->setAccessibleDescription(denial);
    m_refuse->setAccessibleDescription(denial);
    // A clerk who is choosing a reason keeps it when news arrives.
    if (!waits || !denial.isEmpty())
        stopAsking();
}

bool DecisionBar::canApprove() const { return m_mayApprove; }
bool DecisionBar::canRefuse() const { return m_mayRefuse; }

void DecisionBar::approve()
{
    if (m_approve->isVisible() && m_approve->isEnabled())
        m_approve->click();
}

void DecisionBar::refuse()
{
    if (m_refuse->isVisible() && m_refuse->isEnabled())
        m_refuse->click();
}

void DecisionBar::rest()
{
    stopAsking();
    m_resting.start(QApplication::doubleClickInterval());
    showButtons();
}

void DecisionBar::showButtons()
{
    m_approve->setEnabled(m_mayApprove && !m_resting.isActive());
    m_refuse->setEnabled(m_mayRefuse && !m_resting.isActive());
}

void DecisionBar::askWhy()
{
    m_buttons->hide();
    m_panel->ask(m_reasons);
}

void DecisionBar::stopAsking()
{
    m_panel->hide();
    m_buttons->show();
}

void DecisionBar::complain(const QString &sentence) { m_panel->complain(sentence); }

} // namespace palier
