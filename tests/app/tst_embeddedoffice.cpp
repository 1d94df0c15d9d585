// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books in this computer's own file have nobody else who would send their mail: the desktop does, for each of their
// administrations under its own name.
#include "app/workplace.h"
#include "services/workstation/keychain.h"
#include "tests/support/keyring.h"
#include "tests/support/mailserver.h"
#include "tests/support/office.h"

#include <QApplication>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int patience = 60'000;

// Whose money it is, and how they sign.
struct Creditor {
    QString name, address, iban;
};
const Creditor mainStreet{"Main Street Ltd", "pay@main.example", "DE89370400440532013000"};
const Creditor northWharf{"North Wharf BV", "pay@north.example", "NL91ABNA0417164300"};

void setUp(Desk &desk, const MailServer &mail, const Creditor &creditor)
{
    for (const auto &[key, value] : mail.settings())
        have(desk.set(key, value));
    have(desk.set("billing.allow_proposal", "on"));
    have(desk.set("creditor.name", creditor.name));
    have(desk.set("creditor.iban", creditor.iban));
    have(desk.set("smtp.from", creditor.address));
}

void approve(Desk &desk)
{
    ProposalRequest request;
    request.customer = Office::customer(1);
    request.invoices << Office::invoice(1, 1);
    request.terms = {PlanKind::Monthly, 3, PlanDay::of(15), {}};
    request.wording = "Cash comes in spring.";
    have(desk.decide(have(desk.proposals().propose(request)), Verdict::Approve));
}

// An IBAN is written in groups.
QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class TestEmbeddedOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachAdministrationSendsItsOwn();
    void whatIsTakenAwayIsLeftAlone();

private:
    QTemporaryDir m_home;
    std::unique_ptr<Keyring> m_keyring;
};

void TestEmbeddedOffice::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setQuitOnLastWindowClosed(false);
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, m_home.path().toLocal8Bit());
    QString why;
    m_keyring = Keyring::start(&why);
    if (!m_keyring)
        QSKIP(qPrintable(why));
}

// The same numbers of customers and invoices in both, a decision in each: two mails, and neither bears anything of the
// other administration's.
void TestEmbeddedOffice::eachAdministrationSendsItsOwn()
{
    MailServer mail;
    QVERIFY(mail.isUp());
    QHash<QString, QString> server;
    for (const auto &[key, value] : mail.settings())
        server.insert(key, value);
    bool isKept = false;
    Keychain keychain;
    keychain.store(Keychain::mailPasswordKey(server["smtp.host"], server["smtp.user"]), MailServer::password(),
                   [&isKept](const Result<void> &kept) {
                       have(kept);
                       isKept = true;
                   });
    QTRY_VERIFY_WITH_TIMEOUT(isKept, patience);

    const DatabaseUrl url = DatabaseUrl::file(m_home.filePath("books.sqlite"));
    Office office(url);
    setUp(*office.desk, mail, mainStreet);
    have(office.books->addAdministration("North", Currency()));
    const auto books = have(Books::open(url));
    have(books->choose("North"));
    addCustomer(books->connection(), books->administration(), "C1", "north@example.net");
    addInvoice(books->connection(), books->administration(), Office::invoice(1, 1).text(), "C1",
               office.date.addDays(-10), 10000);
    Desk north(*books, office.date);
    setUp(north, mail, northWharf);

    StartOptions options;
    options.books = url;
    options.replicaFolder = m_home.filePath("replica");
    options.today = office.date;
    Workplace workplace(options, {}, StationSettings(m_home.filePath("workstation.ini")));
    workplace.start();
    approve(*office.desk);
    approve(north);
    QTRY_COMPARE_WITH_TIMEOUT(mail.count(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(office.count("mail", "state = 'sent'"), 2, patience); // of both

    const QList<CaughtMail> caught = mail.caught();
    for (const auto &[to, creditor, other] : {std::tuple{QString("c1@example.com"), mainStreet, northWharf},
                                              {QString("north@example.net"), northWharf, mainStreet}}) {
        const auto theirs =
            std::find_if(caught.begin(), caught.end(), [&to = to](const CaughtMail &one) { return one.to == to; });
        QVERIFY2(theirs != caught.end(), qPrintable(to));
        QCOMPARE(theirs->from, creditor.name + " <" + creditor.address + '>');
        QVERIFY2(theirs->subject.contains(creditor.name), qPrintable(theirs->subject));
        QVERIFY2(withoutSpaces(theirs->text).contains(creditor.iban), qPrintable(theirs->text));
        QVERIFY2(!theirs->text.contains(other.name), qPrintable(theirs->text));
    }
}

// An administration that the books no longer have: nobody goes on looking after it.
void TestEmbeddedOffice::whatIsTakenAwayIsLeftAlone()
{
    StartOptions options;
    options.books = DatabaseUrl::file(m_home.filePath("fewer.sqlite"));
    options.replicaFolder = m_home.filePath("fewer");
    Office office(options.books);
    options.today = office.date;
    have(office.books->addAdministration("North", Currency()));
    Workplace workplace(options, {}, StationSettings(m_home.filePath("fewer.ini")));
    workplace.start();
    const QStringList both{"Main", "North"}, one{"Main"};
    QTRY_COMPARE_WITH_TIMEOUT(workplace.duties(), both, patience);
    Connection &connection = office.books->connection();
    have(inTransaction(connection, [&]() -> Result<void> {
        for (const char *table : {"setting_change", "setting", "clerk", "administration"})
            PALIER_TRY(connection.run(QString("DELETE FROM %1 WHERE administration_id = 2").arg(table)));
        return {};
    }));
    QTRY_COMPARE_WITH_TIMEOUT(workplace.duties(), one, patience);
}

QTEST_MAIN(TestEmbeddedOffice)
#include "tst_embeddedoffice.moc"
