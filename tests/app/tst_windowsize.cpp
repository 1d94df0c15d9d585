// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it was left, at its next start.
#include "app/windowsize.h"

#include <QScreen>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

using namespace palier;

class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void fromOneStartToTheNext();
    void maximised();
};

void TestWindowSize::fits_data()
{
    QTest::addColumn<QSize>("remembered");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QSize>("size");
    QTest::newRow("the first start") << QSize() << QSize(1920, 1040) << QSize(1360, 860);
    QTest::newRow("a small screen") << QSize() << QSize(1280, 720) << QSize(1280, 720);
    QTest::newRow("as it was") << QSize(1500, 900) << QSize(1920, 1040) << QSize(1500, 900);
    QTest::newRow("the large screen is gone") << QSize(2500, 1300) << QSize(1920, 1040) << QSize(1360, 860);
    QTest::newRow("too high") << QSize(1000, 1300) << QSize(1920, 1040) << QSize(1360, 860);
}

void TestWindowSize::fits()
{
    QFETCH(QSize, remembered);
    QFETCH(QSize, screen);
    QFETCH(QSize, size);
    QCOMPARE(fittingSize(remembered, {1360, 860}, screen), size);
}

void TestWindowSize::fromOneStartToTheNext()
{
    QTemporaryDir folder;
    StationSettings settings(folder.filePath("workstation.ini"));
    QWidget first;
    first.resize(5000, 4000);
    restoreWindow(first, settings);
    QCOMPARE(first.size(), first.screen()->availableGeometry().size()); // no larger than that
    first.resize(610, 480);
    QVERIFY(rememberWindow(first, settings));
    QWidget next;
    restoreWindow(next, StationSettings(folder.filePath("workstation.ini")));
    QCOMPARE(next.size(), QSize(610, 480));
    QVERIFY(!next.isMaximized());
    QWidget larger;
    larger.setMinimumSize(640, 500); // what is remembered is of an older version
    restoreWindow(larger, settings);
    QCOMPARE(larger.size(), QSize(640, 500));
}

void TestWindowSize::maximised()
{
    QTemporaryDir folder;
    StationSettings settings(folder.filePath("workstation.ini"));
    QWidget first;
    first.resize(610, 480);
    first.setWindowState(Qt::WindowMaximized);
    QVERIFY(rememberWindow(first, settings));
    QVERIFY(settings.windowIsMaximised());
    QWidget next;
    restoreWindow(next, settings);
    QVERIFY(next.isMaximized());
    QCOMPARE(next.normalGeometry().size(), QSize(610, 480)); // where it goes back to
    next.setWindowState(Qt::WindowNoState);
    QVERIFY(rememberWindow(next, settings));
    QVERIFY(!settings.windowIsMaximised());
}

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
