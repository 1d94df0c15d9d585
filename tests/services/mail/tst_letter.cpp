// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"
#include "services/mail/letter.h"
#include "services/mail/letterdata.h"
#include "services/mail/typesetter.h"
#include "tests/services/mail/htmlreading.h"
#include "tests/services/mail/letterexample.h"
#include "tests/support/faultof.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace palier;

namespace {

QString onOneLine(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("[ \\n]+")), QStringLiteral(" "));
}

QString nameOf(std::pair<MailKind, Language> letter) { return word(letter.first) + ' ' + word(letter.second); }

void addEveryLetter()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<Language>("language");
    const auto letters = everyLetter();
    for (const auto &letter : letters)
        QTest::newRow(qPrintable(nameOf(letter))) << letter.first << letter.second;
}

// What the letter must say, in both forms.
QStringList mustSay(const LetterFacts &facts)
{
    QStringList all;
    const bool listsInstalments =
        facts.kind != MailKind::PlanRefused && facts.kind != MailKind::Reminder && facts.kind != MailKind::PlanEnded;
    for (const LetterInstalment &instalment : facts.instalments) {
        if (listsInstalments)
            all += {writtenDate(instalment.due, facts.language), writtenAmount(instalment.amount, facts.language)};
    }
    const bool listsInvoices = facts.kind != MailKind::InstalmentDue && facts.kind != MailKind::InstalmentMissed;
    for (const LetterInvoice &invoice : facts.invoices) {
        if (listsInvoices)
            all += {invoice.number.text(), writtenDate(invoice.due, facts.language),
                    writtenAmount(invoice.open, facts.language)};
    }
    all += facts.customerName;
    if (!goesToStaff(facts.kind))
        all +=
            {facts.creditor.name, QStringLiteral("BE71 0961 2345 6769"), facts.creditor.bic, facts.creditor.reference};
    if (facts.kind == MailKind::PlanRefused || facts.kind == MailKind::Reminder || facts.kind == MailKind::PlanEnded)
        all += {writtenAmount({123501, {}}, facts.language), writtenDate(facts.nextOn, facts.language)};
    return all;
}

} // namespace

Q_DECLARE_METATYPE(palier::MailKind)
Q_DECLARE_METATYPE(palier::Language)
Q_DECLARE_METATYPE(palier::PlanState)

class TestLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingInBothForms_data() { addEveryLetter(); }
    void saysEverythingInBothForms()
    {
        QFETCH(MailKind, kind);
        QFETCH(Language, language);
        const LetterFacts facts = letterExample(kind, language);
        const auto letter = renderLetter(facts);
        QCOMPARE(faultOf(letter), QString());
        const HtmlReading html = readHtml(letter->html);
        QCOMPARE(html.error, QString());
        const QString text = onOneLine(letter->text);
        const auto all = mustSay(facts);
        for (const QString &what : all) {
            QVERIFY2(text.contains(what),
                     qPrintable(QStringLiteral("text lacks ") + what + QLatin1Char('\n') + letter->text));
            QVERIFY2(html.text.contains(what), qPrintable(QStringLiteral("HTML lacks ") + what));
        }
        if (!goesToStaff(kind)) {
            QCOMPARE(html.links, QStringList{facts.portalLink});
            QVERIFY(letter->text.contains(QLatin1Char('\n') + facts.portalLink + QLatin1Char('\n')));
        }
        QVERIFY(!letter->subject.isEmpty() && !letter->subject.contains(QLatin1Char('\n')));
        QCOMPARE(readHtml(letter->html).text.contains(letter->subject), true);
    }

    // Nothing that a template should have filled in or cut out, no gap where a value was missing.
    void leavesNoGaps_data() { addEveryLetter(); }
    void leavesNoGaps()
    {
        QFETCH(MailKind, kind);
        QFETCH(Language, language);
        LetterFacts bare = letterExample(kind, language);
        bare.customerName.clear();
        bare.creditor = {};
        bare.note.clear();
        bare.wording.clear();
        bare.refusalReason.clear();
        bare.nextOn = {};
        bare.portalLink.clear();
        bare.invoices.resize(1);
        static const QRegularExpression gap(QStringLiteral("\\{\\{|\\}\\}|[ \u00A0]{2,}|[ ][.,;]|\\(\\)|,,|  +"));
        const auto full = letterExample(kind, language);
        for (const LetterFacts &facts : {full, bare}) {
            const auto letter = renderLetter(facts);
            QCOMPARE(faultOf(letter), QString());
            const QString html = readHtml(letter->html).text;
            for (const QString &form : {letter->subject, onOneLine(letter->text), html}) {
                const auto match = gap.match(form);
                QVERIFY2(!match.hasMatch(), qPrintable(form.mid(qMax(0, match.capturedStart() - 30), 60)));
            }
            const auto lines = letter->text.split(QLatin1Char('\n'));
            for (const QString &line : lines)
                QVERIFY2(!line.trimmed().isEmpty() || line.isEmpty(), qPrintable(line));
        }
    }

    // A letter's words come from one body: every name it uses is one that the facts can fill.
    void usesOnlyKnownNames_data() { addEveryLetter(); }
    void usesOnlyKnownNames()
    {
        QFETCH(MailKind, kind);
        QFETCH(Language, language);
        const auto stationery = Stationery::of(language);
        QCOMPARE(faultOf(stationery), QString());
        QSet<QString> known{"p",
                            "quote",
                            "greeting",
                            "closing",
                            "invoice_table",
                            "instalment_table",
                            "where_to_pay",
                            "propose_button",
                            "portal_button"};
        static const QRegularExpression tag(QStringLiteral("\\{\\{[#^/>]?([a-z_.]+)\\}\\}"));
        const auto draft = stationery->letter(kind);
        QCOMPARE(faultOf(draft), QString());
        auto tags = tag.globalMatch(draft->subject + draft->body);
        int used = 0;
        while (tags.hasNext()) {
            const QString name = tags.next().captured(1);
            ++used;
            bool isKnown = known.contains(name);
            for (const auto &ended : WordTable<PlanState>::words) {
                LetterFacts facts = letterExample(kind, language);
                facts.ended = ended.first;
                const auto data = letterData(facts, *stationery);
                isKnown = isKnown || data->get(name.toStdString()) != nullptr;
            }
            QVERIFY2(isKnown, qPrintable(name));
        }
        QVERIFY(used > 5);
    }

    void everyLanguageHasTheSameWords()
    {
        const auto english = Stationery::of(Language::English);
        QCOMPARE(faultOf(english), QString());
        for (const auto &language : WordTable<Language>::words) {
            const auto other = Stationery::of(language.first);
            QCOMPARE(faultOf(other), QString());
            QCOMPARE(other->words().keys(), english->words().keys());
            for (const char *code : refusalReasons)
                QVERIFY(!other->word(QLatin1String("reason.") + QLatin1String(code)).isEmpty());
        }
    }

    void outsideTextIsText_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("markup") << "<b>x</b><img src=x onerror=\"alert(1)\"><script>x()</script>";
        QTest::newRow("attribute") << "\" onmouseover='alert(1)' x=\"";
        QTest::newRow("entities") << "&lt;b&gt; &amp; &#60;";
        QTest::newRow("mustache") << "{{total}} {{{open}}} {{#p}}x{{/p}} {{>closing}}";
        QTest::newRow("CDATA") << "]]><x/><!-- -->";
        QTest::newRow("header") << "Eve\r\nBcc: all@example.org\r\n\r\nhello";
        QTest::newRow("controls") << QStringLiteral("a\u0000\u0007\u001B[31mb\u202Ec");
        QTest::newRow("percent") << "%1 %2 %n";
    }

    void outsideTextIsText()
    {
        QFETCH(QString, hostile);
        const auto letters = everyLetter();
        for (const auto &[kind, language] : letters) {
            const auto harmless = renderLetter(letterExample(kind, language));
            LetterFacts facts = letterExample(kind, language);
            facts.customerName = facts.note = facts.wording = facts.refusalReason = hostile;
            facts.creditor = {hostile, facts.creditor.iban, hostile, hostile};
            facts.invoices[0].number = InvoiceNumber(hostile);
            const auto letter = renderLetter(facts);
            QCOMPARE(faultOf(letter), QString());
            const HtmlReading html = readHtml(letter->html);
            QCOMPARE(html.error, QString());
            // The same elements as without the hostile text: nothing of it became markup.
            QCOMPARE(html.elements, readHtml(harmless->html).elements);
            QVERIFY(!letter->subject.contains(QRegularExpression(QStringLiteral("[\\x00-\\x1F\\x7F]"))));
            QVERIFY(!letter->text.contains(QRegularExpression(QStringLiteral("[\\x00-\\x09\\x0B-\\x1F\\x7F\u202E]"))));
            if (!hostile.contains(QLatin1Char('\n')) && !hostile.contains(QChar(0x07)))
                QVERIFY2(onOneLine(letter->text).contains(hostile), qPrintable(letter->text));
        }
    }

    void refusalSaysTheReason_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("known") << "history"
                               << "Earlier agreements were not kept.";
        QTest::newRow("the admin's own") << "Seasonal <stop>"
                                         << "Seasonal <stop>";
    }

    void refusalSaysTheReason()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        LetterFacts facts = letterExample(MailKind::PlanRefused, Language::English);
        facts.refusalReason = code;
        const auto letter = renderLetter(facts);
        QCOMPARE(faultOf(letter), QString());
        QVERIFY(letter->text.contains(QLatin1String("The reason: ") + words));
        QVERIFY(readHtml(letter->html).text.contains(QLatin1String("The reason: ") + words));
        QVERIFY(letter->text.contains(QStringLiteral("  Two instalments would be fine.\n  Please ask again.\n")));
        QVERIFY(letter->text.contains(QStringLiteral("reminders will continue")));
    }

    void remindersGrowFirmer()
    {
        for (const auto &language : WordTable<Language>::words) {
            QStringList texts;
            for (int step = 1; step <= 3; ++step) {
                LetterFacts facts = letterExample(MailKind::Reminder, language.first);
                facts.step = step;
                texts += renderLetter(facts)->text;
            }
            QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 3);
            LetterFacts only = letterExample(MailKind::Reminder, language.first);
            only.step = only.steps = 1;
            QCOMPARE(renderLetter(only)->text, texts.first());
        }
    }

    void reminderCountsTheDays()
    {
        LetterFacts facts = letterExample(MailKind::Reminder, Language::English);
        facts.invoices.append({InvoiceNumber(QStringLiteral("F3")), facts.today, {100, {}}, {100, {}}});
        const QString text = renderLetter(facts)->text;
        QVERIFY2(text.contains(QStringLiteral("19\u00A0days overdue")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1\u00A0day overdue")));
        QVERIFY(text.contains(QStringLiteral("not yet due")));
    }

    void proposalIsOfferedOnlyWhereAllowed()
    {
        LetterFacts facts = letterExample(MailKind::Reminder, Language::English);
        facts.mayPropose = false;
        QVERIFY(!renderLetter(facts)->text.contains(QStringLiteral("payment plan")));
        facts.mayPropose = true;
        QVERIFY(renderLetter(facts)->text.contains(QStringLiteral("Request a payment plan")));
        facts.portalLink.clear();
        QVERIFY(!renderLetter(facts)->text.contains(QStringLiteral("payment plan")));
    }

    void endingSaysHow()
    {
        for (const auto &language : WordTable<Language>::words) {
            QSet<QString> texts;
            for (const auto ended : {PlanState::Completed, PlanState::Broken, PlanState::Terminated, PlanState::Lapsed,
                                     PlanState::Withdrawn}) {
                LetterFacts facts = letterExample(MailKind::PlanEnded, language.first);
                facts.ended = ended;
                const auto letter = renderLetter(facts);
                QCOMPARE(faultOf(letter), QString());
                QCOMPARE(letter->text.contains(QStringLiteral("2026-0007")), ended != PlanState::Completed);
                QVERIFY(letter->subject.contains(facts.customerName));
                QVERIFY(!letter->subject.startsWith(QLatin1Char(':')));
                texts += letter->text;
            }
            QCOMPARE(texts.size(), 5);
        }
    }

    void frenchSpacesDontBreak()
    {
        static const QRegularExpression breakable(QStringLiteral(" [:;!?»]|« "));
        const auto letters = everyLetter();
        for (const auto &[kind, language] : letters) {
            if (language != Language::French)
                continue;
            const auto letter = renderLetter(letterExample(kind, language));
            for (const QString &form : {letter->subject, letter->text, readHtml(letter->html).text})
                QVERIFY2(!form.contains(breakable), qPrintable(form));
        }
    }

    void referenceFallsBackToTheInvoices()
    {
        LetterFacts facts = letterExample(MailKind::Reminder, Language::English);
        facts.creditor.reference.clear();
        QVERIFY(renderLetter(facts)->text.contains(QStringLiteral("Reference: 2026-0007, 2026-0019")));
    }

    void sumsAreMadeHere()
    {
        LetterFacts facts = letterExample(MailKind::Reminder, Language::English);
        const Money yen{500, *Currency::fromCode(u"JPY")};
        facts.invoices.append({InvoiceNumber(QStringLiteral("J1")), facts.today, yen, yen});
        QVERIFY(renderLetter(facts)->text.contains(QStringLiteral("Total open: €1,235.01 + JPY\u00A0500")));
        LetterFacts plan = letterExample(MailKind::PlanApproved, Language::German);
        QVERIFY(renderLetter(plan)->text.contains(QStringLiteral("Summe: 1.235,01\u00A0€")));
        plan.instalments[1].amount = yen;
        QCOMPARE(faultOf(renderLetter(plan)), QStringLiteral("two_currencies"));
        facts.invoices[0].open.minor = std::numeric_limits<qint64>::max();
        QCOMPARE(faultOf(renderLetter(facts)), QStringLiteral("amount_overflow"));
    }

    void linesAreShort_data() { addEveryLetter(); }
    void linesAreShort()
    {
        QFETCH(MailKind, kind);
        QFETCH(Language, language);
        LetterFacts facts = letterExample(kind, language);
        const auto letter = renderLetter(facts);
        const auto lines = letter->text.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 90, qPrintable(line));
    }

    void badFactsAreRefused_data()
    {
        QTest::addColumn<MailKind>("kind");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("empty");
        QTest::addColumn<QString>("fault");
        QTest::newRow("script") << MailKind::Reminder << "javascript:alert(1)" << false << "bad_url";
        QTest::newRow("file") << MailKind::Reminder << "file:///etc/passwd" << false << "bad_url";
        QTest::newRow("no host") << MailKind::Reminder << "https:///c/x" << false << "bad_url";
        QTest::newRow("blanks") << MailKind::Reminder << "https://x y/\"" << false << "bad_url";
        QTest::newRow("no invoices") << MailKind::Reminder << "" << true << "missing_argument";
        QTest::newRow("no instalments") << MailKind::PlanApproved << "" << true << "missing_argument";
        QTest::newRow("http") << MailKind::Reminder << "http://127.0.0.1:8080/c/x" << false << "";
    }

    void badFactsAreRefused()
    {
        QFETCH(MailKind, kind);
        QFETCH(QString, link);
        QFETCH(bool, empty);
        QFETCH(QString, fault);
        LetterFacts facts = letterExample(kind, Language::English);
        facts.portalLink = link;
        if (empty) {
            facts.invoices.clear();
            facts.instalments.clear();
        }
        QCOMPARE(faultOf(renderLetter(facts)), fault);
    }

    void aBrokenTemplateIsAnError()
    {
        const auto stationery = Stationery::of(Language::English);
        const Typesetter setter(*stationery, LetterForm::Text);
        QCOMPARE(faultOf(setter.set(QStringLiteral("{{#open}}never closed"), {})), QStringLiteral("bad_template"));
        QCOMPARE(faultOf(setter.set(QStringLiteral("fine"), {})), QString());
    }
};

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
