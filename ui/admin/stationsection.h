// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/stationsettings.h"
#include "ui/admin/adminsection.h"

class QComboBox;

namespace palier {

class Banner;
class Switch;

// This computer: how the desktop looks and speaks for this account. Kept here and not in the books, so that everybody
// may change it, offline too.
class StationSection : public AdminSection
{
    Q_OBJECT

public:
    explicit StationSection(Desk &desk, StationSettings station = StationSettings(), QWidget *parent = nullptr);
    void lookAgain() override;

Q_SIGNALS:
    void noticesSwitched(bool on); // it is kept

private:
    QComboBox *addChoice(Card *card, const QString &objectName, const QString &name, const QString &help,
                         const QList<std::pair<QString, QString>> &choices);
    void addLook();
    void addNotices();
    void say(const Result<void> &kept, bool atNextStart);

    StationSettings m_station;
    QComboBox *m_language, *m_look, *m_textSize;
    Switch *m_notices;
    Banner *m_said;
};

} // namespace palier
