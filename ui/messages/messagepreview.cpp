// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagepreview.h"

#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/display.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/page.h"
#include "ui/controls/rolewords.h"
#include "ui/controls/wholetext.h"
#include "ui/messages/messagewords.h"

#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

static constexpr qsizetype invoicesLinked = 3; // more of them are named only

MessagePreview::MessagePreview(Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_stack(new QStackedWidget),
      m_area(nullptr),
      m_foot(new QFrame),
      m_none(new EmptyState),
      m_subject(new Label({}, TextRole::Heading)),
      m_denied(new Label),
      m_state(new Chip),
      m_news(new Banner),
      m_body(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_facts(new FactList),
      m_links(new QHBoxLayout),
      m_noText(new Label),
      m_text(new WholeText),
      m_retry(new QPushButton(tr("Send again"))),
      m_copy(new QPushButton(tr("Copy text")))
{
    setObjectName("messagePreview");
    setMinimumSize(400, 200); // its buttons beside each other, below some lines, and the list above has five rows
    setAccessibleName(tr("The message"));
    m_subject->setObjectName("messageSubject");
    m_state->setObjectName("messageState");
    m_news->setObjectName("messageNews");
    m_denied->setObjectName("retryDenied");
    m_noText->setObjectName("messageWithoutText");
    m_text->setObjectName("messageText");
    m_text->setAccessibleName(tr("Text of the message"));
    m_retry->setObjectName("retryMessage");
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setProperty("look", "primary");
    m_copy->setObjectName("copyMessageText");
    m_copy->setAccessibleName(m_copy->text());
    arrange();
    connect(m_retry, &QPushButton::clicked, this, &MessagePreview::retryClicked);
    connect(m_copy, &QPushButton::clicked, this, &MessagePreview::copyTextClicked);
    m_none->findChild<QPushButton *>("emptyStateAction")->setObjectName("retryChosen");
    connect(m_none, &EmptyState::actionClicked, this, &MessagePreview::retryChosenClicked);
    showNone();
}

// As wide as its share, whatever stands in it.
static QVBoxLayout *half(QBoxLayout *body)
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    body->addWidget(widget);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

void MessagePreview::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_subject->wrapped()->selectable(), 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_links->setSpacing(space::small);
    m_foot->setProperty("look", "foot");
    auto *buttons = new QHBoxLayout(m_foot);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_denied->muted()->wrapped(), 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_retry);
    m_about = half(m_body);
    m_about->setSpacing(space::normal);
    m_about->addWidget(m_facts);
    m_about->addLayout(m_links);
    m_about->addStretch(1);
    auto *words = half(m_body);
    words->addWidget(m_noText->muted()->wrapped());
    words->addWidget(m_text);
    words->addStretch(1);
    m_body->setSpacing(space::normal);
    auto *contents = new QWidget;
    m_column = new QVBoxLayout(contents);
    m_column->setSpacing(space::normal);
    m_column->addLayout(head);
    m_column->addLayout(m_body, 1);
    m_area = qobject_cast<QScrollArea *>(scrolling(contents, this));
    m_area->verticalScrollBar()->installEventFilter(this);
    layOut();
    setMargins();
    auto *one = new QWidget;
    auto *parts = new QVBoxLayout(one);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_area, 1);
    parts->addWidget(m_foot); // in sight however long the message is
    m_stack->addWidget(one);
    m_stack->addWidget(m_none);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

