// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QDateEdit;
class QListWidget;
class QPushButton;

namespace palier {

// A list of days, such as a year's holidays: added by their date, taken out by a button.
class DayList : public QWidget
{
    Q_OBJECT

public:
    explicit DayList(const QString &name, QWidget *parent = nullptr);
    void show(const QString &days); // "2026-12-24,2026-12-31"
    QString days() const;

Q_SIGNALS:
    void changed(); // by the clerk

private:
    void add();
    void remove();
    void fill(const QStringList &days);

    QDateEdit *m_day;
    QPushButton *m_add, *m_remove;
    QListWidget *m_list;
};

} // namespace palier
