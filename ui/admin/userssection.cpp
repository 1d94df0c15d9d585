// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/userssection.h"

#include "ui/admin/clerkform.h"
#include "ui/admin/clerktable.h"
#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/intoview.h"
#include "ui/controls/rolewords.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace palier {

UsersSection::UsersSection(Desk &desk, ClerkRoll *roll, QWidget *parent)
    : AdminSection(desk, parent),
      m_roll(roll),
      m_notice(new Banner),
      m_confirm(new Banner(Tone::Warning)),
      m_state(new Label),
      m_none(new Label(tr("Nobody is on the list yet."))),
      m_table(new ClerkTable),
      m_change(new ClerkForm("clerkChange", false)),
      m_new(new ClerkForm("clerkNew", true)),
      m_save(makeButton("saveClerk", tr("Save"), "primary")),
      m_remove(makeButton("removeClerk", tr("Remove…"), "danger")),
      m_really(makeButton("confirmRemoveClerk", tr("Remove"), "danger")),
      m_add(makeButton("addClerk", tr("Add user"), "primary"))
{
    setObjectName("usersSection");
    m_notice->setObjectName("usersNotice");
    m_state->setObjectName("usersState");
    m_state->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_state->wrapped());
    addList();
    addChange();
    addNew();
    closeColumn();
}

QPushButton *UsersSection::makeButton(const QString &objectName, const QString &text, const char *look)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("look", look);
    return button;
}

void UsersSection::addList()
{
    Card *card = addCard(tr("Users"));
    card->body()->addWidget(m_none->muted());
    card->body()->addWidget(m_table);
    connect(m_table, &ClerkTable::itemSelectionChanged, this, &UsersSection::select);
}

void UsersSection::addChange()
{
    m_changeCard = addCard(tr("Selected user"));
    m_changeCard->heading()->setObjectName("selectedClerk");
    m_changeCard->body()->addWidget(m_change);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_changeCard->body()->addLayout(buttons);
    auto *keep = makeButton("keepClerk", tr("Cancel"));
    m_confirm->setObjectName("removeClerkBanner");
    m_confirm->addButton(keep);
    m_confirm->addButton(m_really);
    m_confirm->hide();
    m_changeCard->body()->addWidget(m_confirm);
    connect(m_change, &ClerkForm::changed, this, &UsersSection::showWhatIsPossible);
    connect(m_change, &ClerkForm::submitted, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { change(*m_change, false); });
    connect(m_remove, &QPushButton::clicked, this, [this, keep] {
        m_confirm->setMessage("warning", tr("Remove %1?").arg(m_change->clerk().login),
                              tr("The login loses every right at once. That person’s copy of the books is deleted "
                                 "when their computer is next in contact. What they have decided stays."));
        m_state->hide();
        m_confirm->show();
        keep->setFocus();
        scrollIntoView(m_confirm);
    });
    connect(keep, &QPushButton::clicked, m_confirm, &QWidget::hide);
    connect(m_really, &QPushButton::clicked, this, &UsersSection::remove);
}

void UsersSection::addNew()
{
    Card *card = addCard(tr("Add a user"));
    card->body()->addWidget(m_new);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(m_new, &ClerkForm::changed, this, [this] {
        m_added.clear(); // whoever types the next one isn't taken away from there
        showWhatIsPossible();
    });
    connect(m_new, &ClerkForm::submitted, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { change(*m_new, true); });
}

void UsersSection::showReach(BooksReach reach)
{
    if (isInContact(reach) != isInContact(std::exchange(m_reach, reach)))
        m_state->hide();
    showWhatIsPossible();
}

void UsersSection::lookAgain()
{
    AdminSection::lookAgain();
    m_team = desk().isOfATeam().value_or(false);
    m_login = desk().login().value_or(QString());
    m_change->setOnServer(m_team);
    m_new->setOnServer(m_team);
    if (const auto clerks = desk().clerks())
        m_table->show(*clerks, m_login);
    showWhatIsPossible();
    chooseAdded();
}

void UsersSection::chooseAdded()
{
    if (m_added.isEmpty() || !m_table->choose(m_added))
        return;
    m_added.clear();
    scrollIntoView(m_state);
    scrollIntoView(m_table);
}

