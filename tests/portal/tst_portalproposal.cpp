// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalprocess.h"

using namespace palier;
using namespace palier::test;

// A proposal in the real program: the form, the preview, sending, the answer, taking it back.
class TestPortalProposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storyOfAProposal();
    void previewShowsWhatIsSent_data();
    void previewShowsWhatIsSent();
    void termsAsTheBackOfficeSays_data();
    void termsAsTheBackOfficeSays();
    void badForms_data();
    void badForms();
    void limitsInPlainWords();
    void changeKeepsEverything();
    void sentTwice();
    void answersInWords();
    void lateIsSaid();
    void withdrawal();
};

void TestPortalProposal::storyOfAProposal()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    const Answer form = visitor->get("/plan/new");
    QCOMPARE(form.status, 200);
    for (const char *part :
         {"name=\"invoice\" value=\"F-1-8\"", "name=\"kind\" value=\"deferred\"", "name=\"kind\" value=\"weekly\"",
          "name=\"kind\" value=\"monthly\"", "name=\"count\"", "name=\"day\"", "name=\"date\"", "name=\"reason\""})
        QVERIFY2(form.text().contains(part), part);
    const Fields fields = office.form(form.csrf(), {1, 2});
    const Answer preview = visitor->post("/plan/preview", fields);
    QCOMPARE(preview.status, 200);
    QCOMPARE(office.office.count("plan"), 0);
    for (const char *date : {"31 March 2026", "30 April 2026", "31 May 2026"})
        QVERIFY2(preview.text().contains(QString(date).replace(' ', QChar(0xa0))), date);
    QVERIFY(preview.text().contains("66.67") && preview.text().contains("66.66") && preview.text().contains("200.00"));
    QVERIFY(preview.text().contains(">Send</button>"));
    QVERIFY(preview.text().contains("For the invoices"));
    for (const char *number : {"<li>F-1-1</li>", "<li>F-1-2</li>"})
        QVERIFY2(preview.text().contains(number), number);
    QVERIFY(!preview.text().contains("<li>F-1-3</li>"));
    const Answer sent = visitor->post("/plan", fields);
    QCOMPARE(sent.status, 303);
    const Answer answer = visitor->get(sent.location);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.text().contains("Payment plan proposed"));
    QVERIFY(answer.text().contains("Cash comes in spring."));
    QCOMPARE(office.office.blocksOf(Office::invoice(1, 1)), QList{BlockReason::PlanProposed});
    QCOMPARE(office.office.blocksOf(Office::invoice(1, 3)), QList<BlockReason>{});
    const Answer invoices = visitor->get("/invoices");
    QVERIFY(invoices.text().contains(QString::fromLatin1(sent.location)));
    QVERIFY(!visitor->get("/plan/new").text().contains("value=\"F-1-1\""));
}

void TestPortalProposal::previewShowsWhatIsSent_data()
{
    QTest::addColumn<Fields>("terms");
    QTest::addColumn<QStringList>("agreed");
    QTest::newRow("deferred") << Fields{{"kind", "deferred"}, {"date", "2026-05-03"}} << QStringList{"2026-05-03"};
    QTest::newRow("deferred, the form's other fields beside")
        << Fields{{"kind", "deferred"}, {"date", "2026-05-03"}, {"count", "x"}, {"day", "1"}}
        << QStringList{"2026-05-03"};
    QTest::newRow("weekly") << Fields{{"kind", "weekly"}, {"count", "3"}, {"day", "3"}}
                            << QStringList{"2026-03-04", "2026-03-11", "2026-03-18"};
    QTest::newRow("weekly, by the form") << Fields{{"kind", "weekly"}, {"count", "2"}, {"day", "31"}, {"weekday", "1"}}
                                         << QStringList{"2026-03-09", "2026-03-16"};
    QTest::newRow("monthly") << Fields{{"kind", "monthly"}, {"count", "2"}, {"day", "2"}}
                             << QStringList{"2026-04-02", "2026-05-02"};
    QTest::newRow("last") << Fields{{"kind", "monthly"}, {"count", "2"}, {"day", "last"}}
                          << QStringList{"2026-03-31", "2026-04-30"};
    QTest::newRow("tomorrow") << Fields{{"kind", "deferred"}, {"date", "2026-03-03"}} << QStringList{"2026-03-03"};
}

