// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A small laptop, 1024 x 700: every page in four languages, and no text is cut or out of the window.
#include "tests/ui/clerkseat.h"
#include "tests/ui/textfit.h"
#include "ui/controls/theme.h"
#include "ui/screenlanguage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace palier;
using namespace palier::test;

class TestNarrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Look::Light); }
    void everyPage_data();
    void everyPage();
    void aCutTextIsSeen();
    void cleanup() { speak(*qApp, "en"); }
};

void TestNarrow::everyPage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "nl", "de"})
        QTest::newRow(language) << language;
}

void TestNarrow::everyPage()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.sync();
    QStringList complaints;
    const auto look = [&](const QString &page) {
        clerk.window.resize(1024, 700);
        QTest::qWait(20);
        QCOMPARE(clerk.window.size(), QSize(1024, 700)); // it can be made as small as that
        const QStringList cut = cutTexts(clerk.window);
        for (const QString &sentence : cut)
            complaints << page + ": " + sentence;
    };
    const auto entries = clerk.window.findChildren<QAbstractButton *>(QRegularExpression("^nav[A-Z]"));
    QVERIFY(entries.size() >= 3);
    for (QAbstractButton *entry : entries) {
        if (!entry->isCheckable())
            continue; // that leads out of the window
        QTest::mouseClick(entry, Qt::LeftButton);
        look(entry->objectName());
    }
    clerk.click("navInvoices");
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    look("invoice");
    clerk.click("viewPlan");
    look("plan");
    clerk.click("refusePlan");
    look("refusal");
    clerk.click("administrationSettings");
    auto *menu = clerk.visible<QListWidget>("adminMenu");
    for (int row = 0; row < menu->count(); ++row) {
        menu->setCurrentRow(row);
        look(QString("settings %1").arg(row));
    }
    for (const QString &complaint : std::as_const(complaints))
        qWarning().noquote() << complaint;
    QVERIFY(complaints.isEmpty());
}

// The rule is not blind.
void TestNarrow::aCutTextIsSeen()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new QLabel("Payment plan proposed by the customer", &window);
    label->setGeometry(10, 10, 60, 20);
    auto *button = new QPushButton("Send", &window);
    button->setGeometry(280, 50, 120, 40);
    window.show();
    QCOMPARE(cutTexts(window).size(), 2);
    label->setToolTip(label->text());
    QCOMPARE(cutTexts(window).size(), 1);
    label->setWordWrap(true);
    label->setToolTip({});
    QCOMPARE(cutTexts(window).size(), 2);
    label->setGeometry(10, 10, 200, 150);
    button->setGeometry(10, 150, 120, 40);
    QCOMPARE(cutTexts(window), QStringList());
}

QTEST_MAIN(TestNarrow)
#include "tst_narrow.moc"
