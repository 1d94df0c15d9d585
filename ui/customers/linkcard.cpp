// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/linkcard.h"

#include "ui/controls/banner.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/intoview.h"
#include "ui/controls/rolewords.h"
#include "ui/controls/wholetext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace palier {

static QPushButton *makeButton(const QString &objectName, const QString &text, const QString &accessible = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(accessible.isEmpty() ? text : accessible);
    return button;
}

LinkCard::LinkCard(Desk &desk, LinkIssuer *issuer, QWidget *parent)
    : Card(tr("Links to the billing portal"), parent),
      m_desk(desk),
      m_issuer(issuer),
      m_noAddress(new Banner(Tone::Warning)),
      m_column(new QVBoxLayout),
      m_new(new QWidget),
      m_url(new WholeText),
      m_state(new Label),
      m_mint(makeButton("mintLink", tr("New link"))),
      m_revokeAll(makeButton("revokeAllLinks", tr("Revoke all")))
{
    setObjectName("linkCard");
    m_noAddress->setObjectName("noPortalAddress");
    m_noAddress->setMessage("warning", tr("The portal’s address is not set"),
                            tr("Without it no link can be made: nobody would know where it leads."));
    auto *setting = makeButton("setPortalAddress", tr("Set it"), tr("Set the portal’s address"));
    m_noAddress->addButton(setting);
    connect(setting, &QPushButton::clicked, this, [this] { Q_EMIT settingWanted(QStringLiteral("portal.base_url")); });
    body()->addWidget(m_noAddress);
    addNew();
    body()->addLayout(m_column);
    m_state->setObjectName("linkState");
    body()->addWidget(m_state->wrapped());
    m_state->hide();
    addHeadWidget(m_revokeAll);
    addHeadWidget(m_mint);
    connect(m_mint, &QPushButton::clicked, this, &LinkCard::mint);
    connect(m_revokeAll, &QPushButton::clicked, this, [this] { revoke({}); });
}

void LinkCard::addNew()
{
    m_url->setObjectName("newLinkAddress");
    m_url->setAccessibleName(tr("The new link"));
    constexpr int lineOfAField = 20; // as the sheet has it: on one line it is as high as the button
    m_url->document()->setDocumentMargin(std::max(0, lineOfAField - m_url->fontMetrics().lineSpacing()) / 2.0);
    auto *copy = makeButton("copyLink", tr("Copy"), tr("Copy the new link"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->toPlainText());
        m_state->setTone("good");
        m_state->setText(tr("✓ Copied"));
        m_state->show();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_url, 1, Qt::AlignTop);
    row->addWidget(copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_new);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget((new Label(tr("Shown this once: the books keep no copy of it. Whoever has it sees what this "
                                    "customer owes, so send it to nobody else."),
                                 TextRole::Caption))
                          ->muted()
                          ->wrapped());
    m_new->hide();
    body()->addWidget(m_new);
}

void LinkCard::show(const Customer &customer, const Rights &rights)
{
    if (customer.id != m_customer) { // a link of one customer is never shown beside another
        m_url->clear();
        m_new->hide();
        m_state->hide();
    }
    m_customer = customer.id;
    const auto settings = m_desk.settings();
    const bool hasAddress = settings && !settings->text(u"portal.base_url").isEmpty();
    QString why = RoleWords::denial(Act::ChangeLinks, rights);
    if (why.isEmpty() && !m_issuer)
        why = tr("Links can’t be made or revoked from this window.");
    m_noAddress->setVisible(!hasAddress);
    m_mint->setEnabled(why.isEmpty() && hasAddress && !m_busy);
    m_mint->setToolTip(why);
    m_mint->setAccessibleDescription(why);
    showLinks(m_desk.portalLinks().living(m_customer).value_or(QList<PortalLink>()), why);
}

void LinkCard::showLinks(const QList<PortalLink> &links, const QString &why)
{
    auto *rows = new QGridLayout;
    renewed(m_shown, m_column)->addLayout(rows);
    rows->setColumnStretch(0, 1);
    rows->setVerticalSpacing(space::small);
    m_revokeAll->setVisible(links.size() > 1);
    m_revokeAll->setEnabled(why.isEmpty() && !m_busy);
    m_revokeAll->setToolTip(why);
    if (links.isEmpty()) {
        const QString none =
            m_noAddress->isHidden()
                ? tr("This customer has no working link to the portal. Every e-mail brings one of its own.")
                : tr("This customer has no working link to the portal.");
        rows->addWidget((new Label(none))->muted()->wrapped(), 0, 0);
    }
    int row = 0;
    for (const PortalLink &link : links) {
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(
            (new Label(tr("Made %1 by %2").arg(displayedInSentence(link.madeAt), link.madeBy)))->wrapped());
        const QString used =
            link.usedAt.isValid() ? tr("first opened %1").arg(displayedInSentence(link.usedAt)) : tr("not opened yet");
        words->addWidget((new Label(tr("Expires %1, %2").arg(displayed(link.expiresAt.toLocalTime().date()), used),
                                    TextRole::Caption))
                             ->muted()
                             ->wrapped());
        auto *button = makeButton("revokeLink" + link.id, tr("Revoke"),
                                  tr("Revoke the link of %1").arg(displayedInSentence(link.madeAt)));
        button->setEnabled(why.isEmpty() && !m_busy);
        button->setToolTip(why);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { revoke(id); });
        rows->addLayout(words, row, 0);
        rows->addWidget(button, row++, 1, Qt::AlignVCenter);
    }
}

void LinkCard::mint()
{
    if (!m_issuer || m_busy)
        return;
    m_busy = true;
    m_mint->setEnabled(false);
    m_state->hide();
    m_issuer->mint(m_customer, [self = QPointer(this), customer = m_customer](const Result<QString> &url) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_mint->setEnabled(true);
        if (self->m_customer == customer) // the clerk may look at somebody else by now
            self->answer(url);
    });
}

void LinkCard::answer(const Result<QString> &url)
{
    if (!url)
        return complain(url.error());
    m_url->setPlainText(*url);
    m_new->show();
    m_url->setFocus();
    m_url->selectAll();
    scrollIntoView(m_new);
}

void LinkCard::revoke(const QString &link)
{
    if (!m_issuer || m_busy)
        return;
    m_busy = true;
    m_state->hide();
    m_issuer->revoke(m_customer, link, [self = QPointer(this), customer = m_customer](const Result<void> &done) {
        if (!self)
            return;
        self->m_busy = false;
        if (self->m_customer != customer)
            return;
        if (!done)
            return self->complain(done.error());
        self->m_url->clear(); // it may be that one
        self->m_new->hide();
        self->m_state->setTone("good");
        self->m_state->setText(tr("✓ Revoked: what was opened with it is closed too."));
        self->m_state->show();
        scrollIntoView(self->m_state);
    });
}

void LinkCard::complain(const Error &error)
{
    m_state->setTone("bad");
    m_state->setText(error.kind == Kind::Offline
                         ? tr("Links are made and revoked on the books themselves, and these are out of reach now: %1")
                               .arg(FaultWords::of(error))
                         : FaultWords::of(error));
    m_state->show();
    scrollIntoView(m_state);
}

} // namespace palier
