// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the screen is left in English, and those of the product's word list stand letter for letter.
#include "models/schedule.h"
#include "tests/ui/everylanguage.h"
#include "ui/controls/naming.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/messages/messagewords.h"
#include "ui/screenlanguage.h"

#include <QKeySequence>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace palier;

class TestTranslations : public QObject
{
    Q_OBJECT

private:
    static QString fileOf(const QString &language)
    {
        return QString(PALIER_SOURCE_DIR "/translations/palier_%1.ts").arg(language);
    }

private Q_SLOTS:
    void finished_data() { test::everyLanguage(); }
    void finished();
    void nothingIsMissing_data() { test::everyLanguage(); }
    void nothingIsMissing();
    void aMissingTextIsSeen();
    void words_data();
    void words();
    void sentencesEndAsTheyShould_data() { test::everyLanguage(); }
    void sentencesEndAsTheyShould();
    void keys_data();
    void keys();
    void daysOfTheMonth();
};

namespace {

struct Message {
    QString context, source;
    bool unfinished = false, plural = false;
    QStringList translations; // one, or each plural form
};

// Fails the test, and gives nothing, where the file can't be read.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << Message{context, {}, false, xml.attributes().value("numerus") == u"yes", {}};
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute("type");
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == u"numerusform")
            messages.last().translations << xml.readElementText();
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// Brings a .ts file up to the texts of the sources in `folder`, as the target translations_update does.
bool update(const QString &path, const QString &folder, const QString &language)
{
    QStringList words{folder,       "-I",   PALIER_SOURCE_DIR, "-source-language", "en",
                      "-locations", "none", "-no-obsolete",    "-silent"};
    if (language == "en")
        words << "-pluralonly";
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(PALIER_LUPDATE, words + QStringList{"-ts", path});
    const bool done = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
    if (!done)
        qWarning().noquote() << lupdate.readAll();
    return done;
}

} // namespace

static QStringList placesOf(const QString &text)
{
    static const QRegularExpression place("%(L?)([n0-9])"); // L: written as the locale does
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured(2);
    places.removeDuplicates();
    places.sort();
    return places;
}

void TestTranslations::finished()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(fileOf(language));
    QVERIFY(messages.size() > (language == "en" ? 5 : 300));
    for (const Message &message : messages) {
        const QString which = message.context + ": " + message.source;
        QVERIFY2(!message.unfinished, qPrintable(which));
        // Singular and plural: all four of our languages have these two.
        QVERIFY2(message.translations.size() == (message.plural ? 2 : 1), qPrintable(which));
        for (const QString &text : message.translations) {
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(which));
            QVERIFY2(placesOf(text) == placesOf(message.source), qPrintable(which + " / " + text));
        }
    }
}

// Every text of the sources is in the file: gathered anew into a copy, none is unfinished.
void TestTranslations::nothingIsMissing()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath("palier_" + language + ".ts");
    QVERIFY(QFile::copy(fileOf(language), copy));
    QVERIFY(update(copy, PALIER_SOURCE_DIR "/ui", language));
    QStringList missing;
    const auto messages = messagesOf(copy);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        if (message.unfinished)
            missing << message.context + ": " + message.source;
    }
    for (const QString &text : std::as_const(missing))
        qWarning().noquote() << text;
    QVERIFY2(missing.isEmpty(), qPrintable(QString("%1 texts have no translation: update the files by `cmake --build "
                                                   "build/dev --target translations_update` and translate them")
                                               .arg(missing.size())));
}

void TestTranslations::aMissingTextIsSeen()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("ui"));
    QFile source(folder.filePath("ui/page.cpp"));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(
        "class Page : public QObject { Q_OBJECT };\nvoid Page::show()\n{\n    a(tr(\"New text\"));\n    b(tr(\"%n "
        "new one(s)\", nullptr, 2));\n}\n");
    source.close();
    const QString copy = folder.filePath("palier_de.ts");
    QVERIFY(QFile::copy(fileOf("de"), copy));
    QVERIFY(update(copy, folder.filePath("ui"), "de"));
    const auto messages = messagesOf(copy);
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages[0].unfinished && messages[1].unfinished && messages[1].plural);
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
        {"palier::InvoiceListPage", "Blocking reason", "Raison du blocage", "Blokkeerreden", "Blockierungsgrund"},
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

// Also where what the mail server said isn't known: no colon and no space is left before the full stop.
void TestTranslations::sentencesEndAsTheyShould()
{
    QFETCH(QString, language);
    MainWindow unused; // carries the texts' resource into this program
    speak(*qApp, language);
    for (const auto &[fault, name] : WordTable<Fault>::words) {
        const QString sentence = MessageWords::error(QString::fromLatin1(name));
        QVERIFY2(sentence.size() > 2 && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence[sentence.size() - 2].isLetterOrNumber() || sentence[sentence.size() - 2].isPunct(),
                 qPrintable(sentence));
        QVERIFY2(sentence[sentence.size() - 2] != u':', qPrintable(sentence));
    }
    speak(*qApp, "en");
}

void TestTranslations::keys_data()
{
    QTest::addColumn<QString>("approve");
    QTest::addColumn<QString>("back");
    QTest::newRow("en") << "Ctrl+Enter"
                        << "Alt+Left";
    QTest::newRow("fr") << "Ctrl+Entrée"
                        << "Alt+Gauche"; // not "Retour", which reads like Backspace
    QTest::newRow("nl") << "Ctrl+Enter"
                        << "Alt+Links";
    QTest::newRow("de") << "Strg+Eingabe"
                        << "Alt+Links";
}

// As the handbook writes them, whatever Qt's own words are.
void TestTranslations::keys()
{
#ifdef Q_OS_MACOS
    QSKIP("A Mac shows signs.");
#endif
    QFETCH(QString, approve);
    MainWindow unused; // carries the texts' resource into this program
    speak(*qApp, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), approve);
    QTEST(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText), "back");
    speak(*qApp, "en");
}

void TestTranslations::daysOfTheMonth()
{
    MainWindow unused; // carries the texts' resource into this program
    const auto on = [](const QString &language, int day) {
        speak(*qApp, language);
        return Naming::terms({.kind = PlanKind::Monthly, .count = 3, .day = PlanDay::of(day), .first = {}});
    };
    const std::pair<int, const char *> ordinals[] = {{1, "1st"},   {2, "2nd"},   {3, "3rd"},   {4, "4th"},
                                                     {11, "11th"}, {12, "12th"}, {13, "13th"}, {21, "21st"},
                                                     {22, "22nd"}, {30, "30th"}};
    for (const auto &[day, written] : ordinals)
        QCOMPARE(on("en", day), QString("3 monthly instalments, on the %1 of the month").arg(QLatin1String(written)));
    QCOMPARE(on("fr", 1), "3\u00a0échéances mensuelles, le 1er du mois");
    QCOMPARE(on("fr", 21), "3\u00a0échéances mensuelles, le 21 du mois");
    QCOMPARE(on("nl", 21), "3\u00a0maandelijkse termijnen, op de 21e van de maand");
    QCOMPARE(on("de", 21), "3\u00a0monatliche Raten, am 21. des Monats");
    speak(*qApp, "en");
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
