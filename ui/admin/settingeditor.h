// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"

#include <QObject>

class QWidget;

namespace palier {

using SettingChoices = QList<std::pair<QString, QString>>; // word and name

// What a setting is changed with: a switch, a choice, a list of days, or a line to type in.
class SettingEditor : public QObject
{
    Q_OBJECT

public:
    static SettingEditor *make(const SettingRule &rule, const QString &name, const SettingChoices &choices,
                               QObject *parent);

    virtual QWidget *widget() = 0;
    virtual QString written() const = 0; // as it is kept
    virtual QString typed() const { return written(); }
    virtual void show(const QString &kept) = 0;
    // Somebody is typing, and it is not saved yet.
    virtual bool isBeingEdited() const { return false; }
    virtual void setValid(bool valid) { Q_UNUSED(valid) }
    virtual bool bearsItsName() const { return false; } // a switch does
    virtual QWidget *button() const { return nullptr; } // stands beside it: to choose a file

Q_SIGNALS:
    void edited();    // more is to come
    void committed(); // that is it
    void left();      // the clerk went elsewhere
    void dropped();   // Esc: as it was

protected:
    using QObject::QObject;
};

} // namespace palier
