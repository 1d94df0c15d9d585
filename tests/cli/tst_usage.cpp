// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/commandtable.h"
#include "cli/sentences.h"
#include "tests/support/faultof.h"

#include <QTest>

using namespace palier;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("PALIER_TODAY");
        qunsetenv("PALIER_BOOKS");
    }

    void isReadFromItsLine()
    {
        const Usage usage = Usage::fromLine("plans refuse ID... --reason CODE [--note T] [--dry-run]");
        QCOMPARE(usage.noun, "plans");
        QCOMPARE(usage.verb, "refuse");
        QCOMPARE(usage.words.size(), 1);
        QVERIFY(usage.words.first().isRepeated && usage.words.first().isRequired);
        QVERIFY(usage.option("reason")->isRequired && !usage.option("reason")->isSwitch());
        QVERIFY(!usage.option("note")->isRequired && !usage.option("note")->isSwitch());
        QVERIFY(usage.option("dry-run")->isSwitch());
        QVERIFY(!usage.option("nothing"));
    }

    // Every verb of the table is found by its own words, and by nobody else's.
    void everyVerbIsItsOwn()
    {
        QSet<QString> names;
        for (const Command &command : commandTable()) {
            const QString name = command.usage.noun + ' ' + command.usage.verb;
            QVERIFY2(!names.contains(name), qPrintable(name));
            names << name;
            QVERIFY2(!command.about.isEmpty() && command.run, qPrintable(name));
        }
    }

    void refusesWhatItDoesNotTake_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("fault");
        const std::pair<const char *, const char *> rows[] = {
            {"", "missing_argument"},
            {"nonsense", "unknown_word"},
            {"books", "missing_argument"},
            {"books nonsense", "unknown_word"},
            {"books check more", "unknown_word"},
            {"books create --nonsense", "unknown_word"},
            {"books create --name", "missing_argument"},
            {"books create --name A --name B", "conflicting_arguments"},
            {"books create --json=yes", "bad_value"},
            {"customers set C1 email", "missing_argument"},
            {"plans refuse 1", "missing_argument"},
            {"plans approve", "missing_argument"},
            {"invoices list --today 2026-02-30", "bad_date"},
            {"invoices list --today 2.3.2026", "bad_date"},
            {"invoices list --today=", "bad_date"},
            {"sync --replica=", "missing_argument"},
        };
        for (const auto &[words, fault] : rows)
            QTest::newRow(words) << QString(words) << QString(fault);
    }
    void refusesWhatItDoesNotTake()
    {
        QFETCH(QString, words);
        const auto line = parseCommandLine(words.split(' ', Qt::SkipEmptyParts), commandTable());
        QTEST(faultOf(line), "fault");
        QCOMPARE(line.error().kind, Kind::Misuse);
    }

    void takesGlobalOptionsAnywhere_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList call{"invoices", "block", "F1", "--reason", "dispute"};
        const QStringList global{"--json", "--as", "anna", "--today=2026-03-02"};
        for (qsizetype at : {0, 1, 2, 3, 5})
            QTest::addRow("%lld", qlonglong(at)) << call.mid(0, at) + global + call.mid(at);
    }
    void takesGlobalOptionsAnywhere()
    {
        QFETCH(QStringList, words);
        const auto line = parseCommandLine(words, commandTable());
        QCOMPARE(faultOf(line), "");
        QVERIFY(line->global.json);
        QCOMPARE(line->global.clerk, "anna");
        QCOMPARE(line->global.today, QDate(2026, 3, 2));
        QCOMPARE(line->command->usage.verb, "block");
        QCOMPARE(line->arguments.word("NUMBER"), "F1");
        QCOMPARE(line->arguments.text("reason"), "dispute");
    }

    void takesListsAndStrangeWords()
    {
        const auto line = parseCommandLine({"plans", "propose", "--customer", "C1", "--invoice", "A", "B", "--invoice",
                                            "C", "--kind=weekly", "--reason", "--json"},
                                           commandTable());
        QCOMPARE(faultOf(line), "");
        QCOMPARE(line->arguments.texts("invoice"), (QStringList{"A", "B", "C"}));
        QCOMPARE(line->arguments.text("reason"), "--json");
        QVERIFY(!line->global.json);
        const auto behind = parseCommandLine({"invoices", "show", "--", "--strange"}, commandTable());
        QCOMPARE(behind->arguments.word("NUMBER"), "--strange");
    }

    void everyFaultHasItsSentence_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::newRow("with a detail") << "the detail";
        QTest::newRow("without") << "";
    }
    void everyFaultHasItsSentence()
    {
        QFETCH(QString, detail);
        for (const auto &[fault, name] : WordTable<Fault>::words) {
            const QString text = sentence({Kind::Refused, fault, detail, 7, "field"});
            QVERIFY2(text.startsWith("line 7: field: ") && text.size() > 25, name);
            QVERIFY2(text.endsWith('.') || text.endsWith('?') || text.endsWith("with --map") || text.contains('.'),
                     name);
            QVERIFY2(!text.contains('%'), name);
        }
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
