// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listpage.h"

namespace palier {

class MessageListModel;

// All messages: filters, table, how many. The half of MessagesPage that is a list.
class MessageListPage : public ListPage
{
    Q_OBJECT

public:
    explicit MessageListPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Messages"); }
    MessageListModel *messages() const { return m_messages; }

protected:
    QString countText(int total) const override { return tr("%n message(s)", nullptr, total); }
    Empty emptyText() const override;
    QString nothingMatches() const override;

private:
    MessageListModel *m_messages;
};

} // namespace palier
