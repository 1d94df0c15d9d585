// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/decidedmails.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <map>

using namespace palier::test;

// A real ledger, as it stood on one day: every open invoice gets a proposal through the portal, half of them are
// approved, half refused; then two months go by.
class TestIbmProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLedgerStandsAsItStood();
    void everyOpenInvoiceIsProposed();
    void noReminderLeavesWhileTheyWait();
    void halfIsApprovedAndHalfRefused();
    void eachDecisionBringsItsMail();
    void remindersGoOnAtTheirTime();
    void theBooksAreSound();

private:
    struct Row { // of the file: what the test reckons with, read by itself
        QString number, customer;
        QDate due;
    };
    // The procedure's next step for a refused invoice and its first day, from the rules of the product.
    QDate expectedDay(const Row &row, int lastStep, QDate lastSent) const;
    QByteArray cut(const QByteArray &file);

    static constexpr const char *day = "2012-07-01";
    const QDate m_day = QDate::fromString(day, Qt::ISODate);
    std::unique_ptr<StoryOffice> m_office;
    QJsonObject m_expected;           // the figures that came with the data
    QHash<QString, Row> m_open;       // by number
    QHash<QString, QString> m_planOf; // an invoice's plan
    QSet<QString> m_refused;          // numbers
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The rows issued by then, and an address and a language for everybody.
QByteArray TestIbmProof::cut(const QByteArray &file)
{
    static const QStringList languages{"en", "fr", "nl", "de"};
    const auto date = [](const QString &text) { return QDate::fromString(text, "M/d/yyyy"); };
    QStringList lines = QString::fromUtf8(file).split('\n', Qt::SkipEmptyParts);
    const QStringList header = lines.takeFirst().trimmed().split(',');
    const qsizetype number = header.indexOf("invoiceNumber"), customer = header.indexOf("customerID"),
                    issued = header.indexOf("InvoiceDate"), due = header.indexOf("DueDate"),
                    settled = header.indexOf("SettledDate");
    QStringList kept{header.join(',') + ",email,language"};
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = line.trimmed().split(',');
        if (date(fields[issued]) > m_day)
            continue;
        const QString who = fields[customer];
        kept << fields.join(',') + ',' + who.toLower() + "@customers.example," + languages[who.at(3).unicode() % 4];
        if (date(fields[settled]) > m_day)
            m_open.insert(fields[number], {fields[number], who, date(fields[due])});
    }
    return kept.join('\n').toUtf8() + '\n';
}

void TestIbmProof::initTestCase()
{
    const QString folder = qEnvironmentVariable("PALIER_TEST_DATA") + "/csv-ibm-ar/";
    if (!QFile::exists(folder + "expected.json"))
        QSKIP("PALIER_TEST_DATA is not set to a folder with csv-ibm-ar");
    m_expected = QJsonDocument::fromJson(contentOf(folder + "expected.json"))["open_at_end_of_2012-07-01"].toObject();
    m_office = std::make_unique<StoryOffice>(day);
    const CliProcess &cli = m_office->cli;
    const QString map = cli.write(
        "map.json", R"({"number":"invoiceNumber","customer":"customerID","issued":"InvoiceDate","due":"DueDate",
        "amount":"InvoiceAmount","paid_on":"SettledDate","email":"email","language":"language","date_format":"M/d/yyyy","decimal":".","currency":"USD"})");
    const QByteArray rows = cut(contentOf(folder + "WA_Fn-UseC_-Accounts-Receivable.csv"));
    const QJsonObject done = cli.must({"invoices", "import", cli.write("ledger.csv", rows), "--map", map});
    QCOMPARE(done["added"].toInt(), rows.count('\n') - 1);
}