// Below the list the preview is wide and low: what it says stands beside all that is known of it.
void MessagePreview::layOut()
{
    m_body->setDirection(m_isBelow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(0, m_isBelow ? 2 : 0);
    m_body->setStretch(1, m_isBelow ? 3 : 1);
    m_isBelow ? m_about->insertWidget(0, m_news) : m_column->insertWidget(1, m_news);
}

// At the right the page's own, a scroll bar within it: what is above ends there too.
void MessagePreview::setMargins()
{
    const QScrollBar *bar = m_area->verticalScrollBar();
    const int taken = bar->isVisibleTo(m_area) ? bar->sizeHint().width() : 0;
    const int left = m_isBelow ? space::page : space::wide, top = m_isBelow ? space::normal : space::wide;
    m_area->widget()->layout()->setContentsMargins(left, top, std::max(space::small, space::page - taken),
                                                   space::normal);
    m_foot->layout()->setContentsMargins(left, space::small, space::page, space::small);
}

void MessagePreview::setBelow(bool isBelow)
{
    m_isBelow = isBelow;
    layOut();
    setMargins();
}

bool MessagePreview::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        setMargins();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void MessagePreview::showNone()
{
    m_mail = MailId();
    m_none->setMessage("messages", tr("No message is selected"), tr("Select a message to read it here."));
    m_stack->setCurrentWidget(m_none);
}

void MessagePreview::showSeveral(int chosen, std::optional<int> fitting)
{
    m_mail = MailId();
    QString text = RoleWords::denial(Act::RetryMail, m_desk.rights().value_or(Rights::ofRole(Role::Auditor)));
    QString action;
    if (fitting == 0)
        text = tr("None of them can be sent again.");
    else if (text.isEmpty()) {
        if (fitting && *fitting < chosen)
            text = tr("%n of them can be sent again; the others are sent already, or on their way.", nullptr, *fitting);
        action = fitting ? tr("Send %n message(s) again", nullptr, *fitting) : tr("Send again");
    }
    m_none->setMessage("messages", tr("%n messages are selected", nullptr, chosen), text, action);
    m_stack->setCurrentWidget(m_none);
}

void MessagePreview::show(const MailId &mail)
{
    m_mail = mail;
    lookAgain();
}

QString MessagePreview::text() const { return m_mail.isNull() ? QString() : m_text->toPlainText(); }

void MessagePreview::lookAgain()
{
    if (m_mail.isNull())
        return;
    const auto entry = m_desk.mailRegister().find(m_mail);
    const auto mail = m_desk.mails().find(m_mail);
    if (!entry || !mail) {
        const Error error = entry ? mail.error() : entry.error();
        showNone();
        Q_EMIT failed(error);
        return;
    }
    fill(*entry, *mail);
    m_stack->setCurrentIndex(0);
}

void MessagePreview::fill(const MailEntry &entry, const QueuedMail &mail)
{
    m_subject->setText(entry.subject.isEmpty() ? MessageWords::kind(entry.kind) : entry.subject);
    m_state->setChip(MessageWords::chip(entry));
    fillNews(entry);
    fillFacts(entry, mail);
    if (m_text->toPlainText() != mail.bodyText)
        m_text->setPlainText(mail.bodyText);
    fadeBlackened();
    m_text->setVisible(!mail.bodyText.isEmpty());
    m_noText->setVisible(mail.bodyText.isEmpty());
    m_noText->setText(entry.state == MailState::Sent
                          ? tr("Its text was not kept.")
                          : tr("Its text is written when it is sent for the first time, from what is true then."));
    m_copy->setEnabled(!mail.bodyText.isEmpty());
    const QString denial = RoleWords::denial(Act::RetryMail, m_desk.rights().value_or(Rights::ofRole(Role::Auditor)));
    const bool canLeave = entry.state == MailState::Failed || entry.state == MailState::Queued;
    m_retry->setVisible(canLeave && !entry.pending);
    m_retry->setEnabled(denial.isEmpty());
    m_retry->setAccessibleDescription(denial);
    m_denied->setText(canLeave ? denial : QString());
}

// What was blacked out of a link is not to be the brightest thing in a dark window.
void MessagePreview::fadeBlackened()
{
    static const QRegularExpression blackened(QStringLiteral("\u2588+"));
    QList<QTextEdit::ExtraSelection> faded;
    for (QTextCursor found = m_text->document()->find(blackened); !found.isNull();
         found = m_text->document()->find(blackened, found)) {
        QTextCharFormat faint;
        faint.setForeground(Theme::current().muted);
        faded << QTextEdit::ExtraSelection{found, faint};
    }
    m_text->setExtraSelections(faded);
}

// All that the facts and the links are made of.
static QStringList madeOf(const MailEntry &entry, const QueuedMail &mail)
{
    return {entry.id.text(),
            MessageWords::recipient(entry),
            entry.customer.text(),
            entry.customerName,
            word(entry.kind),
            entry.language,
            entry.plan.text(),
            word(entry.state),
            QString::number(entry.attempts),
            displayedMoment(entry.queuedAt),
            displayedMoment(entry.sentAt),
            displayedMoment(entry.nextAttemptAt),
            mail.messageId,
            mail.invoices};
}

// It has no place to break at; a label would be cut.
static QWidget *messageId(const QString &id)
{
    auto *text = new WholeText;
    text->setObjectName("messageId");
    text->setAccessibleName(MessagePreview::tr("Message-ID"));
    text->setProperty("look", "fact");
    text->document()->setDocumentMargin(0);
    text->setFocusPolicy(Qt::ClickFocus);
    text->setPlainText(id);
    return text;
}

// Made anew only where something is: a link that has the keyboard keeps it.
void MessagePreview::fillFacts(const MailEntry &entry, const QueuedMail &mail)
{
    const QStringList made = madeOf(entry, mail);
    if (made == m_made)
        return;
    m_made = made;
    m_ordered.clear();
    m_facts->clear();
    m_facts->add(tr("To"), MessageWords::recipient(entry))->setObjectName("messageAddress");
    if (!entry.customerName.isEmpty())
        m_facts->add(tr("Customer"), tr("%1 (%2)").arg(entry.customerName, entry.customer.text()));
    m_facts->add(tr("Message"), MessageWords::kind(entry.kind));
    if (!entry.language.isEmpty())
        m_facts->add(tr("Language"), MessageWords::language(entry.language));
    fillTimes(entry);
    m_facts->addWidget(tr("Message-ID"), messageId(mail.messageId));
    fillInvoices(mail.invoiceNumbers());
    fillLinks(entry);
    orderLinks();
}

// New ones would come last for the tabulator, behind all that the window has: they stand between the list and the text.
void MessagePreview::orderLinks()
{
    QWidget *before = m_subject; // the first that can have the keyboard, if only by a click
    for (QPushButton *link : std::as_const(m_ordered)) {
        setTabOrder(before, link);
        before = link;
    }
}

void MessagePreview::fillTimes(const MailEntry &entry)
{
    m_facts->add(tr("Queued"), displayedMoment(entry.queuedAt));
    if (entry.state == MailState::Sent)
        m_facts->add(tr("Sent"), displayedMoment(entry.sentAt))->setObjectName("messageSent");
    if (entry.state == MailState::Queued && entry.attempts > 0)
        m_facts->add(tr("Next attempt"), displayedMoment(entry.nextAttemptAt))->setObjectName("messageNextAttempt");
    if (entry.attempts > 0)
        m_facts->add(tr("Attempts"), QLocale().toString(entry.attempts));
}

QPushButton *MessagePreview::link(const QString &text, const Destination &destination, const char *name)
{
    auto *button = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setProperty("look", "link");
    button->setProperty("flush", true); // with the facts above it
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, destination] { Q_EMIT go(destination); });
    m_ordered << button;
    return button;
}

