// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/workplace.h"
#include "services/workstation/stationsettings.h"

namespace palier {

class ConnectionWizard;

// Opens a workplace on the books that were named, else on those that are remembered, else on the embedded ones that
// are there; asks where there are none. When the clerk chooses others, it closes the one and opens another.
class Reception : public QObject
{
    Q_OBJECT

public:
    explicit Reception(StartOptions options, StationSettings settings = StationSettings());
    ~Reception() override;
    void start();

Q_SIGNALS:
    void left(); // nothing was chosen, and there is nothing to go on with

private:
    std::optional<DatabaseUrl> known() const;
    void ask();
    void endDemo();
    void closing(const std::function<void()> &work);
    void take(const DatabaseUrl &books, const QString &password);
    void open(const DatabaseUrl &books, const QString &password = {});

    StartOptions m_options;
    StationSettings m_settings;
    Keychain m_keychain;
    std::unique_ptr<Workplace> m_workplace;
    ConnectionWizard *m_wizard = nullptr;
};

} // namespace palier