void TestPortalProposal::previewShowsWhatIsSent()
{
    QFETCH(Fields, terms);
    QFETCH(QStringList, agreed);
    PortalOffice office;
    office.set("calendar.roll", "following");
    const auto visitor = office.visitor(1);
    const Fields fields = terms + Fields{{"csrf", visitor->csrf()}, {"invoice", "F-1-1"}, {"reason", "x"}};
    const QString preview = visitor->post("/plan/preview", fields).text();
    const Answer sent = visitor->post("/plan", fields);
    QCOMPARE(sent.status, 303);
    const auto id = PlanId::fromText(QString::fromLatin1(sent.location).section('/', -1));
    const Plan plan = have(Plans(*office.office.books).find(*id));
    QStringList found;
    for (const Instalment &instalment : plan.instalments) {
        found << dateText(instalment.terms.agreed);
        const QString written =
            QLocale(QLocale::English).toString(instalment.terms.agreed, "d MMMM yyyy").replace(' ', QChar(0xa0));
        QVERIFY2(preview.contains(written), qPrintable(written));
        const QString due =
            QLocale(QLocale::English).toString(instalment.terms.due, "d MMMM yyyy").replace(' ', QChar(0xa0));
        QVERIFY2(preview.contains(due), qPrintable(due));
    }
    QCOMPARE(found, agreed);
}

void TestPortalProposal::termsAsTheBackOfficeSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Fields>("terms");
    QTest::addColumn<QString>("said"); // ~ is a no-break space
    const Fields first{{"kind", "monthly"}, {"count", "3"}, {"day", "1"}};
    QTest::newRow("en, 1st") << "en" << first << "3 monthly instalments, on the 1st of the month";
    QTest::newRow("fr, 1st") << "fr" << first << "3~échéances mensuelles, le 1er du mois";
    QTest::newRow("nl, 1st") << "nl" << first << "3~maandelijkse termijnen, op de 1e van de maand";
    QTest::newRow("de, 1st") << "de" << first << "3~monatliche Raten, am 1. des Monats";
    QTest::newRow("en, one") << "en" << Fields{{"kind", "monthly"}, {"count", "1"}, {"day", "22"}}
                             << "1 monthly instalment, on the 22nd of the month";
    QTest::newRow("de, one") << "de" << Fields{{"kind", "monthly"}, {"count", "1"}, {"day", "last"}}
                             << "1~monatliche Rate, am letzten Tag des Monats";
    QTest::newRow("nl, weekly") << "nl" << Fields{{"kind", "weekly"}, {"count", "2"}, {"day", "1"}}
                                << "2~wekelijkse termijnen, op maandag";
    QTest::newRow("fr, deferred") << "fr" << Fields{{"kind", "deferred"}, {"date", "2026-05-03"}} << "Paiement différé";
}

void TestPortalProposal::termsAsTheBackOfficeSays()
{
    QFETCH(QString, language);
    QFETCH(Fields, terms);
    QFETCH(QString, said);
    PortalOffice office;
    office.setCustomer(1, "language", language);
    const auto visitor = office.visitor(1);
    const Fields fields = terms + Fields{{"csrf", visitor->csrf()}, {"invoice", "F-1-1"}, {"reason", "x"}};
    const QString title = "<h2>" + said.replace('~', QChar(0xa0)) + "</h2>";
    QVERIFY(visitor->post("/plan/preview", fields).text().contains(title));
    QVERIFY(visitor->get(visitor->post("/plan", fields).location).text().contains(title));
}