void MessagePreview::fillInvoices(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return;
    auto *invoices = new QWidget;
    invoices->setObjectName("messageInvoices");
    auto *column = new QVBoxLayout(invoices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const QString &number : numbers.first(std::min(invoicesLinked, numbers.size()))) {
        QPushButton *invoice = link(number, Destination::of(InvoiceNumber(number)), "messageInvoice");
        invoice->setProperty("flush", "fact"); // level with the word before it
        column->addWidget(invoice, 0, Qt::AlignLeft);
    }
    if (numbers.size() > invoicesLinked)
        column->addWidget(
            (new Label(numbers.sliced(invoicesLinked).join(QStringLiteral(", "))))->wrapped()->selectable());
    m_facts->addWidget(numbers.size() == 1 ? tr("Invoice") : tr("Invoices"), invoices);
}

void MessagePreview::fillLinks(const MailEntry &entry)
{
    emptyLayout(m_links);
    if (!entry.plan.isNull())
        m_links->addWidget(link(tr("View the plan"), Destination::of(entry.plan), "messagePlan"));
    m_links->addWidget(link(tr("Open the customer"), Destination::of(entry.customer), "messageCustomer"));
    m_links->addStretch(1);
}

void MessagePreview::fillNews(const MailEntry &entry)
{
    const QString why = MessageWords::error(entry.lastError);
    m_news->setVisible(entry.pending || (!why.isEmpty() && entry.state != MailState::Sent));
    if (entry.pending) {
        m_news->setTone(Tone::Info);
        m_news->setMessage("sync-busy", tr("The message will be sent again"),
                           tr("Waiting to sync: the e-mail leaves as soon as the books have your request."));
    } else if (entry.state == MailState::Failed) {
        m_news->setTone(Tone::Bad);
        m_news->setMessage(
            "warning", tr("Not sent. It will not be tried again by itself."),
            why + u'\n' +
                tr("Correct the cause, such as a mistake in the customer’s address, and send the message again."));
    } else {
        m_news->setTone(Tone::Warning);
        m_news->setMessage("warning", tr("The last attempt failed"), why);
    }
}

} // namespace palier
