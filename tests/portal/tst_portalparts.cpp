// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"
#include "models/plan.h"
#include "models/setting.h"
#include "portal/clientaddress.h"
#include "portal/csrf.h"
#include "portal/portaloptions.h"
#include "portal/portaltexts.h"
#include "portal/ratelimiter.h"
#include "portal/routes.h"
#include "portal/sessioncookie.h"

#include <QDirIterator>
#include <QtTest>

using namespace palier;

// The parts that need no server.
class TestPortalParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formIsRead_data();
    void formIsRead();
    void clientIsFound_data();
    void clientIsFound();
    void bucketsRefill();
    void bucketsStayBounded();
    void csrfIsTheSessions();
    void cookieIsFound_data();
    void cookieIsFound();
    void everyTextInEveryLanguage();
    void templatesUseKnownTexts();
    void wordsOfTheProduct_data();
    void wordsOfTheProduct();
    void languageIsPreferred_data();
    void languageIsPreferred();
    void numbersInTheirLanguage();
    void daysOfTheMonth();
    void options_data();
    void options();
    void pathsLead_data();
    void pathsLead();
};

void TestPortalParts::formIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("a");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("one") << QByteArray("a=1") << QStringList{"1"};
    QTest::newRow("repeated") << QByteArray("a=1&b=2&a=3") << QStringList{"1", "3"};
    QTest::newRow("empty value") << QByteArray("a=&&b") << QStringList{""};
    QTest::newRow("no equals") << QByteArray("a") << QStringList{""};
    QTest::newRow("plus and percent") << QByteArray("a=x+y%2Bz%26%3D") << QStringList{"x y+z&="};
    QTest::newRow("utf-8") << QByteArray("a=%C3%A9ch%C3%A9ance") << QStringList{"échéance"};
    QTest::newRow("line ends") << QByteArray("a=x%0D%0Ay%0Dz") << QStringList{"x\ny\nz"};
    QTest::newRow("nul") << QByteArray("a=x%00y") << QStringList{"xy"};
    QTest::newRow("broken percent") << QByteArray("a=%zz")
                                    << QStringList{QString::fromUtf8(QByteArray::fromPercentEncoding("%zz"))};
}

void TestPortalParts::formIsRead()
{
    QFETCH(QByteArray, body);
    QTEST(FormFields::fromUrlEncoded(body).values("a"), "a");
}

void TestPortalParts::clientIsFound_data()
{
    QTest::addColumn<QString>("proxies");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client");
    QTest::newRow("nobody trusted") << ""
                                    << "192.0.2.1" << QByteArray("203.0.113.9") << "192.0.2.1";
    QTest::newRow("another peer") << "192.0.2.2"
                                  << "192.0.2.1" << QByteArray("203.0.113.9") << "192.0.2.1";
    QTest::newRow("proxy") << "192.0.2.1"
                           << "192.0.2.1" << QByteArray("203.0.113.9") << "203.0.113.9";
    QTest::newRow("the last is the proxy's word") << "192.0.2.1"
                                                  << "192.0.2.1" << QByteArray("1.1.1.1, 203.0.113.9") << "203.0.113.9";
    QTest::newRow("two proxies") << "192.0.2.0/24"
                                 << "192.0.2.1" << QByteArray("1.1.1.1, 203.0.113.9, 192.0.2.7") << "203.0.113.9";
    QTest::newRow("no header") << "192.0.2.1"
                               << "192.0.2.1" << QByteArray() << "192.0.2.1";
    QTest::newRow("nonsense") << "192.0.2.1"
                              << "192.0.2.1" << QByteArray("unknown") << "192.0.2.1";
    QTest::newRow("port") << "192.0.2.1"
                          << "192.0.2.1" << QByteArray("203.0.113.9:4711") << "203.0.113.9";
    QTest::newRow("ip6") << "::1"
                         << "::1" << QByteArray("[2001:db8::5]:1") << "2001:db8::5";
    QTest::newRow("mapped") << "127.0.0.1"
                            << "::ffff:127.0.0.1" << QByteArray("203.0.113.9") << "203.0.113.9";
}

