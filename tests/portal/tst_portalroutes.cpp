// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/links.h"
#include "tests/portal/portalprocess.h"

using namespace palier;
using namespace palier::test;

// Every route of the real program: what each answers to whom, in which language, with which headers.
class TestPortalRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linkOpensASession();
    void deadLinks_data();
    void deadLinks();
    void strangers_data();
    void strangers();
    void methods_data();
    void methods();
    void headersStandEverywhere();
    void offMeansOff_data();
    void offMeansOff();
    void formTokenIsWanted();
    void otherCustomersPlans();
    void textFromOutside();
    void languages_data();
    void languages();
    void sessionsSurviveARestart();
    void evidenceOfTheAddress();
};

void TestPortalRoutes::linkOpensASession()
{
    PortalOffice office;
    Visitor visitor(office.portal->base());
    const Answer answer = visitor.enter(office.token(1));
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.location, QByteArray("/invoices"));
    QVERIFY(answer.cookie.contains("; HttpOnly"));
    QVERIFY(answer.cookie.contains("; SameSite=Lax"));
    QVERIFY(answer.cookie.contains("; Path=/"));
    QVERIFY(!answer.cookie.contains("Secure"));
    const Answer page = visitor.get("/invoices");
    QCOMPARE(page.status, 200);
    for (int n = 1; n <= 8; ++n)
        QVERIFY(page.text().contains(Office::invoice(1, n).text()));
    QVERIFY(!page.text().contains("F-2-"));
    QVERIFY(page.text().contains("10 days overdue"));
    QVERIFY(page.text().contains(QString(QChar(0x20ac)) + "800.00")); // the total
    QCOMPARE(visitor.get("/").location, QByteArray("/invoices"));
    office.set("portal.base_url", "https://pay.example.com");
    QVERIFY(visitor.enter(office.token(1)).cookie.contains("; Secure"));
}

void TestPortalRoutes::deadLinks_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"unknown", "empty", "long", "revoked", "expired", "another's hash"})
        QTest::newRow(why) << why;
}

void TestPortalRoutes::deadLinks()
{
    QFETCH(QString, why);
    PortalOffice office;
    QString token = office.token(1);
    Visitor visitor(office.portal->base());
    visitor.enter(token);
    if (why == "unknown")
        token[5] = token[5] == 'a' ? 'b' : 'a';
    if (why == "empty")
        token.clear();
    if (why == "long")
        token = QString(5000, 'a');
    if (why == "revoked")
        have(Links(*office.office.books).revokeAll(Office::customer(1)));
    if (why == "expired")
        have(office.office.books->connection().run("UPDATE token SET expires_at = '2020-01-01T00:00:00.000Z'"));
    if (why == "another's hash")
        token = Links::hashOf(token);
    Visitor stranger(office.portal->base());
    const Answer answer = stranger.get("/c/" + token), nothing = stranger.get("/nothing");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, nothing.body);
    QVERIFY(answer.cookie.isEmpty());
    // A session ends with its link.
    QCOMPARE(visitor.get("/invoices").status, why == "revoked" || why == "expired" ? 404 : 200);
}

void TestPortalRoutes::strangers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("cookie");
    const QByteArray forged = "palier_session=" + QByteArray(43, 'x');
    for (const QByteArray &cookie : {QByteArray(), forged}) {
        for (const char *path : {"/invoices", "/plan/new", "/plan/0190b3a0-0000-7000-8000-000000000000", "/", "/c/",
                                 "/c", "/favicon.ico", "/../etc/passwd"})
            QTest::addRow("GET %s %s", path, cookie.constData()) << QByteArray("GET") << path << cookie;
        for (const char *path : {"/plan", "/plan/preview", "/plan/0190b3a0-0000-7000-8000-000000000000/withdraw"})
            QTest::addRow("POST %s %s", path, cookie.constData()) << QByteArray("POST") << path << cookie;
    }
}

void TestPortalRoutes::strangers()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, cookie);
    static PortalOffice office({"--rate", "100000"});
    Visitor stranger(office.portal->base());
    stranger.cookie = cookie;
    QCOMPARE(stranger.send(method, path, method == "POST" ? "csrf=x&invoice=F-1-1" : "").status, 404);
}

void TestPortalRoutes::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << path << status;
    };
    row("GET", "/healthz", 200);
    row("HEAD", "/healthz", 200);
    row("POST", "/healthz", 405);
    row("GET", "/style.css", 200);
    row("GET", "/icon.svg", 200);
    row("DELETE", "/style.css", 405);
    row("HEAD", "/invoices", 200);
    row("POST", "/invoices", 405);
    row("PUT", "/invoices", 405);
    row("OPTIONS", "/invoices", 405);
    row("DELETE", "/plan", 405);
    row("GET", "/plan", 405);
    row("GET", "/plan/preview", 405);
    row("POST", "/plan/new", 405);
    row("POST", "/c/x", 405);
    row("TRACE", "/nothing", 404);
}