void UsersSection::select()
{
    m_confirm->hide();
    if (const Clerk *clerk = m_table->selected()) {
        if (clerk->login != m_changeCard->heading()->text() && clerk->login != m_added)
            m_state->hide(); // it was about another one
        m_change->show(*clerk);
        m_changeCard->heading()->setText(clerk->login);
    }
    showWhatIsPossible();
}

UsersSection::Obstacle UsersSection::obstacle()
{
    if (const auto rights = desk().rights(); rights && !rights->may(Act::ChangeClerks))
        return {"lock", RoleWords::denial(Act::ChangeClerks, *rights)};
    if (m_team && !isInContact(m_reach))
        return {"sync-off",
                tr("Users can only be changed while the books are in reach. The list is as this computer knows it.")};
    if (!m_roll)
        return {"lock", tr("Users can’t be changed from this window.")};
    return {};
}

void UsersSection::showWhatIsPossible()
{
    const auto [sign, why] = obstacle();
    const Clerk *clerk = m_table->selected();
    const bool isMe = clerk && m_team && clerk->login == m_login;
    m_notice->setVisible(!why.isEmpty() || !m_team);
    if (!why.isEmpty()) {
        m_notice->setTone(Tone::Warning);
        m_notice->setMessage(sign, tr("You can’t change users now"), why);
    } else if (!m_team) {
        m_notice->setTone(Tone::Info);
        m_notice->setMessage("users", tr("These books are on this computer alone"),
                             tr("Roles are recorded, but whoever uses this computer’s account has every right. On a "
                                "team’s server each user has a login, and the books hold them to their role."));
    }
    if (!why.isEmpty())
        m_confirm->hide();
    if (std::exchange(m_obstacle, why) != why && !why.isEmpty())
        scrollIntoView(m_notice); // who was busy further down is told why that is closed
    m_none->setVisible(m_table->isEmpty());
    m_table->setVisible(!m_table->isEmpty());
    m_changeCard->setVisible(clerk);
    m_change->setEnabled(why.isEmpty() && !m_busy);
    m_change->setRoleOpen(why.isEmpty() && !isMe);
    m_new->setEnabled(why.isEmpty() && !m_busy);
    const bool differs = clerk && (m_change->clerk().role != clerk->role || !m_change->password().isEmpty());
    m_save->setEnabled(why.isEmpty() && !m_busy && differs && m_change->isComplete());
    m_remove->setEnabled(why.isEmpty() && !m_busy && clerk && !isMe);
    m_remove->setToolTip(isMe ? tr("You can’t remove yourself. Another admin can.") : QString());
    m_really->setEnabled(m_remove->isEnabled());
    m_add->setEnabled(why.isEmpty() && !m_busy && m_new->isComplete());
    for (QPushButton *button : {m_save, m_remove, m_add})
        button->setAccessibleDescription(why.isEmpty() ? button->toolTip() : why);
}

void UsersSection::change(const ClerkForm &form, bool isNew)
{
    if (!m_roll || m_busy)
        return;
    m_busy = true;
    m_state->hide();
    showWhatIsPossible();
    m_roll->add(form.clerk(), form.password(), [self = QPointer(this), isNew](const Result<Clerk> &outcome) {
        if (!self)
            return;
        self->answer(outcome, isNew ? tr("✓ %1 has been added.") : tr("✓ %1 has been changed."));
        if (isNew && outcome) {
            self->m_added = outcome->login;
            self->chooseAdded();
        }
    });
}

void UsersSection::remove()
{
    if (!m_roll || m_busy || !m_table->selected())
        return;
    m_busy = true;
    m_state->hide();
    m_confirm->hide();
    showWhatIsPossible();
    m_roll->remove(m_table->selected()->login, [self = QPointer(this)](const Result<Clerk> &outcome) {
        if (self)
            self->answer(outcome, tr("✓ %1 has been removed."));
    });
}

void UsersSection::answer(const Result<Clerk> &outcome, const QString &done)
{
    m_busy = false;
    m_state->show();
    m_state->setTone(outcome ? "good" : "bad");
    m_state->setText(outcome ? done.arg(outcome->login) : FaultWords::of(outcome.error()));
    if (outcome) {
        m_new->clear();
        if (m_table->selected())
            m_change->show(*m_table->selected());
    }
    lookAgain();
}

} // namespace palier