void TestPortalParts::clientIsFound()
{
    QFETCH(QString, proxies);
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    TrustedProxies trusted;
    if (!proxies.isEmpty())
        QVERIFY(trusted.add(proxies));
    Request request;
    request.peer = QHostAddress(peer);
    request.headers = {{"x-forwarded-for", forwarded}, {"x-forwarded-proto", "https"}};
    const QHostAddress client = trusted.clientOf(request);
    QTEST(client.toString(), "client");
    QCOMPARE(trusted.isSecure(request), !proxies.isEmpty() && proxies != "192.0.2.2");
}

void TestPortalParts::bucketsRefill()
{
    RateLimiter limiter({5, 2});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(limiter.take("a", 1000), 0);
    QCOMPARE(limiter.take("a", 1000), 1);
    QCOMPARE(limiter.take("b", 1000), 0);
    QCOMPARE(limiter.take("a", 1499), 1);
    QCOMPARE(limiter.take("a", 1500), 0);
    QCOMPARE(limiter.take("a", 1500), 1);
    limiter.charge("a", 1500, 7);
    QCOMPARE(limiter.take("a", 1500), 4); // seven under, one wanted, two a second
    QCOMPARE(limiter.take("a", 5500), 0);
    for (int i = 0; i < 5; ++i) // never more than the burst, however long it was quiet
        QCOMPARE(limiter.take("a", 10'000'000), 0);
    QCOMPARE(limiter.take("a", 10'000'000), 1);
}