void TestPortalRoutes::methods()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    static PortalOffice office;
    static const std::unique_ptr<Visitor> visitor = office.visitor(1);
    const Answer answer = visitor->send(method, path);
    QTEST(answer.status, "status");
    if (answer.status == 405)
        QVERIFY(!answer.header("Allow").isEmpty());
    if (method == "HEAD")
        QVERIFY(answer.body.isEmpty());
}

void TestPortalRoutes::headersStandEverywhere()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    for (const char *path : {"/invoices", "/plan/new", "/nothing", "/healthz", "/style.css", "/c/x", "/plan", "/"}) {
        const Answer answer = visitor->get(path);
        QCOMPARE(answer.header("Content-Security-Policy"),
                 QByteArray("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                            "frame-ancestors 'none'; base-uri 'none'"));
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("X-Frame-Options"), QByteArray("DENY"));
        QCOMPARE(answer.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(answer.header("Cache-Control") == "no-store", path != QString("/style.css"));
    }
}

void TestPortalRoutes::offMeansOff_data()
{
    QTest::addColumn<bool>("byAdministration");
    QTest::newRow("administration") << true;
    QTest::newRow("customer") << false;
}

void TestPortalRoutes::offMeansOff()
{
    QFETCH(bool, byAdministration);
    PortalOffice office;
    const auto visitor = office.visitor(1);
    const QString csrf = visitor->csrf();
    const Answer sent = visitor->post("/plan", office.form(csrf, {1}));
    QCOMPARE(sent.status, 303);
    QVERIFY(visitor->get("/invoices").text().contains("Request a payment plan"));
    if (byAdministration)
        office.set("billing.allow_proposal", "off");
    else
        office.setCustomer(1, "allow_proposal", "off");
    const Answer invoices = visitor->get("/invoices");
    QCOMPARE(invoices.status, 200);
    QVERIFY(!invoices.text().contains("Request a payment plan"));
    QVERIFY(!invoices.text().contains("/plan/new"));
    QCOMPARE(visitor->get("/plan/new").status, 404);
    QCOMPARE(visitor->post("/plan/preview", office.form(csrf, {2})).status, 404);
    QCOMPARE(visitor->post("/plan", office.form(csrf, {2})).status, 404);
    QCOMPARE(visitor->post("/plan", {}).status, 404);
    // What was proposed before stays readable, and can be taken back.
    const QString plan = QString::fromLatin1(sent.location);
    QCOMPARE(visitor->get(plan).status, 200);
    QCOMPARE(visitor->post(plan + "/withdraw", {{"csrf", csrf}}).status, 303);
    QCOMPARE(office.office.count("plan"), 1);
    // Others may go on where only this customer may not.
    if (!byAdministration)
        QCOMPARE(office.visitor(2)->get("/plan/new").status, 200);
}

void TestPortalRoutes::formTokenIsWanted()
{
    PortalOffice office;
    const auto visitor = office.visitor(1), other = office.visitor(2);
    const Answer sent = visitor->post("/plan", office.form(visitor->csrf(), {1}));
    const QString withdraw = sent.location + "/withdraw";
    for (const QString &csrf : {QString(), QString("x"), other->csrf()}) {
        for (const QString &path : {QString("/plan"), QString("/plan/preview"), withdraw})
            QCOMPARE(visitor->post(path, office.form(csrf, {2})).status, 403);
    }
    QCOMPARE(visitor->post("/plan", {{"invoice", "F-1-2"}, {"kind", "deferred"}}).status, 403);
    QCOMPARE(office.office.count("plan"), 1);
    QCOMPARE(office.office.count("plan", "state = 'proposed'"), 1);
}

void TestPortalRoutes::otherCustomersPlans()
{
    PortalOffice office;
    const auto owner = office.visitor(1), other = office.visitor(2);
    const Answer sent = owner->post("/plan", office.form(owner->csrf(), {1}));
    const QString path = QString::fromLatin1(sent.location);
    const Answer theirs = other->get(path), none = other->get("/plan/0190b3a0-0000-7000-8000-000000000000"),
                 nonsense = other->get("/plan/x");
    QCOMPARE(theirs.status, 404);
    QCOMPARE(theirs.body, none.body);
    QCOMPARE(nonsense.body, none.body);
    QCOMPARE(other->post(path + "/withdraw", {{"csrf", other->csrf()}}).status, 404);
    QCOMPARE(owner->get(path).status, 200);
    QCOMPARE(office.office.count("plan", "state = 'proposed'"), 1);
}

void TestPortalRoutes::textFromOutside()
{
    const QString hostile = "<b>x</b><img src=x onerror=alert(1)>\"'&amp;{{csrf}}{{{content}}}<script>";
    PortalOffice office;
    office.setCustomer(1, "name", hostile);
    office.set("creditor.name", hostile);
    addInvoice(office.office.books->connection(), 1, hostile, "C1", QDate(2026, 1, 1), 5000);
    const auto visitor = office.visitor(1);
    Fields fields = office.form(visitor->csrf(), {1});
    fields.removeIf([](const auto &field) { return field.first == "reason"; });
    fields += Fields{{"reason", hostile}, {"invoice", hostile}};
    const Answer sent = visitor->post("/plan", fields);
    QCOMPARE(sent.status, 303);
    QStringList pages{visitor->get("/invoices").text(), visitor->get(sent.location).text(),
                      visitor->post("/plan/preview", fields).text(), visitor->get("/plan/new").text()};
    for (auto &[name, value] : fields) {
        if (name != "csrf")
            value = hostile;
    }
    pages << visitor->post("/plan", fields).text() << visitor->get("/" + hostile).text();
    for (const QString &page : std::as_const(pages)) {
        QVERIFY(!page.contains("<b>") && !page.contains("<img") && !page.contains("<script"));
        QVERIFY(!page.contains("value=\"<") && !page.contains("onerror=alert(1)>"));
    }
    QVERIFY(pages[0].contains("&lt;b&gt;x&lt;/b&gt;&lt;img src=x onerror=alert(1)&gt;"));
    QVERIFY(pages[1].contains("&amp;amp;{{csrf}}{{{content}}}"));
}

void TestPortalRoutes::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words"); // invoices, button, Send, state
    QTest::newRow("en") << "en"
                        << QStringList{"Invoices", "Request a payment plan", "Send", "Payment plan proposed",
                                       "Monthly instalments"};
    QTest::newRow("fr") << "fr"
                        << QStringList{"Factures", "Demander un plan de paiement", "Envoyer",
                                       "Plan de paiement proposé", "Paiement échelonné mensuel"};
    QTest::newRow("nl") << "nl"
                        << QStringList{"Facturen", "Betalingsregeling aanvragen", "Versturen",
                                       "Betalingsregeling voorgesteld", "Maandelijkse termijnen"};
    QTest::newRow("de") << "de"
                        << QStringList{"Rechnungen", "Ratenzahlung anfragen", "Senden", "Ratenzahlung vorgeschlagen",
                                       "Monatliche Raten"};
}

