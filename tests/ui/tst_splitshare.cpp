// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list and what stands beside or below it share the room as the clerk wants it, by dragging the line between them:
// after a narrow window and after a new start too.
#include "tests/ui/clerkseat.h"
#include "ui/lists/listtable.h"

#include <QMouseEvent>
#include <QSplitter>
#include <QSplitterHandle>

using namespace palier;
using namespace palier::test;

class TestSplitShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void isRemembered_data();
    void isRemembered();
};

static QSplitter *splitOf(ClerkSeat &clerk, const QString &page)
{
    return clerk.window.findChild<QWidget *>(page)->findChild<QSplitter *>();
}

// With something to read: below the list nothing else takes room.
static void openPage(ClerkSeat &clerk, const QString &entry, const QString &page)
{
    clerk.click(qPrintable(entry));
    clerk.settle();
    if (auto *table = splitOf(clerk, page)->findChild<ListTable *>("messageTable")) {
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
    }
}

static void drag(QSplitter *split, int by)
{
    QWidget *handle = split->handle(1);
    const QPoint from = handle->rect().center();
    const QPoint to = from + (split->orientation() == Qt::Horizontal ? QPoint(by, 0) : QPoint(0, by));
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, handle->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from);
}

void TestSplitShare::isRemembered_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("wide");
    QTest::addColumn<QSize>("narrow");
    QTest::addColumn<int>("byWide"); // pixels, to the right
    QTest::addColumn<int>("byNarrow");
    QTest::newRow("messages") << "navMessages"
                              << "messagesPage" << QSize(1400, 900) << QSize(1024, 800) << -60 << -50;
    QTest::newRow("conflicts") << "navConflicts"
                               << "conflictsPage" << QSize(1800, 900) << QSize(1280, 900) << -60 << -50;
    QTest::newRow("proposals") << "navProposals"
                               << "queuePage" << QSize(1400, 900) << QSize(1100, 800) << 60 << 20;
}

void TestSplitShare::isRemembered()
{
    QFETCH(QString, entry);
    QFETCH(QString, page);
    QFETCH(QSize, wide);
    QFETCH(QSize, narrow);
    QFETCH(int, byWide);
    QFETCH(int, byNarrow);
    ClerkSeat clerk;
    clerk.office.proposed(2, {1});
    const PlanId lost = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.desk->decide(lost, Verdict::Refuse, "history"));
    have(clerk.office.desk->decide(lost, Verdict::Approve)); // so that there is a conflict, and a message
    clerk.sync();
    clerk.window.resize(wide);
    openPage(clerk, entry, page);
    const auto sizes = [&] { return splitOf(clerk, page)->sizes(); };
    const auto laidOut = [&] {
        QTest::qWait(100); // all of it has its place
        return sizes();
    };
    const auto dragged = [&](int by) {
        const QList<int> before = laidOut();
        drag(splitOf(clerk, page), by);
        const QList<int> after = sizes();
        if (before == after)
            qFatal("nothing was moved");
        return after;
    };
    const auto isAbout = [&](const QList<int> &wanted) {
        constexpr int rounded = 4;
        return qAbs(sizes()[0] - wanted[0]) <= rounded && qAbs(sizes()[1] - wanted[1]) <= rounded;
    };
    const QList<int> firstWide = laidOut();
    const QList<int> sizesWide = dragged(byWide);
    clerk.window.resize(narrow);
    const QList<int> sizesNarrow = dragged(byNarrow);
    clerk.window.resize(wide);
    QTRY_VERIFY(isAbout(sizesWide));
    clerk.window.resize(narrow);
    QTRY_VERIFY(isAbout(sizesNarrow));

    clerk.window.closeDesk();
    clerk.window.openDesk(*clerk.desk);
    clerk.settle();
    openPage(clerk, entry, page);
    QTRY_VERIFY(isAbout(sizesNarrow));
    clerk.window.resize(wide);
    QTRY_VERIFY(isAbout(sizesWide));

    // A double click: as at first, for this way alone; a hand that shakes meanwhile drags nothing back.
    QWidget *handle = splitOf(clerk, page)->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mouseDClick(handle, Qt::LeftButton, {}, middle);
    QMouseEvent pressed(QEvent::MouseButtonDblClick, middle, handle->mapToGlobal(middle), Qt::LeftButton,
                        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &pressed);
    const QPoint shaken = middle + QPoint(9, 9);
    QMouseEvent move(QEvent::MouseMove, shaken, handle->mapToGlobal(shaken), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, shaken);
    QTRY_VERIFY(isAbout(firstWide));
    clerk.window.resize(narrow);
    QTRY_VERIFY(isAbout(sizesNarrow));
    clerk.window.resize(wide);
    QTRY_VERIFY(isAbout(firstWide));
}

QTEST_MAIN(TestSplitShare)
#include "tst_splitshare.moc"
