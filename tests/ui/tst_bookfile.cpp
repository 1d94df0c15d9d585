// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books in a file that the clerk names: opened, made, or left as it is with the reason.
#include "app/bookslook.h"
#include "services/books/schema.h"
#include "services/workstation/places.h"
#include "tests/support/office.h"
#include "tests/ui/keyboardwalk.h"
#include "ui/connection/connectionwizard.h"
#include "ui/controls/banner.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QSqlQuery>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace palier;
using namespace palier::test;

namespace {

constexpr int patience = 30000;

// The first start's question, answered by clicks.
struct Asked {
    Asked(BooksProbe look, BooksProbe make)
        : wizard(nullptr, std::move(look)),
          chosen(&wizard, &ConnectionWizard::chosen)
    {
        wizard.offerFile(std::move(make));
        wizard.show();
        click("fileBooks");
    }
    Asked() : Asked(booksLook(&receiver), booksMaking(&receiver)) {}
    QAbstractButton *button(const char *name) { return wizard.findChild<QAbstractButton *>(name); }
    QLineEdit *path() { return wizard.findChild<QLineEdit *>("bookFile"); }
    void click(const char *name)
    {
        QVERIFY2(button(name)->isVisible() && button(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton, {}, QPoint(8, button(name)->height() / 2));
    }
    // In the system's dialog, which offers what is there or asks for a name.
    void choose(const QString &file)
    {
        click("chooseBookFile");
        auto *dialog = wizard.findChild<QFileDialog *>("bookFiles");
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }
    void answered() { QTRY_VERIFY_WITH_TIMEOUT(!chosen.isEmpty() || banner()->isVisible(), patience); }
    Banner *banner() { return wizard.findChild<Banner *>("connectionAnswer"); }
    QString said() { return banner()->accessibleName() + ": " + banner()->accessibleDescription(); }

    QObject receiver;
    ConnectionWizard wizard;
    QSignalSpy chosen;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestBookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void booksThatAreThere();
    void newBooks();
    void isLeftAsItIs_data();
    void isLeftAsItIs();
    void somebodyElsesDatabase();
    void withoutPermission_data();
    void withoutPermission();
    void eachFaultItsOwnSentence();
    void anOldAnswerIsDropped();
    void byKeyboard();

private:
    QString file(const char *name) { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBookFile::initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

void TestBookFile::booksThatAreThere()
{
    Office(DatabaseUrl::file(file("ours.palier")));
    Asked asked;
    QVERIFY(!asked.button("openBooks")->isEnabled()); // no file is named
    QVERIFY(!asked.button("testConnection")->isVisible());
    asked.choose(file("ours.palier"));
    QCOMPARE(asked.path()->text(), file("ours.palier"));
    asked.click("openBooks");
    QTRY_COMPARE_WITH_TIMEOUT(asked.chosen.size(), 1, patience);
    QVERIFY(asked.chosen[0][0].value<DatabaseUrl>() == DatabaseUrl::file(file("ours.palier")));
    QVERIFY(!asked.wizard.isVisible());
}

void TestBookFile::newBooks()
{
    Asked asked;
    asked.click("bookFileIsNew");
    QCOMPARE(asked.button("openBooks")->text(), "Create the books");
    asked.choose(file("new.palier"));
    QVERIFY(!QFileInfo::exists(file("new.palier"))); // not before it is said
    asked.click("openBooks");
    QTRY_COMPARE_WITH_TIMEOUT(asked.chosen.size(), 1, patience);
    have(have(Books::open(DatabaseUrl::file(file("new.palier"))))->choose("Main"));
    QCOMPARE(QFile::permissions(file("new.palier")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestBookFile::isLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is none
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("said");
    QTest::newRow("no file") << QByteArray() << false << "can’t be opened: There is no such file";
    QTest::newRow("a letter") << QByteArray("Dear customer,\n") << false << "opened: This file is not a file of Palier";
    QTest::newRow("empty") << QByteArray("") << false << "can’t be opened: This file is not a file of Palier’s books";
    QTest::newRow("new over a letter") << QByteArray("Dear customer,\n") << true
                                       << "can’t be created there: A file of this name exists already";
}

void TestBookFile::isLeftAsItIs()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isNew);
    QFETCH(QString, said);
    if (!content.isNull())
        write(file("odd.palier"), content);
    Asked asked;
    asked.click(isNew ? "bookFileIsNew" : "bookFileIsThere");
    asked.path()->setText(file("odd.palier"));
    QTest::keyClick(asked.path(), Qt::Key_Return);
    asked.answered();
    QVERIFY2(asked.said().contains(said), qPrintable(asked.said()));
    QVERIFY(asked.chosen.isEmpty() && asked.wizard.isVisible());
    QCOMPARE(QFileInfo::exists(file("odd.palier")), !content.isNull());
    if (!content.isNull())
        QCOMPARE(bytesOf(file("odd.palier")), content);
    asked.path()->setText(file("else.palier")); // another question: the answer is void
    QVERIFY(!asked.banner()->isVisible());
    QVERIFY(asked.button("openBooks")->isEnabled());
}

// A program's own SQLite file, and books of a version to come: not a byte of them changes.
void TestBookFile::somebodyElsesDatabase()
{
    const auto tried = [this](const QString &path) {
        const QByteArray before = bytesOf(path);
        Asked asked;
        asked.choose(path);
        asked.click("openBooks");
        asked.answered();
        return asked.chosen.isEmpty() && bytesOf(path) == before ? asked.said() : QString("changed");
    };
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "theirs");
        database.setDatabaseName(file("theirs.sqlite"));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec("CREATE TABLE bookmarks (id INTEGER)"));
    }
    QSqlDatabase::removeDatabase("theirs");
    const QString theirs = tried(file("theirs.sqlite"));
    QVERIFY2(theirs.contains("not a file of Palier’s books"), qPrintable(theirs));
    {
        Office office(DatabaseUrl::file(file("newer.palier")));
        have(office.books->connection().run("UPDATE books SET schema_version = ?", {newestSchema + 1}));
    }
    const QString newer = tried(file("newer.palier"));
    QVERIFY2(newer.contains("newer version of Palier"), qPrintable(newer));
}

void TestBookFile::withoutPermission_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("to read") << false;
    QTest::newRow("to make") << true;
}

