// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"

#include "ui/controls/banner.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/icons.h"
#include "ui/lists/splitshare.h"
#include "ui/messages/messagelistmodel.h"
#include "ui/messages/messagelistpage.h"
#include "ui/messages/messagepreview.h"
#include "ui/messages/messagewords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace palier {

MessagesPage::MessagesPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_list(new MessageListPage(desk)),
      m_preview(new MessagePreview(desk)),
      m_split(new QSplitter),
      m_share(new SplitShare(m_split, QStringLiteral("messages"))),
      m_news(new Banner),
      m_trouble(new Banner(Tone::Warning))
{
    setObjectName("messagesPage");
    m_news->setObjectName("messagesNews");
    m_news->hide();
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_preview);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *news = new QVBoxLayout;
    news->setContentsMargins(space::page, 0, space::page, 0);
    news->setSpacing(space::normal);
    auto *top = new QWidget; // from which what appears stands off; alone it takes no room
    top->setFixedHeight(0);
    news->addWidget(top);
    news->addWidget(m_trouble);
    news->addWidget(m_news);
    m_trouble->setObjectName("mailTrouble");
    auto *which = new QPushButton(tr("Show them"));
    which->setObjectName("showMailTrouble");
    which->setAccessibleName(which->text());
    m_trouble->addButton(which);
    connect(which, &QPushButton::clicked, this, [this] {
        m_list->showFiltered({{"state", QJsonArray{word(MailState::Failed), word(MailState::Queued)}}});
    });
    column->addLayout(news);
    column->addWidget(m_split, 1);
    addActs();
    connect(m_share, &SplitShare::forgotten, this, &MessagesPage::shareRoom);
    connect(m_list->filters(), &FilterBar::changed, this, &MessagesPage::showTrouble);
    connect(m_list, &Page::failed, this, &Page::failed);
    connect(m_preview, &MessagePreview::failed, this, &Page::failed);
    connect(m_preview, &MessagePreview::go, this, &Page::go);
    connect(m_preview, &MessagePreview::retryClicked, this, [this] { retryAll({m_preview->mail()}); });
    connect(m_preview, &MessagePreview::retryChosenClicked, this, &MessagesPage::retry);
    connect(m_preview, &MessagePreview::copyTextClicked, this, &MessagesPage::copyText);
    connect(m_list->table(), &ListTable::selectionIsNow, this, [this] {
        m_asked = MailId();
        m_news->hide();
        showChosen();
    });
    connect(m_list->messages(), &WindowedModel::dataChanged, this, &MessagesPage::showChosen);
    connect(m_list->messages(), &WindowedModel::modelReset, this, &MessagesPage::showChosen);
    showChosen();
    showTrouble();
}

// A quotation within one has other marks, in each of the languages.
static QString withInnerQuotes(QString text)
{
    constexpr QChar narrow(0x202f);
    text.replace(u'“', u'‘').replace(u'”', u'’').replace(u'„', u'‚');
    return text.replace(QString(u'«') + narrow, QStringLiteral("“"))
        .replace(QString(narrow) + u'»', QStringLiteral("”"));
}

// Unless it is what the list shows already.
void MessagesPage::showTrouble()
{
    const auto trouble = m_desk.mailTrouble();
    m_trouble->setVisible(trouble && trouble->isAny() && !m_list->filters()->filter().contains("state"));
    if (!trouble || !trouble->isAny())
        return;
    QStringList words;
    if (trouble->failed > 0)
        words << tr("%n message(s) could not be sent", nullptr, int(trouble->failed));
    if (trouble->delayed > 0)
        words << tr("%n message(s) wait longer than they should", nullptr, int(trouble->delayed));
    const QString why = MessageWords::error(trouble->lastError);
    m_trouble->setMessage("warning", words.join(QStringLiteral(" · ")),
                          trouble->failed + trouble->delayed > 1 && !why.isEmpty()
                              ? tr("One of them: “%1”").arg(withInnerQuotes(why))
                              : why);
}

QAction *MessagesPage::addAct(const char *name, const QString &text, const QString &icon, void (MessagesPage::*act)())
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_list->table()->addAction(action);
    return action;
}

void MessagesPage::addActs()
{
    m_plan = addAct("viewPlanOfMessage", tr("View the plan"), "view", &MessagesPage::openPlan);
    m_customer = addAct("openCustomerOfMessage", tr("Open the customer"), "customers", &MessagesPage::openCustomer);
    m_invoice = addAct("openInvoiceOfMessage", tr("Open the invoice"), "invoices", &MessagesPage::openInvoice);
    m_retry = addAct("retryMessages", tr("Send again"), "mail", &MessagesPage::retry);
    m_copyText = addAct("copyTextOfMessage", tr("Copy the text"), "view", &MessagesPage::copyText);
    m_copyAddress = addAct("copyAddressOfMessage", tr("Copy the address"), "view", &MessagesPage::copyAddress);
    addActions(m_list->actions()); // Find, Copy
}

const MailEntry *MessagesPage::current() const
{
    const QList<int> rows = m_list->table()->selectedRows();
    return rows.size() == 1 ? m_list->messages()->at(rows.first()) : nullptr;
}

static bool canLeave(const MailEntry &entry)
{
    return !entry.pending && (entry.state == MailState::Failed || entry.state == MailState::Queued);
}