void TestPortalProposal::badForms_data()
{
    QTest::addColumn<Fields>("changed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("alsoInPreview");
    QTest::newRow("kind unknown") << Fields{{"kind", "yearly"}} << "kind" << true;
    QTest::newRow("kind missing") << Fields{{"kind", ""}} << "kind" << true;
    QTest::newRow("count no number") << Fields{{"count", "many"}} << "count" << true;
    QTest::newRow("count none") << Fields{{"count", ""}} << "count" << true;
    QTest::newRow("count zero") << Fields{{"count", "0"}} << "count" << true;
    QTest::newRow("count huge") << Fields{{"count", "99999999999999"}} << "count" << true;
    QTest::newRow("count beyond cents") << Fields{{"count", "520"}, {"invoice", "F-1-tiny"}} << "count" << true;
    QTest::newRow("day zero") << Fields{{"day", "0"}} << "day" << true;
    QTest::newRow("day 32") << Fields{{"day", "32"}} << "day" << true;
    QTest::newRow("weekday 8") << Fields{{"kind", "weekly"}, {"day", "8"}} << "weekday" << true;
    QTest::newRow("date none") << Fields{{"kind", "deferred"}} << "date" << true;
    QTest::newRow("date nonsense") << Fields{{"kind", "deferred"}, {"date", "31/01/2026"}} << "date" << true;
    QTest::newRow("date too early") << Fields{{"kind", "deferred"}, {"date", "2026-03-02"}} << "date" << true;
    QTest::newRow("no invoice") << Fields{{"invoice", {}}} << "invoice" << true;
    QTest::newRow("another's invoice") << Fields{{"invoice", "F-2-1"}} << "invoice" << true;
    QTest::newRow("no such invoice") << Fields{{"invoice", "' OR 1=1 --"}} << "invoice" << true;
    QTest::newRow("no reason") << Fields{{"reason", "  \n "}} << "reason" << false;
    QTest::newRow("endless reason") << Fields{{"reason", QString(2001, 'x')}} << "reason" << true;
}

void TestPortalProposal::badForms()
{
    QFETCH(Fields, changed);
    QFETCH(QString, field);
    QFETCH(bool, alsoInPreview);
    static PortalOffice office({"--rate", "100000"});
    static const bool tiny =
        (addInvoice(office.office.books->connection(), 1, "F-1-tiny", "C1", QDate(2026, 1, 1), 100), true);
    Q_UNUSED(tiny);
    const auto visitor = office.visitor(1);
    Fields fields = office.form(visitor->csrf(), {1});
    for (const auto &[name, value] : changed) {
        const QString changedName = name;
        fields.removeIf([&](const auto &known) { return known.first == changedName; });
        if (!value.isNull())
            fields.append({name, value});
    }
    const Answer sent = visitor->post("/plan", fields);
    QCOMPARE(sent.status, 422);
    QVERIFY(sent.text().contains("id=\"wrong-" + field + "\""));
    QVERIFY(sent.text().contains("href=\"#field-" + field + "\""));
    QCOMPARE(visitor->post("/plan/preview", fields).status, alsoInPreview ? 422 : 200);
    QCOMPARE(office.office.count("plan"), 0);
}

void TestPortalProposal::limitsInPlainWords()
{
    PortalOffice office;
    office.set("billing.max_instalments", "2");
    office.set("billing.min_instalment", "40");
    const auto visitor = office.visitor(1);
    const QString form = visitor->get("/plan/new").text();
    QVERIFY(form.contains("There may be 2 instalments at most."));
    const Fields fields = office.form(visitor->csrf(), {1});
    const Answer preview = visitor->post("/plan/preview", fields);
    QCOMPARE(preview.status, 422);
    QVERIFY(preview.text().contains("There may be 2 instalments at most."));
    QVERIFY(preview.text().contains("Each instalment must be at least " + QString(QChar(0x20ac)) + "40.00."));
    QVERIFY(!preview.text().contains(">Send</button>"));
    const Answer sent = visitor->post("/plan", fields);
    QCOMPARE(sent.status, 422);
    QVERIFY(sent.text().contains("Each instalment must be at least") ||
            sent.text().contains("There may be 2 instalments at most."));
    QCOMPARE(office.office.count("plan"), 0);
}

void TestPortalProposal::changeKeepsEverything()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    const Fields fields{{"csrf", visitor->csrf()},
                        {"invoice", "F-1-2"},
                        {"invoice", "F-1-5"},
                        {"kind", "weekly"},
                        {"count", "7"},
                        {"day", "last"},
                        {"weekday", "4"},
                        {"date", "2026-06-01"},
                        {"reason", "My words\nstay."},
                        {"change", "1"}};
    const Answer form = visitor->post("/plan/preview", fields);
    QCOMPARE(form.status, 200);
    for (const char *part :
         {"value=\"F-1-2\" checked", "value=\"F-1-5\" checked", "value=\"weekly\" checked", "value=\"7\"",
          "value=\"last\" selected", "value=\"4\" selected", "value=\"2026-06-01\"", "My words\nstay."})
        QVERIFY2(form.text().contains(part), part);
    QCOMPARE(form.text().count(" checked"), 3);
}