void TestIbmProof::theLedgerStandsAsItStood()
{
    const QJsonArray open = m_office->list({"invoices", "list", "--open"});
    QCOMPARE(open.size(), m_expected["count"].toInt());
    QCOMPARE(m_open.size(), open.size());
    qint64 cents = 0;
    for (const QJsonValue &invoice : open) {
        QVERIFY(m_open.contains(invoice["number"].toString()));
        cents += invoice["open"].toString().remove('.').toLongLong();
    }
    QCOMPARE(cents, m_expected["amount"].toString().remove('.').toLongLong());
    // Without a plan some of them would be reminded today: what is tried below is not idle.
    QVERIFY(m_office->cli.must({"reminders", "run", "--dry-run"})["invoices"].toInt() > 0);
}

void TestIbmProof::everyOpenInvoiceIsProposed()
{
    const auto portal = m_office->openPortal();
    std::map<QString, std::unique_ptr<Visitor>> visitors;
    QStringList numbers = m_open.keys();
    numbers.sort();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Row &row = m_open[numbers[i]];
        auto &visitor = visitors[row.customer];
        if (!visitor)
            visitor = m_office->visitor(*portal, row.customer);
        Fields fields{
            {"csrf", visitor->csrf()}, {"invoice", row.number}, {"reason", QString("Cash comes later, %1.").arg(i)}};
        switch (i % 3) {
        case 0:
            fields << std::pair("kind", "deferred") << std::pair("date", m_day.addDays(10 + i).toString(Qt::ISODate));
            break;
        case 1:
            fields << std::pair("kind", "weekly") << std::pair("count", "4")
                   << std::pair("day", QString::number(i % 7 + 1));
            break;
        default:
            fields << std::pair("kind", "monthly") << std::pair("count", "3")
                   << std::pair("day", i % 2 ? "last" : QString::number(i % 31 + 1));
        }
        const Answer answer = visitor->post("/plan", fields);
        QVERIFY2(answer.status == 303, answer.body);
        m_planOf.insert(row.number, QString::fromUtf8(answer.location).section('/', -1));
    }
    const QJsonArray plans = m_office->list({"plans", "list", "--state", "proposed"});
    QCOMPARE(plans.size(), m_expected["count"].toInt());
    for (const QJsonValue &plan : plans)
        QCOMPARE(m_planOf.value(plan["invoices"][0].toString()), plan["id"].toString());
    QCOMPARE(m_office->list({"invoices", "list", "--blocked", "plan_proposed"}).size(), plans.size());
}

void TestIbmProof::noReminderLeavesWhileTheyWait()
{
    m_office->set("reminders.enabled", "on");
    QCOMPARE(m_office->cli.must({"reminders", "run"})["letters"].toInt(), 0);
    QCOMPARE(m_office->runOffice().sent, 0);
    QCOMPARE(m_office->mail.count(), 0);
}

void TestIbmProof::halfIsApprovedAndHalfRefused()
{
    QStringList approve{"--as", "rita", "plans", "approve"},
        refuse{"--as", "rita", "plans", "refuse", "--reason", "too_long"};
    QStringList numbers = m_planOf.keys();
    numbers.sort();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        (i % 2 ? refuse : approve) << m_planOf[numbers[i]];
        if (i % 2)
            m_refused.insert(numbers[i]);
    }
    QCOMPARE(m_office->cli.must(approve)["done"].toArray().size(), numbers.size() - m_refused.size());
    QCOMPARE(m_office->cli.must(refuse)["done"].toArray().size(), m_refused.size());
    for (const QString &number : std::as_const(numbers)) {
        const QJsonObject plan = m_office->cli.must({"plans", "show", m_planOf[number]});
        QCOMPARE(plan["state"].toString(), m_refused.contains(number) ? "refused" : "active");
        QCOMPARE(plan["decision"]["by"].toString(), "rita");
    }
    QCOMPARE(m_office->list({"invoices", "list", "--blocked", "plan_proposed"}).size(), 0);
    QCOMPARE(m_office->list({"invoices", "list", "--blocked", "plan_active"}).size(),
             numbers.size() - m_refused.size());
}

void TestIbmProof::eachDecisionBringsItsMail()
{
    const StoryOffice::Night night = m_office->runOffice();
    QCOMPARE(night.sent, int(m_open.size()));
    QCOMPARE(night.letters, 0); // the pause after a refusal
    QCOMPARE(m_office->mail.count(), m_open.size());
    QCOMPARE(faultsOfDecidedMails(*m_office, Copies::None), QStringList());
    QCOMPARE(m_office->runOffice().sent, 0); // and never again
}

