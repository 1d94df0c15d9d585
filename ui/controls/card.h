// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/label.h"

#include <QFrame>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace palier {

// A panel with a heading. What belongs to it goes into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    Label *heading() const { return m_heading; }
    // Beside the heading, at the right.
    void addHeadWidget(QWidget *widget);
    // At the end of the body: a control, and close below it what explains it.
    void addExplained(QWidget *control, Label *explanation);

private:
    Label *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

// Pairs of a word and a value, one a line.
class FactList : public QWidget
{
    Q_OBJECT

public:
    enum class Wide { Values, Words }; // which of them take the room that there is; the others what they want
    explicit FactList(Wide wide = Wide::Values, QWidget *parent = nullptr);
    void clear();
    Label *add(const QString &word, const QString &value);
    Label *addWidget(const QString &word, QWidget *value); // answers the word

    // The values of both begin below each other.
    static void level(FactList &one, FactList &other);

private:
    int wordWidth() const;

    Wide m_wide;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

// An empty column in the place of `rows`, which goes; null: at the end of `where`. What is put into it is shown at
// once, not a widget at a time, with the page laid out anew for each.
QVBoxLayout *renewed(QWidget *&rows, QBoxLayout *where);

// Takes everything out of a layout and deletes it.
void emptyLayout(QLayout *layout);

} // namespace palier
