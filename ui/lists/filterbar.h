// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/filtercontrol.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace palier {

class FlowLayout;
class SavedFilters;

// The filters of a list page, in a row or as many as they need: the page's controls, those saved by name, "Clear
// filters", where the page has no other place for it. What is filtered by is one object, a value a control.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // `list`: the name under which filters are saved, "invoices".
    explicit FilterBar(const QString &list, QWidget *parent = nullptr);

    // One with these arguments and this parent, in their order, from the left. The first one is what Ctrl+F goes to.
    template <typename Control, typename... Arguments> Control *add(Arguments &&...arguments)
    {
        auto *control = new Control(std::forward<Arguments>(arguments)..., this);
        addControl(control);
        return control;
    }
    // Behind the filters, no filter itself: the button for the columns.
    void addTool(QWidget *tool);

    QJsonObject filter() const; // empty: nothing is filtered
    void setFilter(const QJsonObject &filter);
    bool filtersAnything() const { return !filter().isEmpty(); }
    void clear() { setFilter({}); }
    // The link that clears them, for a place where it can come and go without moving the list; the caller's to lay out.
    QWidget *takeClearLink();
    // Not where the words of an empty list offer the same.
    void offerClear(bool offer);
    void focusSearch();
    // Those saved by name, to be used or changed; `toSave`: to name what is filtered now.
    void openSaved(bool toSave);

Q_SIGNALS:
    void changed();

private:
    void addControl(FilterControl *control);
    void place(QWidget *widget);
    void tell();
    void placeOwn();
    QList<FilterControl *> m_controls;
    QList<QWidget *> m_tools;
    FlowLayout *m_row;
    SavedFilters *m_saved;
    QPushButton *m_clear;
    bool m_hasClearLink = true, m_offersClear = true;
};

} // namespace palier
