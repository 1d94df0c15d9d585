// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from one page to another, painted: every pair of pages there is, the slowest of them.
#include "services/books/replica.h"
#include "tests/bench/measure.h"
#include "tests/bench/reference.h"
#include "tests/support/have.h"
#include "ui/controls/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pagelist.h"

#include <QApplication>

using namespace palier;
using namespace palier::test;

static constexpr int rounds = 3;
static constexpr double bearable = 100; // ms

// Counts what the window was painted.
class Paints : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::UpdateRequest;
        return false;
    }
};

static Destination somewhere(const PageKind &kind, Desk &desk)
{
    if (kind.place == Place::Plan) {
        Plans::Query waiting;
        waiting.state = PlanState::Proposed;
        waiting.limit = 1;
        return Destination::of(have(desk.plans().list(waiting)).first().id);
    }
    const Invoice first = have(desk.invoices().page({}, 1)).first();
    if (kind.place == Place::Invoice)
        return Destination::of(first.number);
    if (kind.place == Place::Customer)
        return Destination::of(first.customer);
    return {kind.place};
}

static double goTo(MainWindow &window, Paints &paints, const Destination &destination)
{
    return millis([&] {
        const int before = paints.count;
        window.go(destination);
        do
            QApplication::processEvents(QEventLoop::AllEvents);
        while (paints.count == before);
    });
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (!isWanted("page_switch"))
        return 0;
    const Reference reference = referenceOf(benchInvoices(50'000));
    const auto replica = have(Replica::open(reference.replica));
    have(replica->choose({}));
    Desk desk(*replica, reference.today);
    dress(application);
    MainWindow window;
    Paints paints;
    window.installEventFilter(&paints);
    window.resize(1440, 900);
    window.show();
    window.openDesk(desk);
    const auto kinds = pageKinds();
    QList<Destination> places;
    for (const PageKind &kind : kinds)
        places << somewhere(kind, desk);
    // Every page is made at its first visit, which counts like any other.
    double slowest = 0;
    QString which;
    for (qsizetype from = 0; from < places.size(); ++from) {
        for (qsizetype to = 0; to < places.size(); ++to) {
            if (from == to)
                continue;
            QList<double> spent;
            for (int round = 0; round < rounds; ++round) {
                goTo(window, paints, places[from]);
                spent << goTo(window, paints, places[to]);
            }
            if (const double usual = median(spent); usual > slowest) {
                slowest = usual;
                which = QStringLiteral("%1 to %2").arg(QLatin1String(kinds[from].name), QLatin1String(kinds[to].name));
            }
        }
    }
    std::fprintf(stderr, "page_switch: the slowest is from %s\n", qPrintable(which));
    print("page_switch", slowest, bearable, "ms");
    return 0;
}