// Of those that are chosen; nothing where they are too many to look at, or not all read.
std::optional<int> MessagesPage::fitting() const
{
    constexpr int most = 1000;
    if (m_list->table()->selectedCount() > most)
        return std::nullopt;
    int fit = 0;
    const QList<int> rows = m_list->table()->selectedRows();
    for (const int row : rows) {
        const MailEntry *entry = m_list->messages()->at(row);
        if (!entry)
            return std::nullopt;
        fit += canLeave(*entry);
    }
    return fit;
}

void MessagesPage::showChosen()
{
    const int chosen = m_list->table()->selectedCount();
    const MailEntry *entry = current();
    if (entry && entry->id != m_preview->mail())
        m_preview->show(entry->id);
    else if (chosen != 1 && m_asked.isNull())
        chosen > 1 ? m_preview->showSeveral(chosen, fitting()) : m_preview->showNone();
    makeRoom();
    const bool isOne = !m_preview->mail().isNull();
    m_plan->setEnabled(entry && !entry->plan.isNull());
    m_customer->setEnabled(entry);
    m_invoice->setEnabled(isOne);
    m_copyAddress->setEnabled(entry && !entry->address.isEmpty());
    m_copyText->setEnabled(isOne && !m_preview->text().isEmpty());
    const bool fits = entry ? canLeave(*entry) : fitting() != 0;
    m_retry->setEnabled(chosen > 0 && fits && m_desk.may(Act::RetryMail));
}

void MessagesPage::open(const QString &mail)
{
    const auto id = MailId::fromText(mail);
    if (!id)
        return;
    m_list->table()->clearSelection();
    m_asked = *id;
    m_preview->show(*id);
    showChosen();
}

void MessagesPage::lookAgain()
{
    m_list->lookAgain();
    m_preview->lookAgain();
    showTrouble();
}

QVariant MessagesPage::state() const { return m_list->state(); }

void MessagesPage::restore(const QVariant &state) { m_list->restore(state); }

void MessagesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isBelow = width() < narrowPage;
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    m_split->setOrientation(isBelow ? Qt::Vertical : Qt::Horizontal);
    m_preview->setBelow(isBelow);
    takeShares();
    makeRoom();
}

// Below the list there is little room: the list has all of it until there is a message to read. Where it is empty there
// is none.
void MessagesPage::makeRoom()
{
    const bool isRead = m_list->table()->selectedCount() > 0 || !m_asked.isNull();
    const bool isEmpty = m_list->messages()->rowCount() == 0 && !m_list->messages()->isReading();
    const bool isWanted = isRead || (!m_isBelow.value_or(false) && !isEmpty);
    if (isWanted == m_preview->isVisibleTo(m_split))
        return;
    m_preview->setVisible(isWanted);
    if (isWanted)
        takeShares();
}

void MessagesPage::takeShares()
{
    if (!m_share->turnTo(m_isBelow.value_or(false) ? QStringLiteral("below") : QStringLiteral("beside")))
        shareRoom();
}

void MessagesPage::shareRoom()
{
    if (m_split->orientation() == Qt::Vertical) // enough of the list to look through it
        m_split->setSizes({height() * 7 / 10, height() * 3 / 10});
    else
        m_split->setSizes({width() * 13 / 20, width() * 7 / 20}); // a message’s kind has its whole name
}

void MessagesPage::retry()
{
    const QList<int> rows = m_list->table()->selectedRows();
    m_list->messages()->bring(rows, this, [this, rows] {
        QList<MailId> mails;
        for (const int row : rows) {
            if (const MailEntry *entry = m_list->messages()->at(row); entry && canLeave(*entry))
                mails << entry->id;
        }
        retryAll(mails);
    });
}

// Each is an act of its own; what the desk refuses is said once, with how many it concerns.
void MessagesPage::retryAll(const QList<MailId> &mails)
{
    int done = 0, failed = 0;
    std::optional<Error> why;
    for (const MailId &mail : mails) {
        const auto booked = m_desk.retryMail(mail);
        booked ? ++done : ++failed;
        if (!booked && !why)
            why = booked.error();
    }
    lookAgain();
    showChosen();
    if (mails.size() == 1 && failed == 0 && mails.first() == m_preview->mail())
        m_news->hide(); // the message says it
    else
        say(done, failed, why);
}

void MessagesPage::say(int done, int failed, const std::optional<Error> &why)
{
    m_news->setVisible(done + failed > 0);
    const QString outcome = tr("%n message(s) will be sent again", nullptr, done);
    if (!why) {
        m_news->setTone(Tone::Info);
        m_news->setMessage("sync-busy", outcome,
                           tr("The computer that sends the e-mails does it, as soon as the books have your change."));
        return;
    }
    m_news->setTone(Tone::Warning);
    m_news->setMessage("warning", outcome, tr("%n could not: %1", nullptr, failed).arg(FaultWords::of(*why)));
}

void MessagesPage::openPlan()
{
    if (const MailEntry *entry = current())
        Q_EMIT go(Destination::of(entry->plan));
}

void MessagesPage::openCustomer()
{
    if (const MailEntry *entry = current())
        Q_EMIT go(Destination::of(entry->customer));
}

void MessagesPage::openInvoice()
{
    const auto mail = m_desk.mails().find(m_preview->mail());
    if (mail && !mail->invoiceNumbers().isEmpty())
        Q_EMIT go(Destination::of(InvoiceNumber(mail->invoiceNumbers().first())));
}

void MessagesPage::copyText() { QGuiApplication::clipboard()->setText(m_preview->text()); }

void MessagesPage::copyAddress()
{
    if (const MailEntry *entry = current())
        QGuiApplication::clipboard()->setText(entry->address);
}

} // namespace palier