void TestBookFile::withoutPermission()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, isNew);
    const QString path = isNew ? file("locked/new.palier") : file("locked/ours.palier");
    Office(DatabaseUrl::file(file("locked/ours.palier")));
    QVERIFY(QFile::setPermissions(file("locked/ours.palier"), QFile::ReadOwner));
    QVERIFY(
        QFile::setPermissions(file("locked"), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ExeOther));
    constexpr uid_t nobody = 65534;
    const bool isRoot = geteuid() == 0; // who may everything: for a moment it is somebody who may not
    if (isRoot)
        QCOMPARE(seteuid(nobody), 0);
    const auto back = qScopeGuard([&] {
        if (isRoot)
            std::ignore = seteuid(0);
        QFile::setPermissions(file("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    Asked asked;
    asked.click(isNew ? "bookFileIsNew" : "bookFileIsThere");
    asked.path()->setText(path);
    asked.click("openBooks");
    asked.answered();
    QVERIFY2(asked.said().contains("You may not read and change files there"), qPrintable(asked.said()));
    QVERIFY(asked.chosen.isEmpty());
#else
    QSKIP("permissions are another matter here");
#endif
}

void TestBookFile::eachFaultItsOwnSentence()
{
    QSet<QString> sentences;
    const QList<Fault> faults{Fault::BooksMissing, Fault::FileExists,  Fault::UnreadableFile, Fault::NotAllowed,
                              Fault::NetworkDrive, Fault::BooksTooNew, Fault::BooksTooOld,    Fault::BooksDamaged};
    for (const Fault fault : faults) {
        const BooksProbe refuse = [fault](const auto &, const auto &, const auto &answered) {
            answered(fail(Kind::Refused, fault, "XYZ"));
        };
        Asked asked(refuse, refuse);
        asked.path()->setText(file("any.palier"));
        asked.click("openBooks");
        QVERIFY(asked.banner()->isVisible());
        QVERIFY(asked.banner()->accessibleDescription().size() > 40);
        sentences << asked.banner()->accessibleDescription();
        QVERIFY(!asked.button("saveAnyway")->isVisible());
    }
    QCOMPARE(sentences.size(), faults.size());
}

void TestBookFile::anOldAnswerIsDropped()
{
    std::function<void(Result<FoundBooks>)> answer;
    Asked asked([&](const auto &, const auto &, const auto &answered) { answer = answered; }, {});
    asked.path()->setText(file("slow.palier"));
    asked.click("openBooks");
    QVERIFY(!asked.button("openBooks")->isEnabled()); // one question at a time
    asked.click("ownBooks");
    answer(FoundBooks{{"Main"}});
    QVERIFY(asked.chosen.isEmpty());
    asked.click("openBooks");
    QVERIFY(asked.chosen[0][0].value<DatabaseUrl>() == defaultBooksUrl());
}

void TestBookFile::byKeyboard()
{
    Asked asked;
    asked.path()->setText(file("any.palier"));
    walkByKeyboard(asked.wizard, "chooseBookFile");
    walkByKeyboard(asked.wizard, "openBooks");
}

QTEST_MAIN(TestBookFile)
#include "tst_bookfile.moc"
