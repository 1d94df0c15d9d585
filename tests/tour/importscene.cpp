// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Import: nothing chosen, a file that is none, one with bad rows, one that is mapped by hand, a list of all that is
// open, offline, on the way, and done.
#include "services/intake/invoicefield.h"
#include "tests/tour/scene.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace palier::tour {

namespace {

QByteArray listOf(int invoices, const QByteArray &more = {})
{
    const char *const customers[] = {"Wasserwirtschaftsverband Überlingen-Süd e. V.", "Société des Eaux Minérales",
                                     "Van den Berghe & Zonen", "Bäckerei Grünwald"};
    QByteArray text("Rechnungsnummer;Kundennummer;Kundenname;E-Mail;Rechnungsdatum;Fälligkeitsdatum;Bruttobetrag\n");
    for (int i = 1; i <= invoices; ++i)
        text += QString("RE-2026-%1;K-%2;%3;buchhaltung%2@example.com;%4.02.2026;%5.03.2026;%6,%7\n")
                    .arg(i, 4, 10, QChar('0'))
                    .arg(10000 + i % 4)
                    .arg(QString::fromUtf8(customers[i % 4]))
                    .arg(1 + i % 28, 2, 10, QChar('0'))
                    .arg(1 + i % 28, 2, 10, QChar('0'))
                    .arg(100 + i * 37 % 5000)
                    .arg(i * 7 % 100, 2, 10, QChar('0'))
                    .toUtf8();
    return text + more;
}

const QByteArray badRows("RE-2026-9001;K-10003;Bäckerei Grünwald;;30.02.2026;30.03.2026;120,00\n"
                         "RE-2026-9002;K-10002;Van den Berghe & Zonen;;01.02.2026;01.03.2026;zwölf\n"
                         ";K-10001;Société des Eaux Minérales;;01.02.2026;01.03.2026;48,00\n"
                         "RE-2026-9004;K-10003;Bäckerei Grünwald;bäckerei;12.02.2026;12.03.2026;75,20\n"
                         "RE-2026-9005;K-10001\n");

QString written(const QString &name, const QByteArray &text)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("tour: %s can't be written", qPrintable(file.fileName()));
    return file.fileName();
}

void look(TourStage &stage, const QString &path, const char *until)
{
    stage.window().go({Place::Import, path});
    const auto isThere = [&stage, until] {
        const auto found = stage.window().findChildren<QWidget *>(until);
        return std::any_of(found.begin(), found.end(), [](const QWidget *widget) { return widget->isVisible(); });
    };
    if (!QTest::qWaitFor(isThere, 30000))
        qFatal("tour: %s does not come", until);
    QTest::qWait(400); // it is looked through
}

void map(TourStage &stage, int column, InvoiceField field)
{
    auto *box = stage.find<QComboBox>(qPrintable(QString("mapColumn%1").arg(column)));
    box->setCurrentIndex(box->findData(int(field)));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

static void play(TourStage &stage)
{
    static QTemporaryDir memory; // not the account's own
    qputenv("XDG_CONFIG_HOME", memory.path().toLocal8Bit());
    stage.open();
    stage.window().go({Place::Import});
    stage.shot("nothing-chosen");
    look(stage, written("angebot.pdf", "%PDF-1.7"), "importTrouble");
    stage.shot("no-list");
    const QString bad = written("Offene Posten März 2026.csv", listOf(120, badRows));
    look(stage, bad, "importFileView");
    stage.shot("bad-rows");
    stage.find<QCheckBox>("onlyBadRows")->click();
    stage.find<QCheckBox>("importSkipBad")->click();
    QTest::qWait(600);
    stage.shot("only-bad-rows");

    look(stage, written("export.txt", "Beleg A\tKonto\tvom\tbis\tWert\nX-1\t10\t03/04/2026\t05/04/2026\t1,250\n"),
         "importFileView");
    stage.shot("not-recognised");
    map(stage, 1, InvoiceField::Number);
    map(stage, 2, InvoiceField::Customer);
    map(stage, 3, InvoiceField::Issued);
    map(stage, 4, InvoiceField::Due);
    map(stage, 5, InvoiceField::Amount);
    QTest::qWait(600);
    stage.shot("which-date");

    const QString good = written("Offene Posten.csv", listOf(2000));
    look(stage, good, "importFileView");
    stage.find<QCheckBox>("importSnapshot")->click();
    QTest::qWait(600);
    stage.shot("snapshot");
    stage.find<QCheckBox>("importSnapshot")->click();
    stage.become("palier_anna");
    stage.reach(BooksReach::OutOfReach);
    QTest::qWait(600);
    stage.shot("offline");
    stage.reach(BooksReach::InStep);
    stage.click("importFile");
    stage.shot("under-way", 20); // before it is over
    if (!QTest::qWaitFor([&] { return stage.window().findChild<QWidget *>("importResult")->isVisible(); }, 60000))
        qFatal("tour: the import does not end");
    stage.shot("done");
}

static const PlayedAs importing({"import", 85, play, Depth::MainPages});

} // namespace palier::tour
