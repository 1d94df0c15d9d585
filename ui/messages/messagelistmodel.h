// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listmodel.h"

namespace palier {

// The mail queue for a table, by the moment a message was queued. The text of a message is not in it: the preview reads
// that of one.
class MessageListModel : public ListModel<MailEntry>
{
    Q_OBJECT

public:
    enum Column { Queued, State, Kind, Customer, Address, Subject, Sent };

    explicit MessageListModel(Desk &desk, QObject *parent = nullptr);
    // The filter of the page as the books are asked.
    static MailQuery queryOf(const QJsonObject &filter);

protected:
    ListSource<MailEntry> source() override;
    QVariant cell(const MailEntry &entry, int column, int role) const override;

private:
    QString textOf(const MailEntry &entry, int column) const;
};

} // namespace palier
