// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook that is compiled in: every page in every language, with its pictures, as wide as there is room.
#include "ui/help/handbook.h"
#include "ui/help/handbooktext.h"

#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>
#include <QtTest>

using namespace palier;

class TestHandbookPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsPictures_data();
    void everyPageHasItsPictures();
    void pictureIsAsWideAsThereIsRoom();
    void pictureThatWasReadFirst();
};

void TestHandbookPages::everyPageHasItsPictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const char *language : {"en", "fr", "nl", "de"}) {
        const QStringList topics = Handbook::topics();
        QCOMPARE(topics.size(), 12);
        for (const QString &topic : topics)
            QTest::addRow("%s %s", language, qPrintable(topic)) << QString(language) << topic;
    }
}

void TestHandbookPages::everyPageHasItsPictures()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QString folder = ":/handbook/" + language + '/';
    QFile page(folder + topic + ".md");
    QVERIFY(page.open(QIODevice::ReadOnly));
    static const QRegularExpression pictureOf("!\\[([^\\]]+)\\]\\(([a-z.]+)\\)");
    auto found = pictureOf.globalMatch(QString::fromUtf8(page.readAll()));
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString name = found.next().captured(2);
        QVERIFY2(QImage(folder + name).width() >= 600, qPrintable(name));
    }
}

void TestHandbookPages::pictureIsAsWideAsThereIsRoom()
{
    HandbookText text;
    text.setSearchPaths({":/handbook/en"});
    text.resize(500, 400);
    text.show();
    text.setMarkdown("![The queue of proposals](proposals.png)");
    const auto widest = [&text] {
        const QVariant picture =
            text.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("proposals.png")));
        return qRound(picture.value<QImage>().deviceIndependentSize().width());
    };
    const auto room = [&text] { return text.viewport()->width() - 2 * qRound(text.document()->documentMargin()); };
    QCOMPARE(widest(), room());
    QVERIFY(text.document()->idealWidth() <= text.viewport()->width());
    text.resize(700, 400);
    QTRY_COMPARE(widest(), room());
    text.resize(2000, 400);
    const int whole = QImage(":/handbook/en/proposals.png").width();
    QTRY_COMPARE(widest(), std::min(whole, room())); // never blown up, and no wider than the text
}

// Opened in a wide window: the text gets its margin after its pictures were read.
void TestHandbookPages::pictureThatWasReadFirst()
{
    HandbookText text;
    text.setSearchPaths({":/handbook/en"});
    text.resize(1150, 400);
    text.setMarkdown("![The queue of proposals](proposals.png)\n\n" + QString("A line.\n\n").repeated(80));
    text.show();
    QTRY_VERIFY(text.document()->idealWidth() <= text.viewport()->width());
    QVERIFY(!text.horizontalScrollBar()->isVisible());
}

QTEST_MAIN(TestHandbookPages)
#include "tst_handbookpages.moc"
