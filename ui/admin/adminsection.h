// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace palier {

class Card;
class SettingField;
struct FieldText;

// One section of the settings: cards with fields, in a column that scrolls.
class AdminSection : public QWidget
{
    Q_OBJECT

public:
    explicit AdminSection(Desk &desk, QWidget *parent = nullptr);
    virtual void lookAgain();

protected:
    Card *addCard(const QString &heading);
    SettingField *addField(QLayout *layout, const QString &key, const FieldText &text);
    void closeColumn(); // after the last card
    Desk &desk() { return m_desk; }
    QVBoxLayout *column() { return m_column; }

private:
    Desk &m_desk;
    QVBoxLayout *m_column;
    QList<SettingField *> m_fields;
};

} // namespace palier
