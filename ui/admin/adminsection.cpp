// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminsection.h"

#include "ui/admin/settingfield.h"
#include "ui/controls/card.h"
#include "ui/controls/page.h"

#include <QHash>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

AdminSection::AdminSection(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *contents = new QWidget;
    contents->setMaximumWidth(860);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    m_column->setSpacing(space::wide);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_area = qobject_cast<QScrollArea *>(scrolling(contents, this));
    whole->addWidget(m_area);
}

Card *AdminSection::addCard(const QString &heading)
{
    auto *card = new Card(heading);
    card->body()->setSpacing(space::normal + space::tight);
    m_column->addWidget(card);
    makeFindable(card->heading(), nullptr, heading);
    return card;
}

SettingField *AdminSection::addField(QLayout *layout, const QString &key, const FieldText &text)
{
    auto *field = new SettingField(m_desk, key, text);
    m_fields << field;
    if (layout)
        layout->addWidget(field);
    makeFindable(field->marker(), field, field->searchWords());
    // What hangs on it is greyed, or no longer.
    connect(field, &SettingField::saved, this, &AdminSection::lookAgain);
    return field;
}

void AdminSection::makeFindable(QWidget *marker, QWidget *place, const QString &words)
{
    m_findables << Findable{marker, place, searchWords(words).join(u' ')};
}

void AdminSection::closeColumn() { m_column->addStretch(1); }

void AdminSection::lookAgain()
{
    for (SettingField *field : std::as_const(m_fields))
        field->lookAgain();
}

QStringList AdminSection::searchWords(const QString &text)
{
    QString plain;
    const QString split = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : split) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

int AdminSection::search(const QStringList &words)
{
    int found = 0;
    QHash<QWidget *, bool> marked; // several may share a heading
    for (Findable &one : m_findables) {
        one.found = !words.isEmpty() && std::all_of(words.begin(), words.end(),
                                                    [&one](const QString &word) { return one.words.contains(word); });
        found += one.found ? 1 : 0;
        marked[one.marker] |= one.found;
    }
    for (auto marker = marked.cbegin(); marker != marked.cend(); ++marker) {
        QWidget *widget = marker.key();
        widget->setProperty("found", marker.value());
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
    return found;
}

// A field rather than a heading.
const AdminSection::Findable *AdminSection::firstFound() const
{
    const Findable *heading = nullptr;
    for (const Findable &one : m_findables) {
        if (one.found && one.place)
            return &one;
        if (one.found && !heading)
            heading = &one;
    }
    return heading;
}

void AdminSection::showFirstFound()
{
    const Findable *first = firstFound();
    if (!first)
        return;
    layout()->activate();
    m_area->ensureWidgetVisible(first->place ? first->place : first->marker, 0, space::page);
}

void AdminSection::goToFirstFound()
{
    showFirstFound();
    if (const Findable *first = firstFound(); first && first->place && first->place->isEnabled())
        first->place->setFocus(Qt::ShortcutFocusReason);
}

} // namespace palier
