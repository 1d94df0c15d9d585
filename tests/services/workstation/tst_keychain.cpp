// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real keyring, on a session bus of the test's own; and without any.
#include "services/workstation/keychain.h"
#include "tests/support/have.h"
#include "tests/support/keyring.h"

#include <QtTest>

using namespace palier;
using namespace palier::test;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storesAndFinds_data();
    void storesAndFinds();
    void removes();
    void answeredToNobody();
    void withoutKeyring();

private:
    static Result<QString> found(Keychain &keychain, const QString &key);
    static Result<void> stored(Keychain &keychain, const QString &key, const QString &secret);
    std::unique_ptr<Keyring> m_keyring;
};

void TestKeychain::initTestCase()
{
    QString why;
    m_keyring = Keyring::start(&why);
    if (!m_keyring)
        QSKIP(qPrintable(why));
}

Result<QString> TestKeychain::found(Keychain &keychain, const QString &key)
{
    std::optional<Result<QString>> answer;
    keychain.find(key, [&](const Result<QString> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        return fail(Kind::Broken, Fault::Internal, "no answer");
    return *answer;
}

Result<void> TestKeychain::stored(Keychain &keychain, const QString &key, const QString &secret)
{
    std::optional<Result<void>> answer;
    keychain.store(key, secret, [&](const Result<void> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        return fail(Kind::Broken, Fault::Internal, "no answer");
    return *answer;
}

void TestKeychain::storesAndFinds_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << "correct horse";
    QTest::newRow("other letters") << QString::fromUtf8("pässwörd €\"'\\");
    QTest::newRow("long") << QString(500, 'x');
}

void TestKeychain::storesAndFinds()
{
    QFETCH(QString, secret);
    Keychain keychain("Palier test");
    const QString key = Keychain::mailPasswordKey("mail.example.org", QTest::currentDataTag());
    QVERIFY(found(keychain, key).value().isEmpty());
    QVERIFY(stored(keychain, key, secret).has_value());
    QCOMPARE(found(keychain, key).value(), secret);
    QVERIFY(stored(keychain, key, "another").has_value());
    QCOMPARE(found(keychain, key).value(), "another");
}

void TestKeychain::removes()
{
    Keychain keychain("Palier test");
    QVERIFY(stored(keychain, "gone", "secret").has_value());
    bool removed = false;
    keychain.remove("gone", [&](const Result<void> &result) { removed = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(removed, 20000);
    QVERIFY(found(keychain, "gone").value().isEmpty());
}

// Whoever asked may be gone when the answer comes: other books were opened, the window was closed.
void TestKeychain::answeredToNobody()
{
    Keychain later;
    have(stored(later, "asked", "secret"));
    bool isTold = false;
    {
        Keychain gone;
        gone.find("asked", [&](const auto &) { isTold = true; });
        gone.store("left behind", "secret", [&](const auto &) { isTold = true; });
        gone.remove("asked", [&](const auto &) { isTold = true; });
    }
    const auto goneAsWell = [&] { return have(found(later, "left behind")) == "secret"; };
    QTRY_VERIFY_WITH_TIMEOUT(goneAsWell(), 20000); // what was begun is done, and has been answered
    QVERIFY(!isTold);
}

void TestKeychain::withoutKeyring()
{
    m_keyring->lose();
    Keychain keychain("Palier test");
    const auto answer = stored(keychain, "key", "secret");
    QVERIFY(!answer);
    QCOMPARE(word(answer.error().fault), word(Fault::KeychainUnavailable));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
