// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingfield.h"

#include "ui/controls/faultwords.h"
#include "ui/controls/label.h"
#include "ui/controls/switch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace palier {

static bool isShort(const SettingRule &rule)
{
    return rule.type == SettingType::WholeNumber || rule.type == SettingType::Amount;
}

SettingField::SettingField(Desk &desk, const QString &key, const FieldText &text, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_key(key),
      m_feedback(new Label({}, TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    QWidget *editor = makeEditor(text);
    editor->setObjectName(key);
    editor->setAccessibleName(text.name);
    editor->setAccessibleDescription(text.help);
    if (!m_switch) {
        auto *name = new Label(text.name, TextRole::Strong);
        name->setBuddy(editor);
        column->addWidget(name);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(editor);
    if (!text.unit.isEmpty())
        row->addWidget((new Label(text.unit))->muted());
    m_feedback->setObjectName(key + ".feedback");
    row->addWidget(m_feedback->wrapped(), 1);
    column->addLayout(row);
    if (!text.help.isEmpty())
        column->addWidget((new Label(text.help, TextRole::Caption))->muted()->wrapped());
    setFocusProxy(editor);
    lookAgain();
}

QWidget *SettingField::makeEditor(const FieldText &text)
{
    const SettingRule *rule = settingRule(m_key);
    Q_ASSERT(rule);
    if (rule->type == SettingType::Switch) {
        m_switch = new Switch(text.name);
        connect(m_switch, &Switch::clicked, this, &SettingField::save);
        return m_switch;
    }
    if (rule->type == SettingType::Choice) {
        m_choice = new QComboBox;
        for (const auto &[choice, name] : text.choices)
            m_choice->addItem(name, choice);
        m_choice->setMinimumWidth(260);
        connect(m_choice, &QComboBox::activated, this, &SettingField::save);
        return m_choice;
    }
    m_line = new QLineEdit;
    m_line->setFixedWidth(isShort(*rule) ? 120 : 320);
    if (isShort(*rule))
        m_line->setAlignment(Qt::AlignRight);
    connect(m_line, &QLineEdit::textEdited, this, &SettingField::check);
    connect(m_line, &QLineEdit::editingFinished, this, &SettingField::save);
    return m_line;
}

QString SettingField::written() const
{
    if (m_switch)
        return m_switch->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    if (m_choice)
        return m_choice->currentData().toString();
    QString text = m_line->text().trimmed();
    // A clerk types the decimal sign of their language; kept is a point.
    if (settingRule(m_key)->type == SettingType::Amount)
        text.replace(QLocale().decimalPoint(), QStringLiteral("."));
    return text;
}

void SettingField::lookAgain()
{
    const auto settings = m_desk.settings();
    if (!settings)
        return say(FaultWords::of(settings.error()), "bad");
    if (m_line && m_line->hasFocus() && m_line->isModified())
        return;
    setEnabled(m_desk.may(Act::ChangeSetting));
    const QString stored = settings->text(m_key);
    if (stored != m_stored)
        say({}, "");
    m_stored = stored;
    if (m_switch)
        m_switch->setChecked(stored == QLatin1String("on"));
    else if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(stored));
    else {
        QString shown = stored;
        if (settingRule(m_key)->type == SettingType::Amount)
            shown.replace(QStringLiteral("."), QLocale().decimalPoint());
        if (m_line->text() != shown && !m_line->isModified())
            m_line->setText(shown);
    }
}

void SettingField::say(const QString &text, const char *tone)
{
    m_feedback->setTone(tone);
    m_feedback->setText(text);
}

void SettingField::check()
{
    const auto value = normalised(m_key, written());
    m_line->setProperty("valid", value.has_value());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
    if (value)
        say({}, "");
    else
        say(FaultWords::of(value.error()), "bad");
}

void SettingField::save()
{
    const auto value = normalised(m_key, written());
    if (!value)
        return check();
    if (m_line)
        m_line->setModified(false);
    if (*value == m_stored)
        return lookAgain();
    m_stored = *value;
    const auto booked = m_desk.set(m_key, *value);
    if (!booked) {
        m_stored.clear();
        lookAgain();
        return say(FaultWords::of(booked.error()), "bad");
    }
    lookAgain();
    say(*booked == Booking::Waiting ? tr("✓ Saved here, waiting to be sent") : tr("✓ Saved"), "good");
    Q_EMIT saved();
}

} // namespace palier
