// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace palier {

class Label;
class Switch;

// How a setting is shown.
struct FieldText {
    QString name;
    QString help;                                    // what it means, in a sentence
    QString unit;                                    // "days"; may be empty
    QList<std::pair<QString, QString>> choices = {}; // of a choice: word and name
};

// One setting of the administration: checked while it is typed, saved when the field is left, each by itself. What
// can't be saved stays in the field, with the reason.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(Desk &desk, const QString &key, const FieldText &text, QWidget *parent = nullptr);
    // The stored value, unless the clerk is typing.
    void lookAgain();
    QString key() const { return m_key; }

Q_SIGNALS:
    void saved();

private:
    QWidget *makeEditor(const FieldText &text);
    QString written() const; // what stands in the editor, as the desk takes it
    void check();
    void save();
    void say(const QString &text, const char *tone);

    Desk &m_desk;
    QString m_key;
    QString m_stored;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    Switch *m_switch = nullptr;
    Label *m_feedback;
};

} // namespace palier
