// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/cast.h"

#include "tests/chaos/orders.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace palier::chaos {

static constexpr int patienceMsecs = 20'000;

Cast::Cast(Tally &tally, quint32 seed, QString folder) : m_tally(tally), m_dice(seed), m_folder(std::move(folder)) {}

Cast::~Cast() { sendHome(); }

QString Cast::clockLibrary()
{
    const QDir libraries("/usr/lib");
    const auto triplets = libraries.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &triplet : triplets) {
        const QString library = libraries.filePath(triplet + "/faketime/libfaketimeMT.so.1");
        if (QFile::exists(library))
            return library;
    }
    return {};
}

void Cast::add(const Part &part) { m_players.push_back({part, nullptr}); }

void Cast::start(Player &player)
{
    player.process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder + "/data");
    environment.insert("XDG_CONFIG_HOME", m_folder + "/config");
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.remove("PALIER_TODAY");
    for (auto it = player.part.environment.cbegin(); it != player.part.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    if (player.part.wrongClock && !clockLibrary().isEmpty()) {
        environment.insert("LD_PRELOAD", clockLibrary());
        environment.insert("FAKETIME", QString::asprintf("%+d", m_dice.between(-11 * 3600, 11 * 3600)));
        environment.insert("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        m_tally.add("wrong_clock");
    }
    player.process->setProcessEnvironment(environment);
    player.process->setProcessChannelMode(QProcess::MergedChannels);
    player.process->setStandardOutputFile(m_folder + '/' + player.part.who + ".log", QIODevice::Append);
#ifdef Q_OS_LINUX
    // Nobody is left at work when we are killed and can't send them home.
    player.process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    player.process->start(player.part.program, player.part.arguments());
    player.process->waitForStarted();
}

void Cast::start()
{
    for (Player &player : m_players) {
        if (!player.process || player.process->state() == QProcess::NotRunning)
            start(player);
        else
            player.process->waitForFinished(0); // notices who has ended
    }
}

void Cast::killSomebody()
{
    std::vector<size_t> lots;
    for (size_t i = 0; i < m_players.size(); ++i)
        lots.insert(lots.end(), size_t(m_players[i].part.weight), i);
    Player &victim = m_players[lots[size_t(m_dice.below(qsizetype(lots.size())))]];
    if (!victim.process || victim.process->waitForFinished(0) || victim.process->state() != QProcess::Running)
        return;
    victim.process->kill();
    victim.process->waitForFinished();
    m_tally.add("kill_" + victim.part.kind);
    if (victim.part.afterKill)
        victim.part.afterKill();
    start(victim);
}

void Cast::sendHome()
{
    const int patience = isAskedToStop() ? 0 : patienceMsecs; // then nobody will look at what they did
    for (Player &player : m_players) {
        if (player.process)
            player.process->terminate();
    }
    for (Player &player : m_players) {
        if (player.process && player.process->state() != QProcess::NotRunning &&
            !player.process->waitForFinished(patience)) {
            player.process->kill();
            player.process->waitForFinished();
        }
        player.process.reset();
    }
}

} // namespace palier::chaos
