// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/dice.h"
#include "tests/chaos/tally.h"

#include <QProcess>
#include <functional>
#include <memory>
#include <vector>

namespace palier::chaos {

// One program of a round, that is started again whatever ends it.
struct Part {
    QString who;
    QString kind; // as its kills are counted: "kill_" and this
    QString program;
    std::function<QStringList()> arguments; // asked at each start
    bool wrongClock = false;
    QMap<QString, QString> environment = {};
    int weight = 1; // how often it is a victim
    std::function<void()> afterKill = {};
};

// The programs of a round: started, killed with SIGKILL, started again, sent home. Belongs to one thread.
class Cast
{
public:
    Cast(Tally &tally, quint32 seed, QString folder);
    ~Cast();

    void add(const Part &part);
    void start(); // those that are not running: also what has given up by itself
    void killSomebody();
    void sendHome(); // SIGTERM, and patience
    // The environment's part that puts a process some hours beside the time; empty where libfaketime isn't installed.
    static QString clockLibrary();

private:
    struct Player {
        Part part;
        std::unique_ptr<QProcess> process;
    };
    void start(Player &player);

    Tally &m_tally;
    Dice m_dice;
    QString m_folder; // of their output
    std::vector<Player> m_players;
};

} // namespace palier::chaos
