// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/round.h"

#include "tests/chaos/booksreading.h"
#include "tests/chaos/checker.h"
#include "tests/chaos/evidencereader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>

namespace palier::chaos {

Round::Round(ServerPair &servers, Tally &tally, quint32 seed, const QString &folder)
    : m_servers(servers),
      m_tally(tally),
      m_dice(seed),
      m_seed(seed),
      m_folder(QDir(folder).absolutePath()),
      m_books(QString("chaos%1").arg(seed))
{
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
}

void Round::pause(int msecs)
{
    QElapsedTimer timer;
    for (timer.start(); !isOver() && !timer.hasExpired(msecs);)
        QThread::msleep(10);
}

QString Round::prepare()
{
    if (!m_servers.newDatabase(m_books.name()))
        return m_servers.why();
    const quint16 mail = m_lines.toMail(quint16(m_catcher.port()), m_window, m_dice.seed());
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_portalPort = probe.serverPort();
    return m_books.make(m_servers.primary(), mail, m_folder + "/links");
}

void Round::pressOn()
{
    BooksReading books(m_servers.primary(), m_books.name());
    books.run("UPDATE mail SET state = 'queued', attempts = 0, next_attempt_at = clock_timestamp() WHERE state IN "
              "('queued', 'failed') AND attempts > 0");
    m_heads << books.value("SELECT place || ':' || hash FROM audit_seal ORDER BY place DESC LIMIT 1");
}

// On a slow computer a server takes its time to come back: between two ends it works for twice as long as it was gone.
void Round::breakServers(Dice dice)
{
    int gone = 0;
    while (!isOver()) {
        pause(std::max(dice.between(3000, 8000), 2 * gone));
        if (isOver())
            return;
        QElapsedTimer timer;
        timer.start();
        const bool promotes = dice.chance(0.3);
        if (!(promotes ? m_servers.failOver() : m_servers.crash())) {
            m_serverFault = m_servers.why();
            return;
        }
        m_tally.add(promotes ? "promotion" : "server_crash");
        gone = int(timer.elapsed());
    }
}

void Round::work(int seconds, Sky sky)
{
    Cast cast(m_tally, m_dice.seed(), m_folder);
    engageClerks(cast);
    engageServices(cast);
    const bool storms = sky == Sky::Storm;
    m_weather.isFair = !storms;
    const std::unique_ptr<QThread> servers(QThread::create([this, seed = m_dice.seed()] { breakServers(Dice(seed)); }));
    if (storms)
        servers->start();
    QElapsedTimer timer, sincePress;
    sincePress.start();
    for (timer.start(); !isOver() && !timer.hasExpired(seconds * 1000); pause(m_dice.between(200, 700))) {
        cast.start();
        if (storms)
            cast.killSomebody();
        if (sincePress.hasExpired(1500)) {
            pressOn();
            sincePress.start();
        }
    }
    m_isOver = true;
    servers->wait();
    m_weather.isFair = true;
    cast.sendHome();
}

QString Round::syncAll()
{
    for (const Station &station : std::as_const(m_stations)) {
        auto run = m_books.sync(station.url, station.replica);
        for (int again = 0; run.exit == -1 && again < 5; ++again) // our patience was too short: it goes on where it was
            run = m_books.sync(station.url, station.replica);
        if (run.exit != 0 && run.exit != 4)
            return QString("sync of %1: exit %2 %3").arg(station.who).arg(run.exit).arg(QString::fromUtf8(run.err));
    }
    return {};
}

QString Round::sendMails()
{
    const QString url = m_books.url(m_servers.primary(), ServerNode::login());
    QString left;
    for (int tries = 0; tries < 5; ++tries) {
        BooksReading books(m_servers.primary(), m_books.name());
        // Nobody is sending now: what is leased was somebody's who is gone.
        books.run("UPDATE mail SET leased_until = clock_timestamp() WHERE state = 'leased'");
        books.run("UPDATE mail SET state = 'queued', attempts = 0, next_attempt_at = clock_timestamp() WHERE state IN "
                  "('queued', 'failed')");
        const auto run = m_books.at(url, {"--today", RoundBooks::today().toString(Qt::ISODate), "office", "--once"});
        left = books.value("SELECT count(*) FROM mail WHERE state <> 'sent'") + ' ' + QString::fromUtf8(run.err);
        if (left.startsWith("0 "))
            return {};
    }
    return {}; // the checker says which
}

// No faults any more: everybody comes to the end of what they had begun.
QString Round::calm()
{
    for (const auto &step : {&Round::syncAll, &Round::sendMails, &Round::syncAll}) {
        if (const QString wrong = (this->*step)(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

Evidence Round::gather()
{
    Evidence evidence;
    evidence.seed = m_seed;
    evidence.books = tablesOfBooks(m_servers.primary(), m_books.name());
    for (const Station &station : std::as_const(m_stations)) {
        StationCopy copy;
        copy.who = station.who;
        copy.tables = tablesOfReplica(station.replica);
        copy.said = m_books.sync(station.url, station.replica).json;
        copy.tablesAgain = tablesOfReplica(station.replica);
        const auto shown =
            m_books.at(station.url, {"--replica", station.replica, "conflicts", "list", "--limit", "100000"});
        const auto items = shown.items();
        for (const QJsonValue &item : items)
            copy.conflicts << item.toObject();
        evidence.stations << copy;
    }
    evidence.arrived = arrivedMails(m_catcher.caught());
    evidence.windows = m_window.hits();
    evidence.journal = journalsIn(m_folder);
    evidence.heads = m_heads;
    const auto verified = m_books.at(m_books.url(m_servers.primary(), ServerNode::login()), {"audit", "verify"});
    evidence.auditVerified = verified.exit == 0;
    evidence.auditSaid = QString::fromUtf8(verified.out + verified.err).trimmed();
    return evidence;
}

static Outcome sumsOf(const Evidence &evidence)
{
    Outcome outcome;
    QSet<QString> undoings; // by who and number
    const auto named = [](const QJsonObject &line, const char *number) {
        return line["who"].toString() + ' ' + QString::number(line[QLatin1String(number)].toInt());
    };
    for (const QJsonObject &line : evidence.journal) {
        const bool isKept = line["outcome"] == "kept";
        outcome.acts += isKept || line["outcome"] == "booked" ? 1 : 0;
        if (line["act"] == "reversal")
            undoings.insert(named(line, "n"));
        outcome.takenBack += isKept && !line.contains("id") && undoings.contains(named(line, "after")) ? 1 : 0;
    }
    outcome.undone = int(evidence.books["reversal"].rows.size());
    outcome.decisions = int(evidence.books["decision"].rows.size());
    for (const StationCopy &station : evidence.stations)
        outcome.conflicts += int(station.tables["conflict"].rows.size());
    QSet<QByteArray> ids;
    for (const ArrivedMail &mail : evidence.arrived)
        ids.insert(mail.messageId);
    outcome.mails = int(ids.size());
    outcome.copiesInWindow = int(evidence.arrived.size() - ids.size());
    return outcome;
}

Outcome Round::play(int seconds, Sky sky)
{
    if (const QString wrong = prepare(); !wrong.isEmpty())
        return {wrong, {}};
    work(seconds, sky);
    if (isAskedToStop())
        return {"stopped", {}};
    const QString wrong = m_serverFault.isEmpty() ? calm() : m_serverFault;
    m_evidence = gather();
    Outcome outcome = sumsOf(m_evidence);
    outcome.failure = wrong;
    if (outcome.failure.isEmpty()) // else they have not come to rest, and nothing can be said
        outcome.violations = violationsOf(m_evidence);
    if (!outcome.violations.isEmpty() || !outcome.failure.isEmpty())
        writeDown(m_evidence, m_folder + "/evidence");
    BooksReading(m_servers.primary(), "postgres").run("DROP DATABASE " + m_books.name() + " WITH (FORCE)");
    return outcome;
}

} // namespace palier::chaos
