// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/browser.h"
#include "tests/portal/portalprocess.h"

#include <QDir>
#include <QJsonArray>

using namespace palier;
using namespace palier::test;

// The story of the customer, by clicks in a real browser. With PALIER_PICTURES set, its pictures go to that folder.
class TestPortalBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Browser::isInstalled())
            QSKIP("chromium and chromedriver are not installed");
    }
    void story_data();
    void story();
    void everyPageIsReadable_data();
    void everyPageIsReadable();
};

void TestPortalBrowser::story_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::newRow("with scripts") << true;
    QTest::newRow("without") << false;
}

void TestPortalBrowser::story()
{
    QFETCH(bool, scripts);
    PortalOffice office;
    office.setCustomer(1, "language", "fr");
    Browser browser(scripts ? Browser::Scripts::On : Browser::Scripts::Off);
    browser.open(office.portal->base() + "/c/" + office.token(1));
    QCOMPARE(browser.url(), office.portal->base() + "/invoices"); // the token is gone from the address
    QCOMPARE(browser.text("a.primary"), QString("Demander un plan de paiement"));
    browser.follow("a.primary");
    QVERIFY(browser.isShown("#field-day") && !browser.isShown("#field-weekday") && !browser.isShown("#field-date"));
    browser.click("label[for=kind-deferred]");
    QVERIFY(browser.isShown("#field-date") && !browser.isShown("#field-count"));
    browser.click("label[for=kind-weekly]");
    QVERIFY(browser.isShown("#field-weekday") && browser.isShown("#field-count"));
    browser.type("#field-reason", "La saison est calme.");
    browser.type("#field-count", "4");
    browser.follow("button.primary");
    QVERIFY(browser.text("#wrong-invoice").contains("Choisissez au moins une facture"));
    browser.click("label[for=invoice-0]");
    browser.click("label[for=invoice-2]");
    browser.follow("button.primary");
    QVERIFY(browser.text("main").contains("La saison est calme."));
    browser.follow("button[name=change]");
    browser.click("label[for=kind-monthly]");
    browser.follow("button.primary");
    QVERIFY(browser.text("h2").contains("échéances mensuelles, le "));
    QCOMPARE(office.office.count("plan"), 0);
    QCOMPARE(browser.text("button.primary"), QString("Envoyer"));
    browser.follow("button.primary");
    QCOMPARE(browser.text(".status h2"), QString("Plan de paiement proposé"));
    QCOMPARE(office.office.count("plan", "state = 'proposed' AND kind = 'monthly' AND instalment_count = 4"), 1);
    QCOMPARE(office.office.count("plan_invoice"), 2);
    browser.follow("form.quiet button");
    QCOMPARE(office.office.count("plan", "state = 'withdrawn'"), 1);
}

void TestPortalBrowser::everyPageIsReadable_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::newRow("phone") << 360 << false << "fr";
    QTest::newRow("phone, dark") << 360 << true << "fr";
    QTest::newRow("narrowest table") << 800 << false << "nl";
    QTest::newRow("desk") << 1100 << false << "fr";
    QTest::newRow("desk, dark") << 1100 << true << "fr";
}

// Least contrast of any text of the page with what is behind it (WCAG 2.2, 1.4.3), and where.
static const char *const leastContrast = R"(
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const rgba = c => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
    const light = c => { const [r, g, b] = [...c].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
    const behind = e => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] == 255) return c; } return [255, 255, 255]; };
    let least = 99, where = '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !e.checkVisibility()) continue;
        const a = light(rgba(getComputedStyle(e).color)), b = light(behind(e));
        const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        if (contrast < least) { least = contrast; where = e.outerHTML.slice(0, 120); }
    }
    const unnamed = [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(e => e.labels.length != 1).length;
    const within = e => e.clientWidth - parseFloat(getComputedStyle(e).paddingLeft) - parseFloat(getComputedStyle(e).paddingRight);
    const cramped = [...document.querySelectorAll('.card > table')].filter(e => e.offsetWidth > within(e.parentElement) + 1).length;
    return [least, where, document.documentElement.scrollWidth - innerWidth, unnamed, cramped];)";

void TestPortalBrowser::everyPageIsReadable()
{
    QFETCH(int, width);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    PortalOffice office;
    office.setCustomer(1, "language", language);
    office.setCustomer(1, "name", QString("Boulangerie Dupont & Fils"));
    office.set("creditor.name", "Lumière SA");
    office.set("creditor.iban", "BE68539007547034");
    office.set("billing.max_instalments", "6");
    office.set("calendar.roll", "following");
    const Plan refused = have(office.office.desk->plans().find(office.office.proposed(1, {7})));
    have(office.office.desk->decide(refused.id, Verdict::Refuse, "too_long", "Proposez trois mois au plus."));
    const PlanId active = office.office.proposed(1, {8});
    have(office.office.desk->decide(active, Verdict::Approve));

    Browser browser;
    const QString base = office.portal->base();
    const QString pictures = qEnvironmentVariable("PALIER_PICTURES");
    const auto look = [&](const QString &name) {
        browser.resize({width, 800}, dark);
        const QJsonArray seen = browser.run(leastContrast).toArray();
        QVERIFY2(seen[0].toDouble() >= 4.5,
                 qPrintable(name + ' ' + QString::number(seen[0].toDouble()) + ' ' + seen[1].toString()));
        QVERIFY2(seen[2].toInt() <= 0, qPrintable(name + " is wider than the screen"));
        QCOMPARE(seen[3].toInt(), 0);
        QVERIFY2(seen[4].toInt() == 0, qPrintable(name + " has a table that is wider than its card"));
        const QByteArray picture = browser.picture();
        QVERIFY(picture.startsWith("\x89PNG"));
        if (!pictures.isEmpty()) {
            QFile file(
                QDir(pictures).filePath(QString("portal-%1-%2%3.png").arg(name).arg(width).arg(dark ? "-dark" : "")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size());
        }
    };
    browser.open(base + "/c/" + office.token(1));
    look("invoices");
    browser.open(base + "/plan/new");
    look("request");
    browser.follow("button.primary");
    look("wrong");
    browser.click("label[for=invoice-0]");
    browser.type("#field-reason", "La saison est calme, les rentrées arrivent au printemps.");
    browser.type("#field-count", "7");
    browser.follow("button.primary");
    look("outside");
    browser.follow("button[name=change]");
    browser.type("#field-count", "3");
    browser.follow("button.primary");
    look("preview");
    browser.follow("button.primary");
    look("answer");
    browser.open(base + "/plan/" + refused.id.text());
    look("refused");
    browser.open(base + "/plan/" + active.text());
    look("active");
    browser.open(base + "/invoices");
    look("afterwards");
    browser.open(base + "/nothing");
    look("notfound");
}

QTEST_GUILESS_MAIN(TestPortalBrowser)
#include "tst_portalbrowser.moc"
