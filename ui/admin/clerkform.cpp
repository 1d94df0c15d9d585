// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/clerkform.h"

#include "ui/controls/label.h"
#include "ui/controls/rolewords.h"
#include "ui/controls/validity.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace palier {

static constexpr int fieldWidth = 320; // as that of a setting

ClerkForm::ClerkForm(const QString &objectName, bool named, QWidget *parent)
    : QWidget(parent),
      m_role(new QComboBox),
      m_effect(new Label({}, TextRole::Caption)),
      m_complaint(new Label({}, TextRole::Caption)),
      m_secret(new QWidget),
      m_password(passwordField()),
      m_again(passwordField())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal + space::tight);
    const auto caption = [](const QString &text) { return (new Label(text, TextRole::Caption))->muted(); };
    if (named) {
        m_login = new QLineEdit;
        m_loginHint = caption({});
        addField(column, objectName + "Login", tr("Login"), m_login, m_loginHint);
        connect(m_login, &QLineEdit::textChanged, this, &ClerkForm::look);
        connect(m_login, &QLineEdit::returnPressed, this, &ClerkForm::submitted);
    }
    for (const auto &[role, name] : WordTable<Role>::words)
        m_role->addItem(RoleWords::of(role), int(role));
    addField(column, objectName + "Role", tr("Role"), m_role, m_effect->muted());
    auto *twice = new QVBoxLayout(m_secret);
    twice->setContentsMargins(0, 0, 0, 0);
    twice->setSpacing(column->spacing());
    addField(twice, objectName + "Password", named ? tr("Password") : tr("New password"), m_password,
             caption(named ? tr("Leave empty if they sign in another way, such as with a certificate.")
                           : tr("Leave empty to keep the present one.")));
    m_complaint->setObjectName(objectName + "Complaint");
    m_complaint->setTone("bad");
    addField(twice, objectName + "PasswordAgain", tr("Password again"), m_again, m_complaint);
    column->addWidget(m_secret);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ClerkForm::look);
    setOnServer(true);
    look();
}

void ClerkForm::setOnServer(bool on)
{
    m_secret->setVisible(on);
    if (m_loginHint)
        m_loginHint->setText(on ? tr("Lowercase letters, digits and _. The books’ own prefix is put before it.")
                                : tr("Lowercase letters, digits and _."));
}

void ClerkForm::addField(QVBoxLayout *column, const QString &objectName, const QString &name, QWidget *field,
                         Label *more)
{
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    auto *word = new Label(name, TextRole::Strong);
    word->setBuddy(field);
    field->setFixedWidth(fieldWidth);
    auto *whole = new QVBoxLayout;
    whole->setSpacing(space::tight);
    whole->addWidget(word->wrapped());
    whole->addWidget(field, 0, Qt::AlignLeft);
    whole->addWidget(more->wrapped());
    column->addLayout(whole);
}

QLineEdit *ClerkForm::passwordField()
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    connect(line, &QLineEdit::textChanged, this, &ClerkForm::look);
    connect(line, &QLineEdit::returnPressed, this, &ClerkForm::submitted);
    return line;
}

void ClerkForm::look()
{
    if (!m_password || !m_again) // while they are made
        return;
    m_effect->setText(RoleWords::effect(Role(m_role->currentData().toInt())));
    m_role->setAccessibleDescription(m_effect->text());
    const bool differ = !m_again->text().isEmpty() && m_password->text() != m_again->text();
    m_complaint->setText(differ ? tr("The two passwords are not the same.") : QString());
    m_complaint->setVisible(differ);
    markValid(m_again, !differ);
    Q_EMIT changed();
}

void ClerkForm::show(const Clerk &clerk)
{
    m_known = clerk.login;
    m_role->setCurrentIndex(m_role->findData(int(clerk.role)));
    m_password->clear();
    m_again->clear();
}

void ClerkForm::clear()
{
    if (m_login)
        m_login->clear();
    show({});
}

Clerk ClerkForm::clerk() const
{
    return {m_login ? m_login->text().trimmed() : m_known, Role(m_role->currentData().toInt())};
}

QString ClerkForm::password() const { return m_password->text() == m_again->text() ? m_password->text() : QString(); }

bool ClerkForm::isComplete() const { return !clerk().login.isEmpty() && m_password->text() == m_again->text(); }

void ClerkForm::setRoleOpen(bool open) { m_role->setEnabled(open); }

} // namespace palier
