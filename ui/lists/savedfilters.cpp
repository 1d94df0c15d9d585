// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/savedfilters.h"

#include "ui/controls/faultwords.h"
#include "ui/controls/label.h"
#include "ui/lists/filtercontrol.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

SavedFilters::SavedFilters(const QString &list, QWidget *parent)
    : QToolButton(parent),
      m_memory(list),
      m_panel(new QFrame(this, Qt::Popup)),
      m_names(new QListWidget),
      m_none(new Label(tr("None yet. Filter the list, give the filter a name and save it here."))),
      m_fault(new Label),
      m_name(new QLineEdit),
      m_apply(new QPushButton(tr("Use"))),
      m_save(new QPushButton(tr("Save"))),
      m_rename(new QPushButton(tr("Rename"))),
      m_remove(new QPushButton(tr("Delete")))
{
    setObjectName("savedFilters");
    setText(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
    setProperty("look", "filter");
    setFocusPolicy(Qt::StrongFocus);
    m_panel->setObjectName("savedFiltersPanel");
    m_panel->setAccessibleName(tr("Saved filters"));
    m_panel->setProperty("look", "panel");
    m_names->setObjectName("savedFilterNames");
    m_names->setAccessibleName(tr("Saved filters"));
    m_names->setFixedHeight(170);
    m_names->setMinimumWidth(330);
    m_name->setObjectName("savedFilterName");
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setMaxLength(80);
    m_apply->setObjectName("useSavedFilter");
    m_save->setObjectName("saveFilter");
    m_rename->setObjectName("renameSavedFilter");
    m_remove->setObjectName("deleteSavedFilter");
    m_none->muted()->wrapped();
    m_fault->setTone("bad");
    m_fault->wrapped()->hide();

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    column->setSpacing(space::small);
    column->addWidget(m_none);
    column->addWidget(m_names);
    auto *ofOne = new QHBoxLayout;
    ofOne->addWidget(m_apply);
    ofOne->addStretch(1);
    ofOne->addWidget(m_rename);
    ofOne->addWidget(m_remove);
    column->addLayout(ofOne);
    auto *toSave = new Label(tr("Name for what is filtered now"), TextRole::Caption);
    toSave->setBuddy(m_name);
    column->addSpacing(space::tight);
    column->addWidget(toSave->muted());
    auto *ofNew = new QHBoxLayout;
    ofNew->addWidget(m_name, 1);
    ofNew->addWidget(m_save);
    column->addLayout(ofNew);
    column->addWidget(m_fault);

    connect(this, &QToolButton::clicked, this, [this] { open(); });
    connect(m_names, &QListWidget::itemSelectionChanged, this, &SavedFilters::showState);
    connect(m_names, &QListWidget::itemDoubleClicked, this, &SavedFilters::apply);
    connect(m_names, &QListWidget::itemActivated, this, &SavedFilters::apply);
    connect(m_name, &QLineEdit::textChanged, this, &SavedFilters::showState);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::save);
    connect(m_apply, &QPushButton::clicked, this, &SavedFilters::apply);
    connect(m_save, &QPushButton::clicked, this, &SavedFilters::save);
    connect(m_rename, &QPushButton::clicked, this, &SavedFilters::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedFilters::remove);
}

void SavedFilters::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    paintOpener(*this);
}

void SavedFilters::setFilter(const QJsonObject &filter)
{
    m_filter = filter;
    showState();
}

void SavedFilters::open(bool toSave)
{
    m_name->clear();
    m_fault->hide();
    showNames();
    m_panel->adjustSize();
    m_panel->move(mapToGlobal(QPoint(0, height() + 2)));
    m_panel->show();
    (toSave || m_names->isHidden() ? static_cast<QWidget *>(m_name) : m_names)->setFocus(Qt::PopupFocusReason);
}

void SavedFilters::showNames(const QString &current)
{
    m_names->clear();
    const QList<SavedFilter> saved = m_memory.filters();
    for (const SavedFilter &filter : saved)
        m_names->addItem(filter.name);
    const auto found = m_names->findItems(current, Qt::MatchExactly);
    if (!saved.isEmpty())
        m_names->setCurrentItem(found.isEmpty() ? m_names->item(0) : found.first());
    m_names->setVisible(!saved.isEmpty());
    m_none->setVisible(saved.isEmpty());
    showState();
}

QString SavedFilters::currentName() const
{
    return m_names->currentItem() ? m_names->currentItem()->text() : QString();
}

void SavedFilters::showState()
{
    const bool isChosen = !currentName().isEmpty(), isNamed = !m_name->text().simplified().isEmpty();
    for (QPushButton *button : {m_apply, m_remove}) {
        button->setVisible(!m_names->isHidden());
        button->setEnabled(isChosen);
    }
    m_rename->setVisible(!m_names->isHidden());
    m_rename->setEnabled(isChosen && isNamed);
    m_save->setEnabled(isNamed && !m_filter.isEmpty());
    m_save->setAccessibleDescription(m_filter.isEmpty() ? tr("Nothing is filtered now.") : QString());
    m_save->setToolTip(m_save->accessibleDescription());
}

void SavedFilters::say(const Result<void> &done)
{
    if (!done)
        m_fault->setText(done.error().fault == Fault::BadValue ? tr("Another saved filter has this name already.")
                                                               : FaultWords::of(done.error()));
    m_fault->setVisible(!done);
}

void SavedFilters::apply()
{
    for (const SavedFilter &saved : m_memory.filters()) {
        if (saved.name == currentName()) {
            m_panel->hide();
            setFocus(Qt::PopupFocusReason);
            Q_EMIT chosen(saved.filter);
            return;
        }
    }
}

void SavedFilters::save()
{
    if (!m_save->isEnabled())
        return;
    const QString name = m_name->text().simplified();
    const auto done = m_memory.save({name, m_filter});
    say(done);
    if (!done)
        return;
    m_name->clear();
    showNames(name);
}

void SavedFilters::rename()
{
    const QString name = m_name->text().simplified();
    const auto done = m_memory.rename(currentName(), name);
    say(done);
    if (!done)
        return;
    m_name->clear();
    showNames(name);
}

void SavedFilters::remove()
{
    say(m_memory.remove(currentName()));
    showNames();
}

} // namespace palier