// 7, 21 and 35 days after the due date; not sooner after the last step than these are apart; three days after a
// refusal.
QDate TestIbmProof::expectedDay(const Row &row, int lastStep, QDate lastSent) const
{
    constexpr int steps[] = {7, 21, 35};
    if (lastStep == 3)
        return {};
    QDate on = std::max(row.due.addDays(steps[lastStep]), m_day.addDays(3));
    if (lastStep > 0)
        on = std::max(on, lastSent.addDays(steps[lastStep] - steps[lastStep - 1]));
    return on;
}

void TestIbmProof::remindersGoOnAtTheirTime()
{
    QHash<QString, int> lastStep;
    QHash<QString, QDate> lastSent;
    QSet<QString> known;
    const auto newMails = [&] {
        QMap<QString, QSet<QString>> numbersOf; // by customer
        const QJsonArray mails = m_office->list({"mail", "list"});
        for (const QJsonValue &mail : mails) {
            if (known.contains(mail["id"].toString()))
                continue;
            known.insert(mail["id"].toString());
            QSet<QString> &numbers = numbersOf[mail["customer"].toString()];
            if (mail["kind"] != "reminder" || mail["state"] != "sent" || !numbers.isEmpty())
                QTest::qFail("not one reminder a customer and day", __FILE__, __LINE__);
            const QJsonArray invoices = mail["invoices"].toArray();
            for (const QJsonValue &number : invoices)
                numbers.insert(number.toString());
        }
        return numbersOf;
    };
    const QJsonArray before = m_office->list({"mail", "list"});
    for (const QJsonValue &mail : before)
        known.insert(mail["id"].toString());

    int letters = 0;
    const QDate last = m_day.addDays(63);
    for (QDate date = m_day.addDays(1); date <= last; date = date.addDays(1)) {
        QMap<QString, QSet<QString>> expected;
        for (const QString &number : std::as_const(m_refused)) {
            const QDate on = expectedDay(m_open[number], lastStep[number], lastSent[number]);
            if (!on.isValid() || on > date)
                continue;
            QCOMPARE(on, date); // every day has its run: none is late
            expected[m_open[number].customer].insert(number);
            ++lastStep[number];
            lastSent[number] = date;
        }
        m_office->setToday(date.toString(Qt::ISODate));
        QCOMPARE(m_office->cli.must({"reminders", "run"})["letters"].toInt(), int(expected.size()));
        QCOMPARE(m_office->runOffice().letters, 0); // the second run of a day finds nothing
        QCOMPARE(newMails(), expected);
        letters += int(expected.size());
    }
    QVERIFY(letters > m_refused.size()); // more than one step each, fewer than one letter an invoice and step
    QCOMPARE(m_office->mail.count(), m_open.size() + letters);

    const QJsonArray invoices = m_office->list({"invoices", "list", "--open"});
    QCOMPARE(invoices.size(), m_open.size());
    for (const QJsonValue &invoice : invoices) {
        const QString number = invoice["number"].toString();
        const QJsonObject reminder = invoice["reminder"].toObject();
        QCOMPARE(reminder["last_step"].toInt(), lastStep.value(number)); // none for those whose plan is active
        QCOMPARE(reminder["last_sent"].toString(), lastSent.value(number).toString(Qt::ISODate));
        const QDate next =
            m_refused.contains(number) ? expectedDay(m_open[number], lastStep[number], lastSent[number]) : QDate();
        QCOMPARE(reminder["next_on"].toString(), next.toString(Qt::ISODate));
    }
}

void TestIbmProof::theBooksAreSound()
{
    QCOMPARE(faultsOfDecidedMails(*m_office, Copies::None), QStringList());
    QCOMPARE(faultsOfBooks(*m_office), QStringList());
}

QTEST_GUILESS_MAIN(TestIbmProof)
#include "tst_ibmproof.moc"