void TestPortalParts::bucketsStayBounded()
{
    RateLimiter limiter({3, 1}, 100);
    for (int i = 0; i < 10'000; ++i)
        limiter.take(QByteArray::number(i), 5000);
    QVERIFY(limiter.size() <= 101);
    QVERIFY(limiter.take("a latecomer", 5000) > 0); // shares a bucket that is empty
    QCOMPARE(limiter.take("a latecomer", 60'000), 0);
    for (int i = 0; i < 10'000; ++i)
        limiter.take(QByteArray::number(i), 5000 + i * 1000);
    QVERIFY(limiter.size() <= 101);
}

void TestPortalParts::csrfIsTheSessions()
{
    const QString token = csrfToken("secret");
    QVERIFY(isCsrfToken(token, "secret"));
    QVERIFY(!isCsrfToken(token, "Secret"));
    QVERIFY(!isCsrfToken({}, "secret"));
    QVERIFY(!token.contains("secret"));
    for (qsizetype i = 0; i < token.size(); ++i) {
        QString other = token;
        other[i] = other[i] == 'A' ? 'B' : 'A';
        QVERIFY(!isCsrfToken(other, "secret"));
        QVERIFY(!isCsrfToken(token.left(i), "secret"));
    }
}

void TestPortalParts::cookieIsFound_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("secret");
    QTest::newRow("none") << QByteArray() << "";
    QTest::newRow("alone") << QByteArray("palier_session=abc") << "abc";
    QTest::newRow("among others") << QByteArray("x=1; palier_session=a-b_c; y=2") << "a-b_c";
    QTest::newRow("two headers") << QByteArray("x=1, palier_session=abc") << "abc";
    QTest::newRow("another name") << QByteArray("my_palier_session=abc; palier_sessions=d") << "";
}

void TestPortalParts::cookieIsFound()
{
    QFETCH(QByteArray, header);
    Request request;
    request.headers.insert("cookie", header);
    QTEST(sessionSecretOf(request), "secret");
}

static const QList<Language> languages{Language::English, Language::French, Language::Dutch, Language::German};

// The same keys, none empty, and the same values wanted in each.
void TestPortalParts::everyTextInEveryLanguage()
{
    const QJsonObject english = PortalTexts::of(Language::English).all();
    QVERIFY(english.size() > 100);
    for (const Language language : languages) {
        const QJsonObject texts = PortalTexts::of(language).all();
        QCOMPARE(texts.keys(), english.keys());
        const QStringList keys = texts.keys();
        for (const QString &key : keys) {
            const QString text = texts[key].toString();
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(key));
            for (const char *mark : {"%1", "%2", "%3"})
                QVERIFY2(text.contains(mark) == english[key].toString().contains(mark),
                         qPrintable(word(language) + ' ' + key));
        }
    }
    for (const auto &[state, name] : WordTable<PlanState>::words)
        QVERIFY(english.contains(QString("explain_") + name) && english.contains(QString("state_") + name));
    for (const char *reason : refusalReasons)
        QVERIFY2(english.contains(QString("refusal_") + reason), reason);
    for (const Fault fault : {Fault::NothingChosen, Fault::NoReason, Fault::TextTooLong, Fault::BadCount, Fault::BadDay,
                              Fault::BadDate, Fault::FirstTooEarly, Fault::InstalmentTooSmall, Fault::UnknownInvoice,
                              Fault::AlreadyInAPlan, Fault::NothingOpen, Fault::TwoCurrencies, Fault::BalanceChanged})
        QVERIFY2(english.contains("fault_" + word(fault)), qPrintable(word(fault)));
    for (const SettingRule &rule : settingCatalogue()) {
        static const QStringList limits{
            "min_total",      "max_total",        "min_instalment",       "max_instalments",    "max_days",
            "max_first_days", "min_days_overdue", "down_payment_percent", "max_open_proposals", "cooldown_days"};
        const QString name = QString(rule.key).section('.', 1);
        if (limits.contains(name))
            QVERIFY2(english.contains("limit_" + name), rule.key);
    }
}

void TestPortalParts::templatesUseKnownTexts()
{
    static const QRegularExpression use("\\{\\{t\\.(\\w+)\\}\\}");
    static const QRegularExpression raw("\\{\\{\\{(\\w+)|\\{\\{&");
    int found = 0;
    for (QDirIterator files(":/portal", {"*.mustache"}); files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto uses = use.globalMatch(text); uses.hasNext(); ++found) {
            const QString key = uses.next().captured(1);
            QVERIFY2(PortalTexts::of(Language::English).has(key), qPrintable(file.fileName() + ' ' + key));
        }
        // Only the layout puts anything in unescaped: the page that was rendered before.
        for (auto uses = raw.globalMatch(text); uses.hasNext();)
            QCOMPARE(uses.next().captured(1), QString("content"));
        QVERIFY2(!text.contains("<script") && !text.contains("style=") &&
                     !text.contains(" on"
                                    "click"),
                 qPrintable(file.fileName()));
    }
    QVERIFY(found > 40);
}

void TestPortalParts::wordsOfTheProduct_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("words"); // en fr nl de
    QTest::newRow("portal") << "portal_title"
                            << QStringList{"Billing portal", "Portail de facturation", "Facturatieportaal",
                                           "Rechnungsportal"};
    QTest::newRow("request") << "request_plan"
                             << QStringList{"Request a payment plan", "Demander un plan de paiement",
                                            "Betalingsregeling aanvragen", "Ratenzahlung anfragen"};
    QTest::newRow("send") << "send" << QStringList{"Send", "Envoyer", "Versturen", "Senden"};
    QTest::newRow("invoices") << "invoices_title" << QStringList{"Invoices", "Factures", "Facturen", "Rechnungen"};
    QTest::newRow("proposed") << "state_proposed"
                              << QStringList{"Payment plan proposed", "Plan de paiement proposé",
                                             "Betalingsregeling voorgesteld", "Ratenzahlung vorgeschlagen"};
    QTest::newRow("active") << "state_active"
                            << QStringList{"Payment plan active", "Plan de paiement actif", "Betalingsregeling actief",
                                           "Ratenzahlung aktiv"};
    QTest::newRow("view") << "view" << QStringList{"View", "Afficher", "Bekijken", "Ansehen"};
    QTest::newRow("instalment") << "col_instalment" << QStringList{"Instalment", "Échéance", "Termijn", "Rate"};
    QTest::newRow("deferred") << "kind_deferred"
                              << QStringList{"Deferred payment", "Paiement différé", "Uitgestelde betaling",
                                             "Zahlungsaufschub"};
    QTest::newRow("weekly") << "kind_weekly"
                            << QStringList{"Weekly instalments", "Paiement échelonné hebdomadaire",
                                           "Wekelijkse termijnen", "Wöchentliche Raten"};
    QTest::newRow("monthly") << "kind_monthly"
                             << QStringList{"Monthly instalments", "Paiement échelonné mensuel",
                                            "Maandelijkse termijnen", "Monatliche Raten"};
}

void TestPortalParts::wordsOfTheProduct()
{
    QFETCH(QString, key);
    QFETCH(QStringList, words);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(PortalTexts::of(languages[i]).text(key), words[i]);
}

