// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/noticebar.h"

#include "ui/controls/banner.h"
#include "ui/controls/faultwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_fault(new Banner(Tone::Bad)),
      m_stopped(new Banner(Tone::Warning)),
      m_password(new Banner(Tone::Warning)),
      m_typed(new QLineEdit),
      m_keep(new QCheckBox(tr("Keep it in the keychain"))),
      m_use(new QPushButton(tr("Sign in"))),
      m_retryKeychain(new QPushButton(tr("Try again")))
{
    setObjectName("noticeBar");
    makeFault();
    makeStopped();
    makePassword();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::normal, space::page, 0);
    column->setSpacing(space::small);
    column->addWidget(m_password);
    column->addWidget(m_stopped);
    column->addWidget(m_fault);
    m_fault->hide();
    m_stopped->hide();
    m_password->hide();
    hide();
}

void NoticeBar::makeFault()
{
    auto *dismiss = new QPushButton(tr("Close"));
    dismiss->setObjectName("dismissFault");
    dismiss->setAccessibleName(tr("Close this message"));
    m_fault->setObjectName("fault");
    m_fault->addButton(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &NoticeBar::hideFault);
}

void NoticeBar::makeStopped()
{
    auto *retry = new QPushButton(tr("Try again now"));
    retry->setObjectName("retrySync");
    retry->setAccessibleName(retry->text());
    m_stopped->setObjectName("syncStopped");
    m_stopped->addButton(retry);
    connect(retry, &QPushButton::clicked, this, &NoticeBar::retryWanted);
}

void NoticeBar::makePassword()
{
    m_password->setObjectName("passwordNotice");
    m_typed->setObjectName("booksPassword");
    m_typed->setAccessibleName(tr("Password of the books’ server"));
    m_typed->setPlaceholderText(tr("Password"));
    m_typed->setEchoMode(QLineEdit::Password);
    m_typed->setFixedWidth(220);
    m_typed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_keep->setObjectName("keepPassword");
    m_keep->setToolTip(tr("Otherwise it is used until you close Palier."));
    m_use->setObjectName("usePassword");
    m_use->setAccessibleName(m_use->text());
    m_use->setProperty("look", "primary");
    m_use->setEnabled(false);
    m_retryKeychain->setObjectName("retryKeychain");
    m_retryKeychain->setAccessibleName(tr("Try again with the keychain"));
    for (QWidget *widget : QList<QWidget *>{m_typed, m_keep, m_use, m_retryKeychain})
        m_password->addButton(widget);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.isEmpty()); });
    connect(m_typed, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this, &NoticeBar::give);
    connect(m_retryKeychain, &QPushButton::clicked, this, [this] {
        stopAsking();
        Q_EMIT keychainWanted();
    });
}

void NoticeBar::settle() { setVisible(!m_fault->isHidden() || !m_stopped->isHidden() || !m_password->isHidden()); }

void NoticeBar::showFault(const Error &error)
{
    m_fault->setMessage("warning", FaultWords::of(error));
    m_fault->show();
    settle();
}

void NoticeBar::hideFault()
{
    m_fault->hide();
    settle();
}

void NoticeBar::showStopped(const QString &why)
{
    m_stopped->setMessage("warning", tr("Sync failed"),
                          why + u'\n' +
                              tr("You can go on working: what you do is kept here and sent when it works again."));
    m_stopped->show();
    settle();
}

void NoticeBar::hideStopped()
{
    m_stopped->hide();
    settle();
}

void NoticeBar::askPassword(const Error &why, bool keeps)
{
    const bool noKeychain = why.fault == Fault::KeychainUnavailable;
    const QString title = why.fault == Fault::PasswordRefused ? tr("The password was refused")
                          : noKeychain                        ? tr("The keychain can’t be read")
                                                              : tr("Password needed");
    const QString goOn =
        keeps ? u'\n' + tr("You can go on working: what you do is kept here and sent when you have signed in.")
              : QString();
    const QString sentence =
        why.fault == Fault::PasswordRefused
            ? tr("The server refuses the password of %1, or knows no such login. Type it again, or ask an admin for a "
                 "new one; another login is chosen under “Books…”.")
                  .arg(why.detail)
            : FaultWords::of(why);
    m_password->setMessage("lock", title, sentence + goOn);
    m_keep->setChecked(!noKeychain);
    m_retryKeychain->setVisible(noKeychain);
    m_typed->clear();
    const bool asks = m_password->isHidden();
    m_password->show();
    settle();
    if (asks)
        m_typed->setFocus();
}

void NoticeBar::stopAsking()
{
    m_typed->clear();
    m_password->hide();
    settle();
}

void NoticeBar::give()
{
    const QString password = m_typed->text();
    const bool keep = m_keep->isChecked();
    stopAsking();
    Q_EMIT passwordGiven(password, keep);
}

} // namespace palier
