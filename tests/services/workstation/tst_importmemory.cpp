// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/importmemory.h"

#include <QtTest>

using namespace palier;

class TestImportMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersAndForgets()
    {
        const QString file = m_folder.filePath("imports.ini");
        QVERIFY(!ImportMemory(file).reading("abc"));
        const QByteArray first(R"({"columns":{"number":0},"decimal":","})"), second("é; %=[x]\n");
        QVERIFY(ImportMemory(file).remember("abc", first).has_value());
        QVERIFY(ImportMemory(file).remember("def", second).has_value());
        QCOMPARE(ImportMemory(file).reading("abc"), first);
        QCOMPARE(ImportMemory(file).reading("def"), second);
        QVERIFY(ImportMemory(file).remember("abc", second).has_value());
        QCOMPARE(ImportMemory(file).reading("abc"), second);
        QVERIFY(ImportMemory(file).forget("abc").has_value());
        QVERIFY(!ImportMemory(file).reading("abc"));
        QCOMPARE(ImportMemory(file).reading("def"), second);
    }

    // Those used longest ago go.
    void doesNotGrowForEver()
    {
        const QString file = m_folder.filePath("many.ini");
        ImportMemory memory(file);
        for (int i = 0; i < 203; ++i)
            QVERIFY(memory.remember(QString("kind%1").arg(i, 3, 10, QChar('0')), "x").has_value());
        int left = 0;
        for (int i = 0; i < 203; ++i)
            left += memory.reading(QString("kind%1").arg(i, 3, 10, QChar('0'))) ? 1 : 0;
        QCOMPARE(left, 200);
        QVERIFY(memory.reading("kind202"));
    }

    void saysWhenItCannotWrite()
    {
        QFile inTheWay(m_folder.filePath("file"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = ImportMemory(m_folder.filePath("file/imports.ini")).remember("a", "b");
        QVERIFY(!done);
        QCOMPARE(word(done.error().fault), word(Fault::UnreadableFile));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImportMemory)
#include "tst_importmemory.moc"
