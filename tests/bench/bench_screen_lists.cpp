// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of invoices in a window on a screen: a text that is typed, a scroll bar that is dragged.
#include "tests/bench/measure.h"
#include "tests/bench/reference.h"
#include "tests/support/office.h"
#include "ui/controls/theme.h"
#include "ui/invoices/invoicelistpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>

using namespace palier;
using namespace palier::test;

// Adds up what the thread is busy with: every event that comes from outside or from a timer, with all that it leads to.
class BusyApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        m_busy += double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        return done;
    }
    double takeBusy() { return std::exchange(m_busy, 0); }

private:
    int m_depth = 0;
    double m_busy = 0;
};

// Sees a picture being painted.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
    bool painted = false;
};

static double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(part * double(values.size())))];
}

// A window of the usual size with the page in it, everything read.
struct Seat {
    Seat(const Reference &reference) : replica(have(Replica::open(reference.replica)))
    {
        have(replica->choose({}));
        desk = std::make_unique<Desk>(*replica, reference.today);
        page = std::make_unique<InvoiceListPage>(*desk);
        page->resize(1280, 800);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()) ||
            !QTest::qWaitFor([this] { return page->listModel()->isSettled(); }, 60'000))
            qFatal("the list does not come up");
    }

    std::unique_ptr<Replica> replica;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<InvoiceListPage> page;
};

// From a key to the picture of its answer, key by key, for words of every kind: a part of many names, of one, a number.
static void typing(Seat &seat)
{
    auto *line = seat.page->findChild<QLineEdit *>("invoiceSearch");
    line->setFocus();
    PaintWatch watch;
    seat.page->table()->viewport()->installEventFilter(&watch);
    const WindowedModel *model = seat.page->listModel();
    QList<double> keys;
    for (const QString &word :
         {QString("boulangerie"), QString("schneider"), QString("inv-20"), QString("INV-202"), QString("lefevre")}) {
        for (const QChar letter : word) {
            bool isAnswered = false;
            const auto answered = QObject::connect(model, &QAbstractItemModel::modelReset, [&] {
                isAnswered = true;
                watch.painted = false;
            });
            keys << millis([&] {
                QTest::sendKeyEvent(QTest::Press, line, Qt::Key_unknown, QString(letter), {});
                QTest::sendKeyEvent(QTest::Release, line, Qt::Key_unknown, QString(letter), {});
                // Nothing found is painted by the page, not by the table.
                if (!QTest::qWaitFor([&] { return isAnswered && (watch.painted || model->rowCount() == 0); }, 60'000))
                    qFatal("no answer to %s", qPrintable(line->text()));
            });
            QObject::disconnect(answered);
        }
        line->clear();
        if (!QTest::qWaitFor([&] { return line->text().isEmpty() && model->filter().isEmpty() && model->isSettled(); },
                             60'000))
            qFatal("the list does not come back");
    }
    print("typing", percentile(keys, 0.95), 100, "ms");
}

// The slider from the first row to the last and back, at sixty pictures a second.
static void scroll(Seat &seat, BusyApplication &application)
{
    constexpr int pictures = 1200, picture = 16;
    QScrollBar *bar = seat.page->table()->verticalScrollBar();
    QList<double> busy;
    bar->setSliderDown(true);
    QElapsedTimer clock;
    for (int turn = 0; turn < pictures; ++turn) {
        const double way = turn < pictures / 2 ? turn * 2.0 / pictures : 2.0 - turn * 2.0 / pictures;
        application.takeBusy();
        clock.start();
        const double moved = millis([&] { bar->setSliderPosition(int(way * bar->maximum())); });
        QTest::qWait(std::max<int>(1, picture - int(clock.elapsed())));
        busy << moved + application.takeBusy();
    }
    bar->setSliderDown(false);
    print("scroll", percentile(busy, 0.99), picture, "ms");
}

int main(int argc, char **argv)
{
    BusyApplication application(argc, argv);
    if (!isWanted("typing") && !isWanted("scroll"))
        return 0;
    const QTemporaryDir home; // not the columns of who runs it
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    dress(application, Look::Light);
    Seat seat(referenceOf(benchInvoices(50'000)));
    if (isWanted("typing"))
        typing(seat);
    if (isWanted("scroll"))
        scroll(seat, application);
    return 0;
}
