// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingeditor.h"

#include "ui/admin/daylist.h"
#include "ui/admin/settingtext.h"
#include "ui/connection/serverform.h"
#include "ui/controls/switch.h"
#include "ui/controls/validity.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace palier {

namespace {

class SwitchEditor : public SettingEditor
{
public:
    SwitchEditor(const QString &name, QObject *parent) : SettingEditor(parent), m_switch(new Switch(name))
    {
        connect(m_switch, &Switch::clicked, this, &SettingEditor::committed);
    }
    QWidget *widget() override { return m_switch; }
    QString written() const override { return m_switch->isChecked() ? QStringLiteral("on") : QStringLiteral("off"); }
    void show(const QString &kept) override { m_switch->setChecked(kept == QLatin1String("on")); }
    bool bearsItsName() const override { return true; }

private:
    Switch *m_switch;
};

class ChoiceEditor : public SettingEditor
{
public:
    ChoiceEditor(const SettingChoices &choices, QObject *parent) : SettingEditor(parent), m_box(new QComboBox)
    {
        for (const auto &[word, name] : choices)
            m_box->addItem(name, word);
        m_box->setMinimumWidth(260);
        connect(m_box, &QComboBox::activated, this, &SettingEditor::committed);
    }
    QWidget *widget() override { return m_box; }
    QString written() const override { return m_box->currentData().toString(); }
    void show(const QString &kept) override { m_box->setCurrentIndex(m_box->findData(kept)); }

private:
    QComboBox *m_box;
};

class DaysEditor : public SettingEditor
{
public:
    DaysEditor(const QString &name, QObject *parent) : SettingEditor(parent), m_days(new DayList(name))
    {
        connect(m_days, &DayList::changed, this, &SettingEditor::committed);
    }
    QWidget *widget() override { return m_days; }
    QString written() const override { return m_days->days(); }
    void show(const QString &kept) override { m_days->show(kept); }

private:
    DayList *m_days;
};

constexpr int lineWidth = 320;

class LineEditor : public SettingEditor
{
public:
    LineEditor(const SettingRule &rule, QObject *parent) : SettingEditor(parent), m_rule(rule), m_line(new QLineEdit)
    {
        const bool isShort = rule.type == SettingType::WholeNumber || rule.type == SettingType::Amount;
        m_line->setFixedWidth(isShort ? 120 : lineWidth);
        if (isShort)
            m_line->setAlignment(Qt::AlignRight);
        if (rule.type == SettingType::TimeZone)
            suggestZones();
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::textEdited, this, &SettingEditor::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &SettingEditor::committed);
    }
    QWidget *widget() override { return m_line; }
    QString written() const override { return SettingText::kept(m_rule, m_line->text()); }
    QString typed() const override { return m_line->text(); }
    void show(const QString &kept) override
    {
        const QString text = SettingText::shown(m_rule, kept);
        if (m_line->text() != text)
            m_line->setText(text);
        m_line->setModified(false);
    }
    bool isBeingEdited() const override { return m_line->isModified(); }
    void setValid(bool valid) override { markValid(m_line, valid); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
            isBeingEdited()) {
            Q_EMIT dropped();
            return true;
        }
        return false;
    }

    QLineEdit *line() const { return m_line; }

private:
    void suggestZones()
    {
        QStringList zones;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            zones << QString::fromLatin1(id);
        auto *completer = new QCompleter(zones, m_line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
        connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &SettingEditor::committed,
                Qt::QueuedConnection); // once it stands in the line
    }

    const SettingRule &m_rule;
    QLineEdit *m_line;
};

// The path of a certificate authority's file, typed or chosen. It gives way where there is little room for its button.
class FileEditor : public LineEditor
{
public:
    FileEditor(const SettingRule &rule, QObject *parent) : LineEditor(rule, parent)
    {
        constexpr int narrowest = 160;
        line()->setMinimumWidth(narrowest);
        m_button = ServerForm::certificateButton([this](const QString &path) {
            line()->setText(path);
            Q_EMIT committed();
        });
    }
    QWidget *button() const override { return m_button; }

private:
    QPushButton *m_button;
};

} // namespace

SettingEditor *SettingEditor::make(const SettingRule &rule, const QString &name, const SettingChoices &choices,
                                   QObject *parent)
{
    if (QLatin1String(rule.key) == QLatin1String("smtp.ca_file"))
        return new FileEditor(rule, parent);
    switch (rule.type) {
    case SettingType::Switch:
        return new SwitchEditor(name, parent);
    case SettingType::Choice:
        return new ChoiceEditor(choices, parent);
    case SettingType::Dates:
        return new DaysEditor(name, parent);
    case SettingType::WholeNumber:
    case SettingType::Amount:
    case SettingType::Text:
    case SettingType::Email:
    case SettingType::Url:
    case SettingType::Steps:
    case SettingType::TimeZone:
    case SettingType::Iban:
        return new LineEditor(rule, parent);
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace palier
