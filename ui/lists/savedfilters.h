// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/listmemory.h"

#include <QToolButton>

class QFrame;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace palier {

class Label;

// The filters that the clerk saved by name: a button with a small panel. What is chosen there is the page's to apply.
class SavedFilters : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFilters(const QString &list, QWidget *parent = nullptr);
    // What "Save" saves; empty: nothing is filtered, and nothing can be saved.
    void setFilter(const QJsonObject &filter);
    void open(bool toSave = false); // `toSave`: a name can be typed at once

Q_SIGNALS:
    void chosen(const QJsonObject &filter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNames(const QString &current = {});
    void showState();
    void apply();
    void save();
    void rename();
    void remove();
    void say(const Result<void> &done);
    QString currentName() const;

    ListMemory m_memory;
    QJsonObject m_filter;
    QFrame *m_panel;
    QListWidget *m_names;
    Label *m_none, *m_fault;
    QLineEdit *m_name;
    QPushButton *m_apply, *m_save, *m_rename, *m_remove;
};

} // namespace palier
