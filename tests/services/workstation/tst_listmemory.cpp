// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/listmemory.h"

#include <QtTest>

using namespace palier;

class TestListMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }
    void keepsLayouts();
    void nothingRemembered_data();
    void nothingRemembered();
    void savesFilters();
    void refusesNames();
    void saysWhenItCannotWrite();

private:
    QString file() const { return m_folder.filePath("lists.ini"); }
    QTemporaryDir m_folder;
};

void TestListMemory::keepsLayouts()
{
    ListLayout layout;
    layout.order = {"due", "number", "open"};
    layout.hidden = {"open"};
    layout.widths = {{"due", 120}, {"number", 80}};
    layout.sortedBy = "due";
    layout.descending = true;
    ListMemory("invoices", file()).keep(layout);
    ListMemory("customers", file()).keep({});
    const ListLayout kept = ListMemory("invoices", file()).layout();
    QCOMPARE(kept.order, layout.order);
    QCOMPARE(kept.hidden, layout.hidden);
    QCOMPARE(kept.widths, layout.widths);
    QCOMPARE(kept.sortedBy, layout.sortedBy);
    QVERIFY(kept.descending);
    QVERIFY(ListMemory("customers", file()).layout().order.isEmpty());
    ListMemory("invoices", file()).forgetLayout();
    QVERIFY(ListMemory("invoices", file()).layout().order.isEmpty());
}

void TestListMemory::nothingRemembered_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("another list") << QByteArray("[customers]\ncolumns=name\n");
    QTest::newRow("nonsense") << QByteArray("[invoices]\nwidths=due=wide, =, 7\nfilters=[{\"name\":1},2,{]\n");
    QTest::newRow("no text at all") << QByteArray("\xff\xfe\x00[[[", 6);
}

void TestListMemory::nothingRemembered()
{
    QFETCH(QByteArray, written);
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();
    QVERIFY(ListMemory("invoices", this->file()).layout().order.isEmpty());
    QVERIFY(ListMemory("invoices", this->file()).layout().widths.isEmpty());
    QVERIFY(ListMemory("invoices", this->file()).filters().isEmpty());
}

void TestListMemory::savesFilters()
{
    ListMemory memory("invoices", file());
    const QJsonObject late{{"overdue", 30}, {"text", "Müller; \"x\", %20=\n"}};
    QVERIFY(memory.save({"  Late   ones ", late}).has_value());
    QVERIFY(memory.save({"Änderung", {{"overdue", 1}}}).has_value());
    QVERIFY(memory.save({"late ones", {{"overdue", 2}}}).has_value());
    QCOMPARE(memory.filters().size(), 3);
    QVERIFY(memory.save({"late ones", {{"overdue", 3}}}).has_value()); // in the place of the one before
    const QList<SavedFilter> kept = ListMemory("invoices", file()).filters();
    QCOMPARE(kept.size(), 3);
    for (const SavedFilter &filter : kept) {
        if (filter.name == "Late ones")
            QCOMPARE(filter.filter, late);
        if (filter.name == "late ones")
            QCOMPARE(filter.filter["overdue"].toInt(), 3);
    }
    QVERIFY(memory.rename("Late ones", "Very late").has_value());
    QVERIFY(memory.remove("late ones").has_value());
    QStringList names;
    for (const SavedFilter &filter : memory.filters())
        names << filter.name;
    names.sort();
    QCOMPARE(names, (QStringList{"Very late", "Änderung"}));
    QVERIFY(ListMemory("customers", file()).filters().isEmpty());
}

void TestListMemory::refusesNames()
{
    ListMemory memory("invoices", file());
    QVERIFY(memory.save({"a", {}}).has_value());
    QVERIFY(memory.save({"b", {}}).has_value());
    for (const auto &done : {memory.save({"  ", {}}), memory.rename("a", ""), memory.rename("a", "b")}) {
        QVERIFY(!done);
        QCOMPARE(word(done.error().fault), word(Fault::BadValue));
    }
    QVERIFY(memory.rename("a", "a").has_value());
    QCOMPARE(memory.filters().size(), 2);
}

void TestListMemory::saysWhenItCannotWrite()
{
    QFile inTheWay(m_folder.filePath("file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto done = ListMemory("invoices", m_folder.filePath("file/lists.ini")).save({"a", {}});
    QVERIFY(!done);
    QCOMPARE(word(done.error().fault), word(Fault::UnreadableFile));
}

QTEST_GUILESS_MAIN(TestListMemory)
#include "tst_listmemory.moc"
