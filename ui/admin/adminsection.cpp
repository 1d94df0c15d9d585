// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminsection.h"

#include "ui/admin/settingfield.h"
#include "ui/admin/settingtitles.h"
#include "ui/controls/card.h"
#include "ui/controls/foldedwords.h"

#include <QEvent>
#include <QHash>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

static constexpr int widest = 860;

AdminSection::AdminSection(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *contents = new QWidget;
    contents->setMaximumWidth(widest);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    m_column->setSpacing(space::wide);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_area = qobject_cast<QScrollArea *>(scrolling(contents, this));
    whole->addWidget(m_area);
    contents->installEventFilter(this);
}

bool AdminSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::Resize)
        fitMargins();
    return QWidget::eventFilter(watched, event);
}

// At the right the page's own, a scroll bar within it: the cards of all sections end in one line.
void AdminSection::fitMargins()
{
    const int taken = std::max(0, std::min(widest, m_area->width()) - m_area->widget()->width());
    m_column->setContentsMargins(space::page, space::wide, std::max(space::small, space::page - taken), space::wide);
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
    keep({field->marker(), field, settingTitle(key), key, field->phrases()});
    // What hangs on it is greyed, or no longer.
    connect(field, &SettingField::saved, this, &AdminSection::lookAgain);
    return field;
}

void AdminSection::makeFindable(QWidget *marker, QWidget *place, const QString &name, const QStringList &phrases)
{
    const QString subject = place ? place->objectName() : QString();
    keep({marker, place, name, subject, phrases});
}

void AdminSection::keep(Findable one)
{
    one.words = foldedWords(one.name + u' ' + one.subject + u' ' + one.phrases.join(u' ')).join(u' ');
    m_findables << std::move(one);
}

void AdminSection::closeColumn() { m_column->addStretch(1); }

void AdminSection::lookAgain()
{
    for (SettingField *field : std::as_const(m_fields))
        field->lookAgain();
}

int AdminSection::search(const QStringList &words)
{
    int found = 0;
    for (Findable &one : m_findables) {
        one.found = !words.isEmpty() && std::all_of(words.begin(), words.end(),
                                                    [&one](const QString &word) { return one.words.contains(word); });
        found += one.found ? 1 : 0;
    }
    showMarks();
    return found;
}

void AdminSection::showMarks()
{
    QHash<QWidget *, bool> marked; // several may share a heading
    for (const Findable &one : std::as_const(m_findables))
        marked[one.marker] |= one.found;
    for (auto marker = marked.cbegin(); marker != marked.cend(); ++marker) {
        QWidget *widget = marker.key();
        widget->setProperty("found", marker.value());
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
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

void AdminSection::showTop() { m_area->verticalScrollBar()->setValue(0); }

void AdminSection::showFirstFound()
{
    const Findable *first = firstFound();
    if (!first)
        return;
    layout()->activate();
    m_area->ensureWidgetVisible(first->place ? first->place : first->marker, 0, space::page);
}

bool AdminSection::goToFirstFound()
{
    showFirstFound();
    const Findable *first = firstFound();
    if (!first || !first->place || !first->place->isEnabled())
        return false;
    first->place->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QList<Landmark> AdminSection::landmarks(const QString &part) const
{
    QList<Landmark> all;
    for (const Findable &one : m_findables) {
        if (one.place)
            all << Landmark{one.name, part, one.subject, one.phrases};
    }
    return all;
}

bool AdminSection::goTo(const QString &landmark)
{
    for (Findable &one : m_findables)
        one.found = one.place && one.subject == landmark;
    showMarks();
    return goToFirstFound();
}

} // namespace palier
