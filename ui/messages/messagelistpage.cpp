// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagelistpage.h"

#include "ui/lists/choicefilter.h"
#include "ui/lists/customerfilter.h"
#include "ui/lists/periodfilter.h"
#include "ui/lists/textfilter.h"
#include "ui/messages/messagelistmodel.h"
#include "ui/messages/messagewords.h"

namespace palier {

MessageListPage::MessageListPage(Desk &desk, QWidget *parent)
    : ListPage(desk, new MessageListModel(desk),
               {.list = QStringLiteral("messages"),
                .table = "messageTable",
                .name = tr("Messages"),
                .count = "messageCount"},
               parent),
      m_messages(static_cast<MessageListModel *>(listModel()))
{
    setObjectName("messageListPage");
    filters()->add<TextFilter>("text", "messageSearch", tr("Search messages"),
                               tr("Search customer, address or subject"));
    QList<ChoiceFilter::Choice> states, kinds;
    for (const auto &[state, word] : WordTable<MailState>::words)
        states << ChoiceFilter::Choice{QLatin1String(word), MessageWords::of(state)};
    for (const auto &[kind, word] : WordTable<MailKind>::words)
        kinds << ChoiceFilter::Choice{QLatin1String(word), MessageWords::kind(kind)};
    filters()->add<ChoiceFilter>("state", "messageStateFilter", "messageStateMenu", tr("State"), states);
    filters()->add<ChoiceFilter>("kind", "messageKindFilter", "messageKindMenu", tr("Message"), kinds);
    filters()->add<PeriodFilter>("queued", "messagePeriodFilter", tr("Queued"));
    filters()->add<CustomerFilter>("customer", "messageCustomerFilter", tr("Customer"), desk);
    start();
}

ListPage::Empty MessageListPage::emptyText() const
{
    return {"messages",
            tr("No messages yet"),
            tr("What goes to customers by e-mail appears here: answers to their proposals, and reminders. The first "
               "one comes with the first decision."),
            {}};
}

QString MessageListPage::nothingMatches() const { return tr("No message matches"); }

} // namespace palier
