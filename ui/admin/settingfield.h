// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/admin/settingeditor.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace palier {

class Label;

// When a setting counts, and what to say where it doesn't.
struct SettingCondition {
    std::function<bool(const Settings &)> holds;
    QString why;
};

// How a setting is shown.
struct FieldText {
    QString help; // what it means, in a sentence
    QString unit; // "days"; may be empty
    SettingCondition condition = {};
};

// A field's name: no wider than its words, so that the light of a search falls on them alone, and wrapped where there
// is less room.
QLayout *asWideAsItsWords(Label *name);

// One setting of the administration: checked while it is typed, saved when the field is left, each by itself. Esc
// brings back what is kept; who leaves something that can't be kept is told so, and the old value stays.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(Desk &desk, const QString &key, const FieldText &text, QWidget *parent = nullptr);
    ~SettingField() override;
    // The stored value, unless the clerk is typing.
    void lookAgain();
    QString key() const { return m_rule.key; }
    QStringList phrases() const;                 // what it might be looked for by beside its name
    QWidget *marker() const { return m_marker; } // what bears its name

Q_SIGNALS:
    void saved();

private:
    void arrange(const FieldText &text);
    QString shown(const QString &kept) const; // by its name where it is a choice
    void showUnit();
    void check();
    void save();
    void leave();
    void drop();
    void book(const QString &value);
    void complain(const QString &sentence);
    void sayWhyNot(const Error &error);
    void say(bool waits);
    void showStanding(const Settings &settings);

    QString m_meanwhile; // what the clerk is to know before they save; empty: nothing
    Desk &m_desk;
    const SettingRule &m_rule;
    FieldText m_text;
    SettingEditor *m_editor;
    QString m_stored;     // or the default
    QString m_seen;       // what was stored when the clerk was last shown it or told of it; empty: nothing
    bool m_waits = false; // what was saved here is not sent yet
    Label *m_unit;
    QPushButton *m_reset;
    Label *m_mark;     // saved, or waiting
    Label *m_feedback; // what is wrong with what stands in the field
    Label *m_why;      // why it doesn't count now
    QWidget *m_marker = nullptr;
};

} // namespace palier
