// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/headerfield.h"
#include "services/mail/mimemessage.h"
#include "services/mail/quotedprintable.h"
#include "tests/services/mail/letterexample.h"
#include "tests/support/faultof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace palier;

namespace {

// The messages as Python's parser reads them: one that knows nothing of ours.
QList<QJsonObject> readByStranger(const QList<QByteArray> &messages)
{
    QProcess reader;
    reader.start(QStringLiteral("python3"), {QStringLiteral(PALIER_SOURCE_DIR "/tests/support/readmail.py")});
    for (const QByteArray &message : messages)
        reader.write(message.toBase64() + '\n');
    reader.closeWriteChannel();
    if (!reader.waitForFinished(60000) || reader.exitCode() != 0)
        qWarning().noquote() << reader.readAllStandardError();
    QList<QJsonObject> readings;
    const auto lines = reader.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            readings += QJsonDocument::fromJson(line).object();
    }
    return readings;
}

Mailing mailingOf(MailKind kind, Language language)
{
    Mailing mailing;
    mailing.from = {QStringLiteral("Imprimerie Lefèvre"), QStringLiteral("facturation@example.org")};
    mailing.to = {QStringLiteral("Brasserie Dupont"), QStringLiteral("dupont@example.com")};
    mailing.messageId = "<0199-plan.approved@palier.example.org>";
    mailing.date = QDateTime(QDate(2026, 3, 20), QTime(23, 5, 9), QTimeZone::utc());
    mailing.language = language;
    mailing.letter = *renderLetter(letterExample(kind, language));
    return mailing;
}

QString mailboxName(const QJsonObject &reading, const char *who)
{
    return reading[QLatin1String(who)].toArray().first()[QLatin1String("name")].toString();
}

// Names as the world has them and as nobody would: scripts, emoji, punctuation, encoded words, breaks.
QString randomName(QRandomGenerator &random)
{
    static const char32_t firsts[] = {U' ', U'!', U'a', U'À', U'א', U'Ж', U'あ', U'漢', 0x1F600, U'"', U'=', U','};
    QString name;
    const int length = random.bounded(1, 120);
    for (int i = 0; i < length; ++i) {
        const char32_t first = firsts[random.bounded(int(std::size(firsts)))];
        const char32_t c = first < 0x80 ? first : first + char32_t(random.bounded(20));
        name += QStringView(QChar::fromUcs4(c));
    }
    return name.simplified().isEmpty() ? QStringLiteral("x") : name;
}

} // namespace

class TestMimeMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangerReadsWhatWasWritten()
    {
        QList<QByteArray> messages;
        QList<Mailing> mailings;
        const auto letters = everyLetter();
        for (const auto &[kind, language] : letters) {
            mailings += mailingOf(kind, language);
            const auto message = mimeMessage(mailings.last());
            QCOMPARE(faultOf(message), QString());
            messages += *message;
        }
        const auto readings = readByStranger(messages);
        QCOMPARE(readings.size(), messages.size());
        for (qsizetype i = 0; i < readings.size(); ++i)
            checkReading(readings[i], mailings[i]);
    }

    void namesAndSubjectsOfAllKinds()
    {
        QRandomGenerator random(4711);
        QList<QByteArray> messages;
        QStringList names;
        QStringList subjects;
        for (int i = 0; i < 400; ++i) {
            Mailing mailing = mailingOf(MailKind::Reminder, Language::French);
            names += randomName(random);
            subjects += randomName(random);
            mailing.to.name = names.last();
            mailing.letter.subject = subjects.last();
            messages += *mimeMessage(mailing);
        }
        const auto readings = readByStranger(messages);
        QCOMPARE(readings.size(), messages.size());
        for (qsizetype i = 0; i < readings.size(); ++i) {
            QCOMPARE(readings[i]["defects"].toArray().size(), 0);
            QCOMPARE(mailboxName(readings[i], "to").simplified(), names[i].simplified());
            QCOMPARE(readings[i]["headers"]["subject"].toString().simplified(), subjects[i].simplified());
            QVERIFY(readings[i]["longest_header_line"].toInt() <= 78);
            QVERIFY(readings[i]["ascii"].toBool());
        }
    }

    void nobodyAddsAHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("CRLF") << "Eve\r\nBcc: all@example.org";
        QTest::newRow("LF") << "Eve\nBcc: all@example.org";
        QTest::newRow("CR") << "Eve\rBcc: all@example.org";
        QTest::newRow("folded") << "Eve\r\n Bcc: all@example.org";
        QTest::newRow("body") << "Eve\r\n\r\n<html>";
        QTest::newRow("unicode breaks") << QStringLiteral("Eve\u2028Bcc: all@example.org\u0085X: y");
        QTest::newRow("encoded word") << "=?UTF-8?Q?Eve=0D=0ABcc:_all@example.org?=";
        QTest::newRow("closing quote") << "\" <eve@example.org>, \"";
        QTest::newRow("backslash") << "a\\";
        QTest::newRow("comment") << "(comment) <x@y>";
    }

    void nobodyAddsAHeader()
    {
        QFETCH(QString, text);
        Mailing mailing = mailingOf(MailKind::Reminder, Language::English);
        mailing.to.name = mailing.from.name = mailing.letter.subject = text;
        const auto message = mimeMessage(mailing);
        QCOMPARE(faultOf(message), QString());
        const auto readings = readByStranger({*message});
        QCOMPARE(readings.size(), 1);
        const QStringList expected{"From",        "To",           "Subject",        "Date",
                                   "Message-ID",  "MIME-Version", "Auto-Submitted", "Content-Language",
                                   "Content-Type"};
        QCOMPARE(readings[0]["names"].toVariant().toStringList(), expected);
        QCOMPARE(readings[0]["to"].toArray().size(), 1);
        QCOMPARE(readings[0]["to"][0]["address"].toString(), QStringLiteral("dupont@example.com"));
        QCOMPARE(readings[0]["from"].toArray().size(), 1);
    }

    void badEnvelopesAreRefused_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("messageId");
        QTest::addColumn<QString>("fault");
        const QByteArray good = "<1@example.org>";
        QTest::newRow("good") << "a@example.org" << good << "";
        QTest::newRow("no at") << "example.org" << good << "bad_email";
        QTest::newRow("nobody") << "" << good << "bad_email";
        QTest::newRow("two") << "a@example.org, b@example.org" << good << "bad_email";
        QTest::newRow("header") << "a@example.org\r\nBcc: b@example.org" << good << "bad_email";
        QTest::newRow("line end") << "a@example.org\n" << good << "bad_email";
        QTest::newRow("brackets") << "<a@example.org>" << good << "bad_email";
        QTest::newRow("beyond ASCII") << "é@example.org" << good << "bad_email";
        QTest::newRow("id without brackets") << "a@example.org" << QByteArray("1@example.org") << "bad_value";
        QTest::newRow("id with a header")
            << "a@example.org" << QByteArray("<1@example.org>\r\nBcc: x@y") << "bad_value";
        QTest::newRow("id with a line end") << "a@example.org" << QByteArray("<1@example.org>\n") << "bad_value";
        QTest::newRow("no id") << "a@example.org" << QByteArray() << "bad_value";
    }

    void badEnvelopesAreRefused()
    {
        QFETCH(QString, to);
        QFETCH(QByteArray, messageId);
        QFETCH(QString, fault);
        Mailing mailing = mailingOf(MailKind::Reminder, Language::English);
        mailing.to.address = to;
        mailing.messageId = messageId;
        QCOMPARE(faultOf(mimeMessage(mailing)), fault);
        mailing.date = {};
        QVERIFY(!mimeMessage(mailing));
    }

    // Each encoded word by itself decodes to whole characters (RFC 2047, section 5), and is not too long.
    void encodedWordsAreWhole()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 500; ++i) {
            const auto lines = textField("Subject", randomName(random)).split('\n');
            for (const QByteArray &line : lines) {
                const qsizetype start = line.indexOf("=?UTF-8?B?");
                if (start < 0)
                    continue;
                const qsizetype end = line.indexOf("?=", start + 10);
                QVERIFY(end + 2 - start <= 75);
                QVERIFY(line.trimmed().size() <= 76);
                const QByteArray bytes = QByteArray::fromBase64(line.mid(start + 10, end - start - 10));
                QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
            }
        }
    }

    void quotedPrintable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << QByteArray("a b\n") << QByteArray("a b\r\n");
        QTest::newRow("beyond ASCII") << QByteArray("é=") << QByteArray("=C3=A9=3D\r\n");
        QTest::newRow("blanks at the end") << QByteArray("a \nb\t\n") << QByteArray("a=20\r\nb=09\r\n");
        QTest::newRow("breaks of all kinds") << QByteArray("a\r\nb\rc\n") << QByteArray("a\r\nb\r\nc\r\n");
        QTest::newRow("75 fit") << QByteArray(75, 'x') << QByteArray(75, 'x') + "\r\n";
        QTest::newRow("long") << QByteArray(80, 'x') << QByteArray(75, 'x') + "=\r\n" + QByteArray(5, 'x') + "\r\n";
        QTest::newRow("nothing") << QByteArray() << QByteArray("\r\n");
    }

    void quotedPrintable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(palier::quotedPrintable(text), encoded);
    }

    void theSameBytesAtEveryAttempt()
    {
        const Mailing mailing = mailingOf(MailKind::PlanApproved, Language::Dutch);
        QCOMPARE(*mimeMessage(mailing), *mimeMessage(mailing));
    }

private:
    void checkReading(const QJsonObject &reading, const Mailing &mailing)
    {
        QCOMPARE(reading["defects"].toArray().size(), 0);
        QCOMPARE(mailboxName(reading, "from"), mailing.from.name);
        QCOMPARE(mailboxName(reading, "to"), mailing.to.name);
        const auto headers = reading["headers"];
        QCOMPARE(headers["subject"].toString(), mailing.letter.subject);
        QCOMPARE(headers["date"].toString(), QStringLiteral("Fri, 20 Mar 2026 23:05:09 +0000"));
        QCOMPARE(headers["message-id"].toString().toLatin1(), mailing.messageId);
        QCOMPARE(headers["auto-submitted"].toString(), QStringLiteral("auto-generated"));
        QCOMPARE(headers["content-language"].toString(), word(mailing.language));
        QCOMPARE(reading["multipart"].toString(), QStringLiteral("multipart/alternative"));
        const auto parts = reading["parts"].toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0]["type"].toString(), QStringLiteral("text/plain"));
        QCOMPARE(parts[1]["type"].toString(), QStringLiteral("text/html"));
        QCOMPARE(parts[0]["charset"].toString(), QStringLiteral("utf-8"));
        QCOMPARE(parts[0]["text"].toString().remove('\r').trimmed(), mailing.letter.text.trimmed());
        QCOMPARE(parts[1]["text"].toString().remove('\r').trimmed(), mailing.letter.html.trimmed());
        QCOMPARE(reading["stray_breaks"].toInt(), 0);
        QVERIFY(reading["longest_header_line"].toInt() <= 78);
        QVERIFY(reading["longest_line"].toInt() <= 78);
        QVERIFY(reading["ascii"].toBool());
    }
};

QTEST_GUILESS_MAIN(TestMimeMessage)
#include "tst_mimemessage.moc"
