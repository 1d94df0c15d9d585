// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin/adminsection.h"

class QPushButton;
class QTableWidget;

namespace palier {

class ActOutcome;
class Banner;
class Label;
class Switch;

// Reminders: on or off, and who would get what today. Switching on is confirmed under that list.
class ReminderSection : public AdminSection
{
    Q_OBJECT

public:
    explicit ReminderSection(Desk &desk, QWidget *parent = nullptr);
    void lookAgain() override;

private:
    void addSwitch();
    void addPreview();
    void switchClicked(bool on);
    void set(bool on);
    void fill(const QList<DueLetter> &letters);

    Switch *m_switch;
    Banner *m_confirm;
    ActOutcome *m_outcome;
    Label *m_summary;
    QTableWidget *m_letters;
};

} // namespace palier
