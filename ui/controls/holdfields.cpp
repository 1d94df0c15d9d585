// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/holdfields.h"

#include "ui/controls/dayedit.h"
#include "ui/controls/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace palier {

HoldFields::HoldFields(const Names &names, QWidget *parent)
    : QWidget(parent),
      m_ends(new QCheckBox(tr("Ends on"))),
      m_until(dayEdit(names.until, names.lastDay)),
      m_note(new QPlainTextEdit)
{
    m_ends->setObjectName(names.ends);
    m_ends->setAccessibleName(m_ends->text());
    m_until->setEnabled(false);
    m_note->setObjectName(names.note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    constexpr int shownLines = 4;
    m_note->setFixedHeight(shownLines * m_note->fontMetrics().lineSpacing() + 2 * space::small);
    auto *title = new Label(m_note->accessibleName(), TextRole::Strong);
    title->setBuddy(m_note);
    auto *ending = new QHBoxLayout;
    ending->addWidget(m_ends);
    ending->addWidget(m_until);
    ending->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(ending);
    column->addWidget(title);
    column->addWidget(m_note);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
}

HoldFields::Values HoldFields::values() const { return {m_ends->isChecked(), m_until->date(), m_note->toPlainText()}; }

void HoldFields::setValues(const Values &values, QDate earliest)
{
    m_ends->setChecked(values.ends && values.until >= earliest); // a day that has passed is not another one
    m_until->setMinimumDate(earliest);
    m_until->setDate(values.until);
    m_note->setPlainText(values.note);
}

QDate HoldFields::until() const { return m_ends->isChecked() ? m_until->date() : QDate(); }

QString HoldFields::note() const { return m_note->toPlainText().trimmed(); }

void HoldFields::focusFirst() { m_ends->setFocus(); }

} // namespace palier
