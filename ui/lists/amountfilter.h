// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/money.h"
#include "ui/lists/filtercontrol.h"

#include <QTimer>
#include <optional>

class QLineEdit;

namespace palier {

class Label;

// An amount from … to …, either may be left out. Value: an object with "from" and "to" in minor units.
class AmountFilter : public FilterPanelButton
{
    Q_OBJECT

public:
    AmountFilter(const QString &id, const char *objectName, const QString &title, Currency currency,
                 QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    // What somebody types: "1.234,5", "1,234.50", "1234". Nothing where it is no amount.
    static std::optional<Money> typed(const QString &text, Currency currency);

protected:
    void panelOpens() override;

private:
    void read();
    void show();
    QLineEdit *line(const char *name, const QString &title);
    Currency m_currency;
    QTimer m_typing;
    QLineEdit *m_fromLine, *m_toLine;
    Label *m_fault;
    std::optional<qint64> m_from, m_to;
};

} // namespace palier
