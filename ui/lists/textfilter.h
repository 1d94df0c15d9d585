// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/filtercontrol.h"

#include <QLineEdit>
#include <QTimer>

namespace palier {

// Searches while one types, without a pause: the reading itself is done aside, and the answer to an older text is
// dropped. Value: the text.
class TextFilter : public QLineEdit, public FilterControl
{
    Q_OBJECT

public:
    TextFilter(const QString &id, const char *objectName, const QString &name, const QString &placeholder,
               QWidget *parent = nullptr);
    QWidget *widget() override { return this; }
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QTimer m_typing;
};

} // namespace palier
