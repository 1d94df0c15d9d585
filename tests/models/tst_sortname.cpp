// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sortname.h"

#include <QTest>
#include <algorithm>

using namespace palier;

class TestSortName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void asInATelephoneBook();
    void isItsOwn();
};

void TestSortName::letters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("small") << "De Vries BV"
                           << "de vries bv";
    QTest::newRow("French") << "Élodie Ça Où Noël Lœil"
                            << "elodie ca ou noel loeil";
    QTest::newRow("German") << "Müller & Söhne Straße GROẞ"
                            << "muller & sohne strasse gross";
    QTest::newRow("Dutch") << "IJsbrand Reünie"
                           << "ijsbrand reunie";
    QTest::newRow("Nordic") << "Ærø Ångström Þór"
                            << "aero angstrom thor";
    QTest::newRow("Polish, Croatian") << "Łódź Đurđević"
                                      << "lodz durdevic";
    QTest::newRow("Turkish") << "Işık İzmir"
                             << "isik izmir";
    QTest::newRow("composed of two") << QString("E\u0301lodie") << "elodie";
    QTest::newRow("ligature, full width") << QString("\ufb01n \uff21") << "fin a";
    QTest::newRow("Greek, Cyrillic") << QString("Ώμέγα Йод") << QString("ωμεγα иод");
    QTest::newRow("signs stay") << "A-1 (50 %) _x_"
                                << "a-1 (50 %) _x_";
    QTest::newRow("beyond the first plane") << QString("😀 A") << QString("😀 a");
    QTest::newRow("nothing") << ""
                             << "";
}

void TestSortName::letters()
{
    QFETCH(QString, name);
    QTEST(sortName(name), "expected");
}

void TestSortName::asInATelephoneBook()
{
    QStringList names{"Zwart", "Tuinen", "élan", "Ebert", "de Vries", "Eck", "Änne", "Anna", "Özil", "Olsen", "Pahl"};
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return sortName(a) < sortName(b); });
    QCOMPARE(names, (QStringList{"Anna", "Änne", "de Vries", "Ebert", "Eck", "élan", "Olsen", "Özil", "Pahl", "Tuinen",
                                 "Zwart"}));
}

// What is looked for may be a sort name already.
void TestSortName::isItsOwn()
{
    for (ushort letter = 0x20; letter < 0x2000; ++letter) {
        const QString once = sortName(QChar(letter));
        QCOMPARE(sortName(once), once);
    }
}

QTEST_APPLESS_MAIN(TestSortName)
#include "tst_sortname.moc"