void TestPortalRoutes::languages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    PortalOffice office;
    office.setCustomer(1, "language", language);
    const auto visitor = office.visitor(1);
    visitor->extra = {{"Accept-Language", "es"}};
    const QString invoices = visitor->get("/invoices").text();
    QVERIFY(invoices.contains("<html lang=\"" + language + "\">"));
    QVERIFY(invoices.contains("<h1>" + words[0] + "</h1>"));
    QVERIFY(invoices.contains(">" + words[1] + "</a>"));
    QVERIFY(visitor->get("/plan/new").text().contains(">" + words[4] + "</label>"));
    const Fields fields = office.form(visitor->csrf(), {1});
    QVERIFY(visitor->post("/plan/preview", fields).text().contains(">" + words[2] + "</button>"));
    QVERIFY(visitor->get("/nothing").text().contains("<html lang=\"" + language + "\">"));
    Visitor stranger(office.portal->base()); // whose language only the browser knows
    stranger.extra = {{"Accept-Language", language.toLatin1() + "-BE,es;q=0.9"}};
    QVERIFY(stranger.get("/nothing").text().contains("<html lang=\"" + language + "\">"));
    QVERIFY(visitor->get(visitor->post("/plan", fields).location).text().contains("<h2>" + words[3] + "</h2>"));
}

void TestPortalRoutes::sessionsSurviveARestart()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    const QString csrf = visitor->csrf();
    QCOMPARE(office.portal->stop(), 0);
    const auto again = office.another();
    Visitor same(again->base());
    same.cookie = visitor->cookie;
    QCOMPARE(same.get("/invoices").status, 200);
    QCOMPARE(same.post("/plan", office.form(csrf, {1})).status, 303); // also the page that was open
}

void TestPortalRoutes::evidenceOfTheAddress()
{
    PortalOffice office({"--trusted-proxy", "127.0.0.1"});
    const auto visitor = office.visitor(1);
    visitor->extra = {{"X-Forwarded-For", "198.51.100.9, 203.0.113.7"}, {"X-Forwarded-Proto", "https"}};
    QVERIFY(visitor->enter(office.token(1)).cookie.contains("; Secure"));
    QCOMPARE(visitor->post("/plan", office.form(visitor->csrf(), {1})).status, 303);
    QCOMPARE(office.office.count("proposal", "address = '203.0.113.7'"), 1);
}

QTEST_GUILESS_MAIN(TestPortalRoutes)
#include "tst_portalroutes.moc"
