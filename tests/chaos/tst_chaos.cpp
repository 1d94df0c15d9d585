// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/report.h"

#include <QTest>

using namespace palier::chaos;

// A short piece of `dev chaos`: a few seconds of everything at once, under seeds that stay.
class TestChaos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSWORD", ServerNode::password().toUtf8());
        m_servers = ServerPair::start(&m_why);
        if (!m_servers)
            QSKIP(qPrintable(m_why));
    }
    void cleanupTestCase() { m_servers.reset(); }
    void nothingIsLostAndNothingDoneTwice_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("seed 11") << quint32(11);
        QTest::newRow("seed 12") << quint32(12);
    }
    void nothingIsLostAndNothingDoneTwice();

private:
    std::unique_ptr<ServerPair> m_servers;
    QTemporaryDir m_folder;
    QString m_why;
};

void TestChaos::nothingIsLostAndNothingDoneTwice()
{
    QFETCH(quint32, seed);
    constexpr int seconds = 4;
    Tally tally;
    Report report;
    report.add(seed, Round(*m_servers, tally, seed, m_folder.filePath(QString::number(seed))).play(seconds));
    const QString text = report.text(tally, seconds);
    qInfo().noquote() << text;
    if (!report.isClean())
        m_folder.setAutoRemove(false);
    QVERIFY2(report.isClean(), qPrintable(text + "evidence in " + m_folder.path()));
    QVERIFY(tally.faults() > seconds); // else nothing was tried
}

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