void TestPortalParts::languageIsPreferred_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QByteArray() << "en";
    QTest::newRow("one") << QByteArray("fr-BE") << "fr";
    QTest::newRow("weights") << QByteArray("en;q=0.5, nl;q=0.9, fr;q=0.8") << "nl";
    QTest::newRow("unknown first") << QByteArray("es, de;q=0.3") << "de";
    QTest::newRow("refused") << QByteArray("fr;q=0, de;q=0.1") << "de";
    QTest::newRow("nonsense") << QByteArray(";;,,=") << "en";
}

void TestPortalParts::languageIsPreferred()
{
    QFETCH(QByteArray, header);
    QTEST(word(PortalTexts::preferred(header).language()), "language");
}

void TestPortalParts::numbersInTheirLanguage()
{
    QVERIFY(PortalTexts::of(Language::English).counted("overdue", 1382).contains("1,382"));
    QVERIFY(PortalTexts::of(Language::German).counted("overdue", 1382).contains("1.382"));
}

void TestPortalParts::daysOfTheMonth()
{
    const QMap<int, QString> english{{1, "1st"},   {2, "2nd"},   {3, "3rd"},   {4, "4th"},
                                     {11, "11th"}, {12, "12th"}, {13, "13th"}, {20, "20th"},
                                     {21, "21st"}, {22, "22nd"}, {23, "23rd"}, {31, "31st"}};
    for (auto day = english.begin(); day != english.end(); ++day)
        QCOMPARE(writtenDayOfMonth(day.key(), Language::English), day.value());
    QCOMPARE(writtenDayOfMonth(21, Language::French), QString("21"));
}

void TestPortalParts::options_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fault"); // empty: understood
    QTest::addColumn<int>("port");
    const QString books = "sqlite:/tmp/b.sqlite";
    QTest::newRow("all") << QStringList{"--books",         books,        "--listen", "127.0.0.1:81",
                                        "--trusted-proxy", "10.0.0.0/8", "--today",  "2026-01-31"}
                         << "" << 81;
    QTest::newRow("equals") << QStringList{"--books=" + books, "--listen=[::1]:82"} << "" << 82;
    QTest::newRow("default") << QStringList{"--books", books} << "" << 8080;
    QTest::newRow("free port") << QStringList{"--books", books, "--listen", "localhost:0"} << "" << 0;
    QTest::newRow("no port") << QStringList{"--listen", "127.0.0.1"} << "bad_value" << 0;
    QTest::newRow("no address") << QStringList{"--listen", "nowhere.invalid:1"} << "bad_value" << 0;
    QTest::newRow("bad proxy") << QStringList{"--trusted-proxy", "x"} << "bad_value" << 0;
    QTest::newRow("bad day") << QStringList{"--today", "2026-02-30"} << "bad_value" << 0;
    QTest::newRow("bad rate") << QStringList{"--rate", "0"} << "bad_value" << 0;
    QTest::newRow("no value") << QStringList{"--books"} << "missing_argument" << 0;
    QTest::newRow("unknown") << QStringList{"--verbose", "1"} << "unknown_word" << 0;
    QTest::newRow("bad books") << QStringList{"--books", "mysql:x"} << "bad_url" << 0;
}

void TestPortalParts::options()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, fault);
    QFETCH(int, port);
    const auto options = PortalOptions::from(arguments, {}, {});
    QCOMPARE(options ? QString() : word(options.error().fault), fault);
    if (options)
        QCOMPARE(int(options->port), port);
    else
        QCOMPARE(options.error().kind, Kind::Misuse);
}

void TestPortalParts::pathsLead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("plan");
    const auto row = [](const char *path, Page page, const QString &plan = {}) {
        QTest::newRow(path) << path << int(page) << plan;
    };
    row("/", Page::Home);
    row("/invoices", Page::Invoices);
    row("/plan", Page::Send);
    row("/plan/new", Page::Request);
    row("/plan/preview", Page::Preview);
    row("/plan/x", Page::Answer, "x");
    row("/plan/x/withdraw", Page::Withdraw, "x");
    row("/plan/", Page::None);
    row("/plan//withdraw", Page::None);
    row("/plan/x/y", Page::None);
    row("/plan/x/withdraw/", Page::None);
    row("/invoices/", Page::None);
    row("//invoices", Page::None);
    row("", Page::None);
}

void TestPortalParts::pathsLead()
{
    QFETCH(QString, path);
    const Route route = routeOf(path);
    QTEST(int(route.page), "page");
    QTEST(route.planId, "plan");
}

QTEST_GUILESS_MAIN(TestPortalParts)
#include "tst_portalparts.moc"
