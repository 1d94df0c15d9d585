// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/killedoffice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimer>

namespace palier::test {

static constexpr int customers = 20, invoicesEach = 20;
static const QString atBooks = "books", atStation = "station";
static const QString desktopProgram = PALIER_BIN_DIR "/palier";

static void mustBe(bool condition, const QString &what)
{
    if (!condition)
        QTest::qFail(qPrintable(what), __FILE__, __LINE__);
}

KilledOffice::KilledOffice(quint32 seed, const QString &booksUrl) : office("2026-03-02", booksUrl), fate(seed)
{
    office.importInvoices(customers, invoicesEach);
    const QJsonArray all = office.list({"invoices", "list"});
    for (const QJsonValue &invoice : all)
        m_untouched << invoice["number"].toString();
    office.set("mail.lease_seconds", "2"); // a dead postman's mail is soon another's
    office.set("reminders.enabled", "on");
    office.cli.must(at(atStation, {"sync"}));
}

QStringList KilledOffice::victims()
{
    QStringList all{"propose", "decide", "decide offline", "sync", "portal", "office"};
    if (QFile::exists(desktopProgram))
        all << "desktop";
    return all;
}

void KilledOffice::round(const QString &victim)
{
    static const QHash<QString, std::function<void(KilledOffice &)>> rounds{
        {"propose", &KilledOffice::propose},
        {"decide", [](KilledOffice &self) { self.decide(atBooks); }},
        {"decide offline", [](KilledOffice &self) { self.decide(atStation); }},
        {"sync", &KilledOffice::sync},
        {"portal", &KilledOffice::portal},
        {"office", &KilledOffice::mail},
        {"desktop", &KilledOffice::desktop}};
    rounds[victim](*this);
}

QStringList KilledOffice::at(const QString &place, const QStringList &words) const
{
    return place == atStation ? QStringList{"--replica", atStation} + words : words;
}

QStringList KilledOffice::decision(const QString &verdict, const QStringList &ids) const
{
    return QStringList{"--json", "plans", verdict} + ids +
           (verdict == "refuse" ? QStringList{"--reason", "too_long"} : QStringList());
}

QStringList KilledOffice::planIds(int count)
{
    while (m_waiting.size() < count) {
        const QString number = newInvoice();
        m_waiting << office.propose(number.section('-', 0, 0), {number});
        promises.proposed(number, m_waiting.last());
    }
    QStringList taken;
    while (taken.size() < count)
        taken << m_waiting.takeAt(fate.below(m_waiting.size()));
    return taken;
}

// Whoever asked for a plan and heard nothing asks again, or doesn't.
void KilledOffice::propose()
{
    const QString number = newInvoice();
    const QStringList words{"--json",    "plans", "propose", "--customer", number.section('-', 0, 0),
                            "--invoice", number,  "--kind",  "weekly",     "--count",
                            "3",         "--day", "5",       "--reason",   "a tight month"};
    QProcess process;
    office.cli.start(process, words);
    CliRun run;
    if (fate.strike(process, "propose"))
        run = {process.exitCode(),
               {},
               process.readAllStandardError(),
               QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    else if (fate.coin())
        run = office.cli.run(words);
    else
        return;
    if (run.exit == 0) {
        m_waiting << run.json["id"].toString();
        promises.proposed(number, m_waiting.last());
    } else {
        mustBe(run.fault() == "already_in_a_plan", "propose: " + run.err);
    }
}

void KilledOffice::decide(const QString &place)
{
    const QStringList ids = planIds(3);
    if (place == atStation)
        finishSync(); // it must have heard of them
    const QString verdict = fate.coin() ? "approve" : "refuse";
    QProcess process;
    office.cli.start(process, at(place, decision(verdict, ids)));
    if (fate.strike(process, "decide at " + place)) {
        mustBe(process.exitCode() == 0, "decide: " + process.readAllStandardError());
        promises.decided(verdict, ids);
    } else if (fate.coin()) {
        const CliRun again = office.cli.run(at(place, decision(verdict, ids)));
        const QJsonArray failed = again.json["failed"].toArray();
        for (const QJsonValue &one : failed)
            mustBe(one["fault"] == "already_decided", "decide again: " + one["fault"].toString());
        promises.decided(verdict, ids); // done now, or by the first attempt
    }
}

void KilledOffice::sync()
{
    const QStringList ids = planIds(3);
    finishSync();
    const QString verdict = fate.coin() ? "approve" : "refuse";
    office.cli.must(at(atStation, decision(verdict, ids).mid(1)));
    promises.decided(verdict, ids);
    QProcess process;
    office.cli.start(process, at(atStation, {"--json", "sync"}));
    if (fate.strike(process, "sync"))
        mustBe(process.exitCode() == 0, "sync: " + process.readAllStandardError());
}

// It carries up what waits as soon as it stands.
void KilledOffice::desktop()
{
    const QStringList ids = planIds(3);
    finishSync();
    const QString verdict = fate.coin() ? "approve" : "refuse";
    office.cli.must(at(atStation, decision(verdict, ids).mid(1)));
    promises.decided(verdict, ids);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("PALIER_TODAY", office.today());
    environment.insert("XDG_DATA_HOME", office.cli.path("data"));
    environment.insert("XDG_CONFIG_HOME", office.cli.path("config"));
    process.setProcessEnvironment(environment);
    process.start(desktopProgram, {"--books", office.cli.books(), "--replica", office.cli.path(atStation)});
    QElapsedTimer timer;
    timer.start();
    if (process.waitForFinished(int(fate.delay("desktop").count())))
        return mustBe(false, "the desktop ended by itself: " + process.readAllStandardError());
    process.kill();
    process.waitForFinished();
    const auto took = std::chrono::milliseconds(timer.elapsed());
    const CliRun rest = office.cli.json(at(atStation, {"sync"}));
    mustBe(rest.exit == 0, "sync after the desktop: " + rest.err);
    if (rest.json["pushed"].toInt() == 0)
        fate.escaped("desktop", took); // it had carried everything
    else
        fate.hit("desktop");
}

void KilledOffice::portal()
{
    const QString number = newInvoice();
    auto portal = office.openPortal();
    const auto visitor = office.visitor(*portal, number.section('-', 0, 0));
    const Fields form{{"csrf", visitor->csrf()}, {"invoice", number},        {"kind", "monthly"}, {"count", "2"},
                      {"day", "last"},           {"reason", "a tight month"}};
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *reply = visitor->start("POST", "/plan", Visitor::encoded(form));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(fate.delay("portal"), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    const auto took = std::chrono::milliseconds(timer.elapsed());
    portal->kill();
    Answer answer = Visitor::wait(reply);
    if (answer.status != 0) {
        fate.escaped("portal", took);
    } else {
        fate.hit("portal");
        if (fate.coin())
            return;
        // The same page, sent again when the portal is back: the session outlives the crash.
        portal = office.openPortal();
        Visitor same(portal->base());
        same.cookie = visitor->cookie;
        answer = same.post("/plan", form);
    }
    mustBe(answer.status == 303, "portal: " + answer.text());
    m_waiting << QString::fromUtf8(answer.location).section('/', -1);
    promises.proposed(number, m_waiting.last());
}

void KilledOffice::mail()
{
    QProcess process;
    office.cli.start(process, office.officeCommand());
    if (fate.strike(process, "office"))
        mustBe(process.exitCode() == 0, "office: " + process.readAllStandardError());
}

void KilledOffice::finishSync()
{
    const CliRun run = office.cli.json(at(atStation, {"sync"}));
    mustBe(run.exit == 0, "sync: " + run.err);
}

void KilledOffice::recover()
{
    finishSync();
    office.set("mail.lease_seconds", "60");
    const auto left = [this] {
        int waiting = 0;
        const QJsonArray mails = office.list({"mail", "list"});
        for (const QJsonValue &mail : mails) {
            waiting += mail["state"] == "sent" ? 0 : 1;
            if (mail["state"] == "queued")
                office.cli.must({"mail", "retry", mail["id"].toString()}); // whatever it waited for
        }
        return waiting;
    };
    QTRY_COMPARE_WITH_TIMEOUT((office.runOffice(), left()), 0, 60'000);
    finishSync();
}

QStringList KilledOffice::restlessSyncs() const
{
    QStringList moved;
    const QJsonObject still = office.cli.must(at(atStation, {"sync"}));
    for (const QString &figure : {QString("pushed"), QString("pulled"), QString("conflicts"), QString("waiting")}) {
        if (still[figure].toInt() != 0)
            moved << figure;
    }
    if (!office.list(at(atStation, {"conflicts", "list"})).isEmpty())
        moved << "conflicts";
    if (office.cli.must({"plans", "list"}) != office.cli.must(at(atStation, {"plans", "list"})))
        moved << "plans differ";
    return moved;
}

} // namespace palier::test
