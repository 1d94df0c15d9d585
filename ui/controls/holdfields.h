// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;

namespace palier {

// Until when something is held, an invoice or a customer, and why: a last day or none, and a note.
class HoldFields : public QWidget
{
    Q_OBJECT

public:
    struct Names {
        const char *ends, *until, *note; // objectNames
        QString lastDay;                 // what a screen reader calls the day
    };
    // As they are typed.
    struct Values {
        bool ends = false;
        QDate until; // offered where it doesn't end
        QString note;
    };

    explicit HoldFields(const Names &names, QWidget *parent = nullptr);
    Values values() const;
    void setValues(const Values &values, QDate earliest);
    QDate until() const;  // invalid: without end
    QString note() const; // without the spaces around it
    void focusFirst();

private:
    QCheckBox *m_ends;
    QDateEdit *m_until;
    QPlainTextEdit *m_note;
};

} // namespace palier
