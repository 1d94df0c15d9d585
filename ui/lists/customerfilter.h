// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/lists/filtercontrol.h"

#include <QTimer>

class QLineEdit;
class QListWidget;

namespace palier {

class Label;

// One customer, found by a part of the name or id. Value: the id; the name is looked up, so that a saved filter holds
// none.
class CustomerFilter : public FilterPanelButton
{
    Q_OBJECT

public:
    CustomerFilter(const QString &id, const char *objectName, const QString &title, Desk &desk,
                   QWidget *parent = nullptr);
    ~CustomerFilter() override;
    QJsonValue value() const override { return m_customer.isEmpty() ? QJsonValue() : QJsonValue(m_customer); }
    void setValue(const QJsonValue &value) override;

protected:
    void panelOpens() override;

private:
    void search();
    void choose(const QString &id, const QString &name);
    Desk &m_desk;
    QLineEdit *m_search;
    QListWidget *m_found;
    Label *m_none;
    QString m_customer;
    QTimer m_typing;
    ReadingTicket m_searching;
};

} // namespace palier