void TestPortalProposal::sentTwice()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    Fields fields = office.form(visitor->csrf(), {1, 2});
    const Answer first = visitor->post("/plan", fields), second = visitor->post("/plan", fields);
    QCOMPARE(first.status, 303);
    QCOMPARE(second.status, 303);
    QCOMPARE(second.location, first.location);
    // Another proposal for the same invoices is none of that.
    for (auto &[name, value] : fields) {
        if (name == "count")
            value = "4";
    }
    const Answer other = visitor->post("/plan", fields);
    QCOMPARE(other.status, 422);
    QVERIFY(other.text().contains("in a payment plan already"));
    QCOMPARE(office.office.count("plan"), 1);
}

void TestPortalProposal::answersInWords()
{
    PortalOffice office;
    office.set("billing.refusal_reasons", "own_reason");
    const auto visitor = office.visitor(1);
    const QString csrf = visitor->csrf();
    const auto decided = [&](int invoice, Verdict verdict, const QString &reason, const QString &note) {
        const Answer sent = visitor->post("/plan", office.form(csrf, {invoice}));
        const auto id = PlanId::fromText(QString::fromLatin1(sent.location).section('/', -1));
        have(office.office.desk->decide(*id, verdict, reason, note));
        return visitor->get(sent.location).text();
    };
    const QString active = decided(1, Verdict::Approve, {}, {});
    QVERIFY(active.contains("Payment plan active") && active.contains("to pay") && !active.contains("/withdraw"));
    const QString refused = decided(2, Verdict::Refuse, "too_long", "Three <i>months</i> at most.");
    QVERIFY(refused.contains("Payment plan refused") && refused.contains("The plan takes too long."));
    QVERIFY(refused.contains("Three &lt;i&gt;months&lt;/i&gt; at most.") && !refused.contains("/withdraw"));
    QVERIFY(decided(3, Verdict::Refuse, "own_reason", {}).contains("own reason"));
    const QString invoices = visitor->get("/invoices").text();
    QVERIFY(invoices.contains("Payment plan active") && invoices.contains("Payment plan refused"));
    QVERIFY(visitor->get("/plan/new").text().contains("value=\"F-1-2\""));
}

// In the list of plans too, and where the invoice stands: the plan's word alone would say that all is well.
void TestPortalProposal::lateIsSaid()
{
    PortalOffice office;
    const PlanId id = office.office.proposed(1, {1});
    have(office.office.desk->decide(id, Verdict::Approve));
    const QDate due = have(office.office.desk->plans().find(id)).instalments.first().terms.due;
    const auto invoicesOn = [&](QDate day) {
        const auto portal = office.another({"--today", day.toString(Qt::ISODate)});
        Visitor visitor(portal->base());
        visitor.enter(office.token(1));
        return visitor.get("/invoices").text();
    };
    const auto alarms = [](const QString &page) { return page.count("<span class=\"late\">"); };
    const QString then = invoicesOn(due), after = invoicesOn(due.addDays(1));
    QVERIFY(then.contains("Payment plan active") && !then.contains("An instalment is late."));
    QVERIFY(after.contains("Payment plan active"));
    QCOMPARE(after.count("<small class=\"late\">An instalment is late.</small>"), 1);
    QCOMPARE(alarms(after), alarms(then) + 1);
    // What waits for an answer is as late as it was.
    const int before = int(alarms(invoicesOn(due)));
    office.office.proposed(1, {2});
    QCOMPARE(alarms(invoicesOn(due)), before);
}

void TestPortalProposal::withdrawal()
{
    PortalOffice office;
    const auto visitor = office.visitor(1);
    const QString csrf = visitor->csrf();
    const Answer sent = visitor->post("/plan", office.form(csrf, {1}));
    const QString path = QString::fromLatin1(sent.location);
    QVERIFY(visitor->get(path).text().contains(path + "/withdraw"));
    for (int i = 0; i < 2; ++i) // the second click finds it done
        QCOMPARE(visitor->post(path + "/withdraw", {{"csrf", csrf}}).location, sent.location);
    QVERIFY(visitor->get(path).text().contains("Proposal withdrawn"));
    QCOMPARE(office.office.blocksOf(Office::invoice(1, 1)), QList<BlockReason>{});
    QCOMPARE(office.office.count("withdrawal"), 1);
    const Answer again = visitor->post("/plan", office.form(csrf, {1}));
    QCOMPARE(again.status, 303);
    QVERIFY(again.location != sent.location);
}

QTEST_GUILESS_MAIN(TestPortalProposal)
#include "tst_portalproposal.moc"
