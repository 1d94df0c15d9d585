// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingfield.h"

#include "ui/admin/settingtext.h"
#include "ui/admin/settingtitles.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/intoview.h"
#include "ui/controls/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

static const SettingRule &ruleOf(const QString &key)
{
    const SettingRule *rule = settingRule(key);
    if (!rule)
        qFatal("there is no setting %s", qPrintable(key));
    return *rule;
}

QLayout *asWideAsItsWords(Label *name)
{
    name->setMaximumWidth(name->sizeHint().width() + space::tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(name->wrapped(), 1); // as much as it may take, before the rest is left empty
    row->addStretch();
    return row;
}

SettingField::SettingField(Desk &desk, const QString &key, const FieldText &text, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_rule(ruleOf(key)),
      m_text(text),
      m_editor(SettingEditor::make(m_rule, settingTitle(key), settingChoices(key), this)),
      m_unit(new Label(text.unit)),
      m_reset(new QPushButton(tr("Reset"))),
      m_mark(new Label({}, TextRole::Caption)),
      m_feedback(new Label({}, TextRole::Caption)),
      m_why(new Label({}, TextRole::Caption))
{
    m_editor->widget()->setObjectName(key);
    m_editor->widget()->setAccessibleName(settingTitle(key));
    m_reset->setObjectName(key + ".reset");
    m_reset->setProperty("look", "link");
    m_reset->setAccessibleName(tr("Reset %1 to its default").arg(settingTitle(key)));
    m_reset->setToolTip(SettingText::limits(m_rule, shown(QString::fromLatin1(m_rule.byDefault))));
    m_mark->setObjectName(key + ".mark");
    m_feedback->setObjectName(key + ".feedback");
    m_feedback->setTone("bad");
    m_why->setObjectName(key + ".why");
    arrange(text);
    setFocusProxy(m_editor->widget());
    connect(m_editor, &SettingEditor::edited, this, &SettingField::check);
    connect(m_editor, &SettingEditor::committed, this, &SettingField::save);
    connect(m_editor, &SettingEditor::left, this, &SettingField::leave);
    connect(m_editor, &SettingEditor::dropped, this, &SettingField::drop);
    connect(m_reset, &QPushButton::clicked, this, [this] { book({}); });
    lookAgain();
}

// An editor that has the focus loses it as it goes, and would tell a field that is gone already.
SettingField::~SettingField() { disconnect(m_editor, nullptr, this, nullptr); }

void SettingField::arrange(const FieldText &text)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    QWidget *editor = m_editor->widget();
    m_marker = editor;
    if (!m_editor->bearsItsName()) {
        auto *name = new Label(settingTitle(key()), TextRole::Strong);
        name->setBuddy(editor);
        column->addLayout(asWideAsItsWords(name));
        m_marker = name;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    constexpr int atFirst = 100; // what may give way has its width before the mark has any
    row->addWidget(editor, m_editor->button() ? atFirst : 0);
    if (m_editor->button())
        row->addWidget(m_editor->button());
    row->addWidget(m_unit->muted());
    m_unit->setVisible(!text.unit.isEmpty());
    row->addWidget(m_reset);
    row->addWidget(m_mark->wrapped(), 1);
    column->addLayout(row);
    column->addWidget(m_feedback->wrapped());
    const QString limits = SettingText::limits(m_rule, shown(QString::fromLatin1(m_rule.byDefault)));
    const QString help = QStringList{text.help, limits}.join(u' ').trimmed();
    editor->setAccessibleDescription(help);
    column->addWidget((new Label(help, TextRole::Caption))->muted()->wrapped());
    column->addWidget(m_why->muted()->wrapped());
    m_feedback->hide();
    m_why->hide();
    m_reset->hide();
}

QString SettingField::shown(const QString &kept) const { return settingValue(key(), kept); }

QStringList SettingField::phrases() const
{
    QStringList phrases{m_text.help};
    for (const auto &[word, name] : settingChoices(key()))
        phrases << name;
    return phrases;
}

void SettingField::lookAgain()
{
    const auto settings = m_desk.settings();
    if (!settings)
        return complain(FaultWords::of(settings.error()));
    const QString stored = settings->text(key());
    if (stored != m_stored && m_editor->isBeingEdited()) { // nothing is put over what the clerk has not seen
        m_meanwhile = tr("Meanwhile somebody else has put “%1” here. What you type takes its place when you save it.")
                          .arg(shown(stored));
        complain(m_meanwhile);
        m_editor->setValid(true);
    } else if (stored != m_stored) {
        m_meanwhile.clear();
        complain({});
        m_mark->setText({});
        m_waits = false;
    }
    if (m_waits && m_desk.waitingCount().value_or(1) == 0)
        say(false);
    m_stored = stored;
    m_seen = settings->stored(key());
    if (!m_editor->isBeingEdited())
        m_editor->show(stored);
    showUnit();
    showStanding(*settings);
}

void SettingField::showStanding(const Settings &settings)
{
    const bool counts = !m_text.condition.holds || m_text.condition.holds(settings);
    m_why->setText(counts ? QString() : m_text.condition.why);
    m_why->setVisible(!counts);
    setEnabled(counts && m_desk.may(Act::ChangeSetting));
    const QString byDefault = QString::fromLatin1(m_rule.byDefault);
    m_reset->setVisible(!m_editor->bearsItsName() && !byDefault.isEmpty() && m_stored != byDefault);
}

void SettingField::complain(const QString &sentence)
{
    m_feedback->setText(sentence);
    m_feedback->setVisible(!sentence.isEmpty());
    m_editor->setValid(sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_mark->setText({});
    if (isAncestorOf(QApplication::focusWidget()))
        scrollIntoView(m_feedback);
}

// A colleague's value may have come into the copy since the last look. It is shown now, or told of to whoever is
// typing, and so it is what was seen when they save once more.
void SettingField::sayWhyNot(const Error &error)
{
    if (error.fault != Fault::ChangedMeanwhile)
        return complain(FaultWords::of(error));
    lookAgain();
    complain(m_meanwhile.isEmpty() ? FaultWords::of(error) : m_meanwhile);
    m_editor->setValid(true);
}

void SettingField::say(bool waits)
{
    m_waits = waits;
    m_mark->setTone(waits ? "warning" : "good");
    m_mark->setText(waits ? tr("✓ Saved here, waiting to sync") : tr("✓ Saved"));
}

// One of them is a day, not a days.
void SettingField::showUnit()
{
    bool isNumber = false;
    const int number = m_editor->written().toInt(&isNumber);
    if (const QString unit = isNumber ? settingUnit(key(), number) : QString(); !unit.isEmpty())
        m_unit->setText(unit);
}

void SettingField::check()
{
    m_mark->setText({});
    showUnit();
    const bool fits = bool(normalised(key(), m_editor->written()));
    complain(fits ? m_meanwhile : SettingText::wanted(m_rule));
    m_editor->setValid(fits);
}

void SettingField::save()
{
    const auto value = normalised(key(), m_editor->written());
    if (!value)
        return complain(SettingText::wanted(m_rule));
    if (*value == m_stored)
        return drop(); // in its one written form again
    book(*value);
}

// On a value of its own: the old one, and what became of the new one is said.
void SettingField::leave()
{
    if (!m_editor->isBeingEdited())
        return;
    const QString typed = m_editor->typed();
    if (normalised(key(), m_editor->written()))
        return save();
    drop();
    complain(tr("“%1” was not saved. %2").arg(typed, SettingText::wanted(m_rule)));
    m_editor->setValid(true); // what stands there is the old value again
}

void SettingField::drop()
{
    m_editor->show(m_stored);
    m_meanwhile.clear();
    complain({});
}

void SettingField::book(const QString &value)
{
    const auto booked = m_desk.set(key(), value, m_seen);
    if (!booked)
        return sayWhyNot(booked.error());
    if (const auto settings = m_desk.settings())
        m_stored = settings->text(key());
    m_editor->show(m_stored);
    m_meanwhile.clear();
    complain({});
    lookAgain();
    say(*booked == Booking::Waiting);
    Q_EMIT saved();
}

} // namespace palier
