// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the screen is left in English, and those of the product's word list stand letter for letter.
#include "ui/controls/naming.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/screenlanguage.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace palier;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finished_data();
    void finished();
    void words_data();
    void words();
};

void TestTranslations::finished_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "nl", "de"})
        QTest::newRow(language) << language;
}

static QStringList placesOf(const QString &text)
{
    static const QRegularExpression place("%[n0-9]");
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

void TestTranslations::finished()
{
    QFETCH(QString, language);
    QFile file(QString(PALIER_SOURCE_DIR "/translations/palier_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isForm = xml.name() == u"numerusform";
        if (xml.name() == u"source") {
            source = xml.readElementText();
            ++texts;
        } else if (xml.name() == u"translation" || isForm) {
            QVERIFY2(!xml.attributes().hasAttribute("type"), qPrintable(source));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
            QVERIFY2(placesOf(text) == placesOf(source), qPrintable(source + " / " + text));
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(texts > (language == "en" ? 5 : 300));
}

void TestTranslations::words_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *context, const char *source, const char *expected) {
        QTest::addRow("%s %s %s", language, context, source) << language << context << source << expected;
    };
    const struct {
        const char *context, *source, *fr, *nl, *de;
    } list[] = {
        {"palier::TopBar", "Administration settings", "Paramètres de l’administration", "Administratie-instellingen",
         "Administrationseinstellungen"},
        {"palier::AdminPage", "Billing", "Facturation", "Facturatie", "Rechnungsprozess"},
        {"palier::BillingSection", "Allow proposal", "Autoriser la proposition", "Voorstel toestaan",
         "Vorschlag erlauben"},
        {"palier::InvoiceListPage", "Invoices", "Factures", "Facturen", "Rechnungen"},
        {"palier::BlockFilter", "Blocking reason", "Raison du blocage", "Blokkeerreden", "Blockierungsgrund"},
        {"palier::Naming", "Payment plan proposed", "Plan de paiement proposé", "Betalingsregeling voorgesteld",
         "Ratenzahlung vorgeschlagen"},
        {"palier::Naming", "Payment plan active", "Plan de paiement actif", "Betalingsregeling actief",
         "Ratenzahlung aktiv"},
        {"palier::PlanBanner", "View", "Afficher", "Bekijken", "Ansehen"},
        {"palier::DecisionBar", "Approve", "Approuver", "Goedkeuren", "Genehmigen"},
        {"palier::DecisionBar", "Refuse", "Refuser", "Afwijzen", "Ablehnen"},
        {"palier::Naming", "Deferred payment", "Paiement différé", "Uitgestelde betaling", "Zahlungsaufschub"},
        {"palier::Naming", "Weekly instalments", "Paiement échelonné hebdomadaire", "Wekelijkse termijnen",
         "Wöchentliche Raten"},
        {"palier::Naming", "Monthly instalments", "Paiement échelonné mensuel", "Maandelijkse termijnen",
         "Monatliche Raten"},
    };
    for (const auto &entry : list) {
        row("fr", entry.context, entry.source, entry.fr);
        row("nl", entry.context, entry.source, entry.nl);
        row("de", entry.context, entry.source, entry.de);
    }
}

void TestTranslations::words()
{
    QFETCH(QString, language);
    QFETCH(QString, context);
    QFETCH(QString, source);
    QFETCH(QString, expected);
    MainWindow unused; // carries the texts' resource into this program
    speak(*qApp, language);
    QCOMPARE(QCoreApplication::translate(qPrintable(context), qPrintable(source)), expected);
    speak(*qApp, "en");
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
