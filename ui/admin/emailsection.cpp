// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/emailsection.h"

#include "services/workstation/keychain.h"
#include "ui/admin/settingfield.h"
#include "ui/controls/card.h"
#include "ui/controls/faultwords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

EmailSection::EmailSection(Desk &desk, Keychain *keychain, MailProbe probe, QWidget *parent)
    : AdminSection(desk, parent),
      m_keychain(keychain),
      m_probe(std::move(probe)),
      m_password(new QLineEdit),
      m_to(new QLineEdit),
      m_savePassword(new QPushButton(tr("Save password"))),
      m_send(new QPushButton(tr("Send test message"))),
      m_passwordState(new Label),
      m_testState(new Label)
{
    setObjectName("emailSection");
    addServer();
    addUndo();
    addPassword();
    addTest();
    addNotices();
    addSending();
    closeColumn();
}

void EmailSection::addServer()
{
    Card *card = addCard(tr("Mail server"));
    addField(card->body(), "smtp.host", {tr("The name of your SMTP server, such as smtp.example.com."), {}});
    addField(card->body(), "smtp.port", {tr("Usually 587 with STARTTLS, 465 with TLS."), {}});
    addField(card->body(), "smtp.security", {tr("The server’s certificate is always checked."), {}});
    addField(card->body(), "smtp.ca_file",
             {tr("A PEM file, where your server’s certificate is not from a public authority. Usually empty."),
              {},
              {[](const Settings &settings) { return settings.text(u"smtp.security") != QLatin1String("none"); },
               tr("Without encryption there is no certificate to check.")}});
    addField(card->body(), "smtp.from", {tr("The address that customers see and answer to."), {}});
    addField(
        card->body(), "smtp.user",
        {tr("Leave it empty where the server wants no login; with a user there is a field for the password."), {}});
}

void EmailSection::addNotices()
{
    const auto notified = [](const Settings &settings) { return settings.isOn(u"mail.notify_staff"); };
    const QString why = tr("Counts once messages to staff are switched on.");
    Card *card = addCard(tr("Messages to staff"));
    addField(card->body(), "mail.notify_staff",
             {tr("A message for each proposal that comes in, or lapses unanswered."), {}});
    addField(card->body(), "mail.staff_address",
             {tr("One address; a mailing list reaches several people."), {}, {notified, why}});
    addField(card->body(), "mail.staff_language", {{}, {}, {notified, why}});
}

void EmailSection::addSending()
{
    Card *card = addCard(tr("Sending"));
    addField(card->body(), "mail.message_id_domain",
             {tr("Appears at the end of each message’s own number (Message-ID). Preferably the sender’s domain."), {}});
    addField(
        card->body(), "mail.lease_seconds",
        {tr("One computer may take this long to send a message before another one tries. Longer for a slow server."),
         tr("seconds")});
}

void EmailSection::addUndo()
{
    Card *card = addCard(tr("Undo"));
    addField(
        card->body(), "mail.undo_seconds",
        {tr("The e-mail of a decision that is made in this program leaves this much later, so that it can be undone "
            "until then. 0: it leaves at once."),
         tr("seconds")});
}

void EmailSection::addPassword()
{
    Card *card = addCard(tr("Password"));
    card->body()->addWidget(
        (new Label(tr("Kept in this computer’s keychain, never in the books.")))->muted()->wrapped());
    m_password->setObjectName("smtpPassword");
    m_password->setAccessibleName(tr("Password of the mail server"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(160);
    m_password->setMaximumWidth(320);
    m_savePassword->setObjectName("savePassword");
    m_savePassword->setAccessibleName(tr("Save password"));
    m_savePassword->setEnabled(false);
    m_passwordState->setObjectName("passwordState");
    auto *row = new QHBoxLayout;
    row->addWidget(m_password);
    row->addWidget(m_savePassword);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_passwordState->wrapped());
    m_passwordState->hide();
    makeFindable(card->heading(), m_password, tr("Password of the mail server"));
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_savePassword->setEnabled(m_keychain && !text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, m_savePassword, &QPushButton::click);
    connect(m_savePassword, &QPushButton::clicked, this, &EmailSection::savePassword);
}

void EmailSection::addTest()
{
    Card *card = addCard(tr("Test"));
    card->body()->addWidget(
        (new Label(
             tr("Sends one message with the settings above, so that you see whether customers would get theirs.")))
            ->muted()
            ->wrapped());
    m_to->setObjectName("testAddress");
    m_to->setAccessibleName(tr("Address for the test message"));
    m_to->setPlaceholderText(tr("name@example.com"));
    m_to->setMinimumWidth(160);
    m_to->setMaximumWidth(320);
    m_send->setObjectName("sendTest");
    m_send->setAccessibleName(tr("Send test message"));
    m_send->setEnabled(false);
    m_testState->setObjectName("testState");
    auto *row = new QHBoxLayout;
    row->addWidget(m_to);
    row->addWidget(m_send);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_testState->wrapped());
    m_testState->hide();
    makeFindable(card->heading(), m_to, tr("Send test message"));
    connect(m_to, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(m_probe && isEmailAddress(text.trimmed())); });
    connect(m_send, &QPushButton::clicked, this, &EmailSection::sendTest);
}

void EmailSection::savePassword()
{
    const auto settings = desk().settings();
    if (!settings || !m_keychain)
        return;
    m_savePassword->setEnabled(false);
    const QString key = Keychain::mailPasswordKey(settings->text(u"smtp.host"), settings->text(u"smtp.user"));
    m_keychain->store(key, m_password->text(), [self = QPointer(this)](const Result<void> &stored) {
        if (!self)
            return;
        self->m_passwordState->show();
        self->m_passwordState->setTone(stored ? "good" : "bad");
        self->m_passwordState->setText(stored ? tr("✓ Saved in the keychain") : FaultWords::of(stored.error()));
        if (stored)
            self->m_password->clear();
        else
            self->m_savePassword->setEnabled(true);
    });
}

void EmailSection::sendTest()
{
    const auto settings = desk().settings();
    if (!settings)
        return answer(fail(settings.error()));
    m_send->setEnabled(false);
    m_testState->show();
    m_testState->setTone("muted");
    m_testState->setText(tr("Sending…"));
    if (!m_password->text().isEmpty() || !settings->isSet(u"smtp.user") || !m_keychain)
        return send(*settings, m_password->text());
    m_keychain->find(Keychain::mailPasswordKey(settings->text(u"smtp.host"), settings->text(u"smtp.user")),
                     [self = QPointer(this), settings = *settings](const Result<QString> &found) {
                         if (!self)
                             return;
                         if (found)
                             self->send(settings, *found);
                         else
                             self->answer(fail(found.error()));
                     });
}

void EmailSection::send(const Settings &settings, const QString &password)
{
    m_probe(settings, password, m_to->text().trimmed(), [self = QPointer(this)](const Result<void> &sent) {
        if (self)
            self->answer(sent);
    });
}

void EmailSection::answer(const Result<void> &sent)
{
    m_send->setEnabled(true);
    m_testState->show();
    m_testState->setTone(sent ? "good" : "bad");
    m_testState->setText(sent ? tr("✓ The mail server took the message. Check whether it arrived.")
                              : FaultWords::of(sent.error()));
}

} // namespace palier
