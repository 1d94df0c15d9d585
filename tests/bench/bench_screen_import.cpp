// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window doesn't answer while a large list is looked through and comes in: the longest time between two
// beats of a timer on the window's thread.
#include "app/importoffice.h"
#include "services/sync/syncround.h"
#include "tests/bench/measure.h"
#include "tests/support/office.h"
#include "ui/controls/theme.h"
#include "ui/intake/importpage.h"

#include <QApplication>
#include <QDropEvent>
#include <QEventLoop>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>
#include <ctime>

using namespace palier;
using namespace palier::test;

static constexpr double bearable = 50; // ms
static constexpr int patienceMsecs = 600000;

// Beats as often as the event loop comes round, and keeps the longest pause.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start(1);
        m_since.start();
    }
    void begin()
    {
        m_longest = 0;
        start();
    }
    double longest(const char *during)
    {
        beat();
        std::fprintf(
            stderr,
            "%s: of the %.1f ms without a beat the window's thread worked %.1f ms and waited for a processor %.1f\n",
            during, m_longest, m_worked, m_queued);
        return m_longest;
    }

private:
    // The rest of a pause is others' work: on a busy computer the thread waits for its turn.
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static double queued()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat")); // Linux's; elsewhere it is not known
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
    }
    void start()
    {
        m_since.restart();
        m_workedBefore = worked();
        m_queuedBefore = queued();
    }
    void beat()
    {
        if (const double pause = double(m_since.nsecsElapsed()) / 1e6; pause > m_longest) {
            m_longest = pause;
            m_worked = worked() - m_workedBefore;
            m_queued = queued() - m_queuedBefore;
        }
        start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0, m_worked = 0, m_workedBefore = 0, m_queued = 0, m_queuedBefore = 0;
};

static QString listOf(int rows, const QString &folder)
{
    QFile file(folder + "/list.csv");
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(file.fileName()));
    file.write("number,customer,customer_name,email,issued,due,amount\n");
    for (int i = 0; i < rows; ++i)
        file.write(QStringLiteral("L-%1,K%2,Customer %2,k%2@example.com,2026-01-02,2026-02-01,%3.50\n")
                       .arg(i)
                       .arg(i % 5000)
                       .arg(10 + i % 900)
                       .toUtf8());
    return file.fileName();
}

static void drop(QWidget &on, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
}

static QWidget *visible(QWidget &in, const char *name)
{
    for (auto *widget : in.findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

// In the program's own event loop (a test's waiting sleeps), and a moment longer, for what is still to be painted.
static void runUntil(const std::function<bool()> &isSo)
{
    constexpr int lookMsecs = 20, stillMsecs = 200;
    QEventLoop loop;
    QTimer look;
    QElapsedTimer waited;
    waited.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            QTimer::singleShot(stillMsecs, &loop, &QEventLoop::quit);
        else if (waited.elapsed() > patienceMsecs)
            qFatal("the import did not come so far");
    });
    look.start(lookMsecs);
    loop.exec();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (!isWanted("import_look") && !isWanted("import_run"))
        return 0;
    dress(application);
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const QString path = listOf(benchInvoices(300'000), folder.path());
    const DatabaseUrl url = DatabaseUrl::file(folder.filePath("books.sqlite"));
    const auto books = have(Books::create(url, "Main", Currency()));
    const auto replica = have(Replica::open(folder.filePath("replica")));
    have(syncOnce(*replica, *books));
    have(replica->choose("Main"));
    Desk desk(*replica, QDate::fromString(today, Qt::ISODate));
    ImportOffice imports(BooksAccess{url, "Main", {}, [] { return QString(); }}, folder.filePath("replica"), Currency(),
                         [&desk] { return desk.today(); });
    ImportPage page(desk, &imports);
    page.resize(1440, 900);
    page.show();
    page.showReach({BooksReach::InStep});
    Heartbeat heart;
    heart.begin();
    drop(page, path);
    runUntil([&] { return visible(page, "importFile") && visible(page, "importFile")->isEnabled(); });
    const double look = heart.longest("looking through");
    heart.begin();
    QTest::mouseClick(visible(page, "importFile"), Qt::LeftButton);
    runUntil([&] { return visible(page, "importResult"); });
    const double run = heart.longest("importing");
    if (isWanted("import_look"))
        print("import_look", look, bearable, "ms");
    if (isWanted("import_run"))
        print("import_run", run, bearable, "ms");
    return 0;
}
