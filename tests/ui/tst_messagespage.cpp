// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The messages that go out by e-mail: found, read, sent again, by clicks over real books.
#include "services/books/mailqueue.h"
#include "services/sql/boundvalues.h"
#include "tests/ui/clerkseat.h"
#include "ui/lists/listtable.h"
#include "ui/lists/periodfilter.h"
#include "ui/messages/messagelistmodel.h"
#include "ui/messages/messagewords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTimeZone>

using namespace palier;
using namespace palier::test;

class TestMessagesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void errorsInWords_data();
    void errorsInWords();
    void periods();
    void readsAMessage();
    void textIsText();
    void emptyAndNothingMatches();
    void sendsAgain();
    void sendsSeveralAgain();
    void leadsOn();
    void stacksWhereNarrow();
    void linksComeBehindTheList();
};

static MailId layMail(Office &office, MailState state, const QString &subject, const QString &error = {},
                      const QString &body = "Dear customer", int customer = 1)
{
    const MailId id = newId<MailId>();
    const QString moment = momentText(QDateTime(office.date, QTime(9, 0), QTimeZone::utc()));
    have(office.books->connection().run(
        "INSERT INTO mail (administration_id, id, kind, customer_id, invoices, message_id, state, attempts, "
        "last_error, "
        "queued_at, next_attempt_at, sent_at, address, language, subject, body_text, body_html) VALUES (?, ?, "
        "'reminder', ?, '[{\"number\":\"F-1-1\",\"step\":1}]', ?, ?, 3, ?, ?, ?, ?, 'anna@example.com', 'de', ?, ?, "
        "'<p>x</p>')",
        {office.books->administration(), id.text(), Office::customer(customer).text(),
         '<' + id.text() + "@palier.test>", word(state), error, moment, moment,
         state == MailState::Sent ? QVariant(moment) : QVariant(), subject, body}));
    return id;
}

static ListTable *openMessages(ClerkSeat &clerk)
{
    clerk.sync();
    clerk.click("navMessages");
    clerk.settle();
    return clerk.visible<ListTable>("messageTable");
}

static void choose(ClerkSeat &clerk, ListTable *table, int row)
{
    clerk.settle();
    table->selectRow(row);
}

void TestMessagesPage::errorsInWords_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("rejected") << "mail_rejected: 550 no such user"
                              << "The mail server refused the message: “550 no such user”";
    QTest::newRow("no address") << "no_address"
                                << "The customer has no e-mail address.";
    QTest::newRow("without what was said") << "mail_server"
                                           << "The mail server could not be reached.";
    QTest::newRow("of another time") << "whatever: it was"
                                     << "whatever: it was";
}

void TestMessagesPage::errorsInWords()
{
    QFETCH(QString, kept);
    QFETCH(QString, sentence);
    const QString said = MessageWords::error(kept);
    QCOMPARE(said.isEmpty(), sentence.isEmpty());
    QVERIFY2(said.contains(sentence.chopped(sentence.isEmpty() ? 0 : 1)), qPrintable(said));
}

void TestMessagesPage::periods()
{
    PeriodFilter filter("queued", "period", "Queued");
    QVERIFY(filter.value().isNull());
    const QJsonObject period{{"from", "2026-03-01"}, {"to", "2026-03-02"}};
    filter.setValue(period);
    QCOMPARE(filter.value().toObject(), period);
    QVERIFY2(filter.text().contains("2026"), qPrintable(filter.text()));
    const MailQuery query = MessageListModel::queryOf({{"queued", period}});
    QCOMPARE(query.from, QDate(2026, 3, 1).startOfDay());
    QCOMPARE(query.before, QDate(2026, 3, 3).startOfDay()); // the last day is whole
    filter.setValue({});
    QVERIFY(filter.value().isNull());
    QCOMPARE(filter.text(), "Queued");
}

void TestMessagesPage::readsAMessage()
{
    ClerkSeat clerk;
    layMail(clerk.office, MailState::Failed, "A reminder", "mail_rejected: 550 no such user",
            "Dear customer,\nhttps://pay.example/c/████████");
    auto *table = openMessages(clerk);
    new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, this);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!clerk.isVisible("messageText"));
    choose(clerk, table, 0);
    QCOMPARE(clerk.text("messageSubject"), "A reminder");
    QCOMPARE(clerk.text("messageAddress"), "anna@example.com");
    QVERIFY(clerk.visible<QPlainTextEdit>("messageId")->toPlainText().endsWith("@palier.test>"));
    QVERIFY(clerk.visible<QPlainTextEdit>("messageText")->toPlainText().contains("████████"));
    QVERIFY(clerk.isVisible("messageNews"));
    QVERIFY(clerk.isVisible("retryMessage"));
    clerk.click("copyMessageText");
    QVERIFY(QApplication::clipboard()->text().startsWith("Dear customer,\n"));
}

void TestMessagesPage::textIsText()
{
    ClerkSeat clerk;
    have(clerk.office.desk->setCustomer(Office::customer(1), "name", "<i>n</i>"));
    layMail(clerk.office, MailState::Sent, "<b>x</b>", {}, "<img src=http://evil.example/x.png>");
    auto *table = openMessages(clerk);
    choose(clerk, table, 0);
    QCOMPARE(clerk.text("messageSubject"), "<b>x</b>");
    QCOMPARE(clerk.visible<QLabel>("messageSubject")->textFormat(), Qt::PlainText);
    QCOMPARE(clerk.visible<QPlainTextEdit>("messageText")->toPlainText(), "<img src=http://evil.example/x.png>");
    QCOMPARE(table->model()->index(0, MessageListModel::Subject).data().toString(), "<b>x</b>");
    QCOMPARE(table->model()->index(0, MessageListModel::Customer).data().toString(), "<i>n</i>");
    QVERIFY(clerk.isVisible("messageSent"));
    QVERIFY(!clerk.isVisible("retryMessage"));
}

void TestMessagesPage::emptyAndNothingMatches()
{
    ClerkSeat clerk;
    clerk.sync();
    clerk.click("navMessages");
    clerk.settle();
    QVERIFY(!clerk.isVisible("messageTable"));
    layMail(clerk.office, MailState::Sent, "One");
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("messageTable"));
    clerk.window.findChild<QMenu *>("messageStateMenu")->findChild<QAction *>("failed")->trigger();
    clerk.settle();
    QTRY_VERIFY(!clerk.isVisible("messageTable"));
    clerk.click("emptyStateAction"); // Clear filters
    clerk.settle();
    QTRY_VERIFY(clerk.isVisible("messageTable"));
}

void TestMessagesPage::sendsAgain()
{
    ClerkSeat clerk;
    const MailId id = layMail(clerk.office, MailState::Failed, "A reminder", "mail_server: away");
    auto *table = openMessages(clerk);
    choose(clerk, table, 0);
    clerk.click("retryMessage");
    clerk.settle();
    QTRY_VERIFY(!clerk.isVisible("retryMessage")); // waits for the books
    QVERIFY(clerk.isVisible("messageNews"));
    QVERIFY(!clerk.isVisible("messagesNews")); // the message says it already
    QCOMPARE(have(clerk.desk->waitingCount()), 1);
    clerk.sync();
    QCOMPARE(have(clerk.office.desk->mails().find(id)).state, MailState::Queued);
    QTRY_COMPARE(table->model()->index(0, MessageListModel::State).data().toString(),
                 MessageWords::of(MailState::Queued));
}

void TestMessagesPage::sendsSeveralAgain()
{
    ClerkSeat clerk;
    layMail(clerk.office, MailState::Failed, "One", "mail_server: away");
    layMail(clerk.office, MailState::Failed, "Two", "mail_server: away");
    layMail(clerk.office, MailState::Sent, "Three");
    auto *table = openMessages(clerk);
    clerk.settle();
    table->selectAll();
    auto *retry = clerk.window.findChild<QAction *>("retryMessages");
    QVERIFY(retry->isEnabled());
    QTRY_VERIFY(clerk.isVisible("retryChosen"));
    QVERIFY(clerk.visible<QPushButton>("retryChosen")->text().startsWith("Send 2 message")); // one has left
    clerk.click("retryChosen");
    QTRY_VERIFY(clerk.isVisible("messagesNews"));
    QCOMPARE(have(clerk.desk->waitingCount()), 2);
    QTRY_VERIFY(!clerk.isVisible("retryChosen")); // they wait for the books
    clerk.sync();
    MailQuery queued;
    queued.states = {MailState::Queued};
    QCOMPARE(have(clerk.office.desk->mailRegister().count(queued, 10)), 2);
}

void TestMessagesPage::leadsOn()
{
    ClerkSeat clerk;
    layMail(clerk.office, MailState::Sent, "A reminder");
    auto *table = openMessages(clerk);
    choose(clerk, table, 0);
    const std::unique_ptr<QMenu> menu(table->contextMenu());
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->objectName();
    for (const char *name : {"openCustomerOfMessage", "openInvoiceOfMessage", "retryMessages", "copyTextOfMessage"})
        QVERIFY2(names.contains(name), name);
    QVERIFY(!clerk.window.findChild<QAction *>("retryMessages")->isEnabled()); // it has arrived
    QTRY_VERIFY(clerk.visible<QWidget>("messageInvoice")->height() > 0);       // it has its place
    clerk.click("messageInvoice");
    QVERIFY(clerk.isVisible("invoicePage"));
    QVERIFY(clerk.text("pageTitle").contains("F-1-1"));
}

void TestMessagesPage::stacksWhereNarrow()
{
    ClerkSeat clerk;
    layMail(clerk.office, MailState::Sent, "A reminder");
    openMessages(clerk);
    auto *split = clerk.window.findChild<QWidget *>("messagesPage")->findChild<QSplitter *>();
    QCOMPARE(split->orientation(), Qt::Horizontal);
    clerk.window.resize(1024, 700);
    QTRY_COMPARE(split->orientation(), Qt::Vertical);
    QVERIFY(clerk.window.width() <= 1024);
    QVERIFY(!clerk.isVisible("messagePreview")); // the list has all the room until there is something to read
    // What can be done stands below the message, in sight, and the list has rows to look through.
    auto *table = clerk.visible<ListTable>("messageTable");
    choose(clerk, table, 0);
    QVERIFY(clerk.isVisible("messagePreview"));
    const auto *copy = clerk.visible<QWidget>("copyMessageText");
    QCOMPARE(copy->visibleRegion().boundingRect(), copy->rect());
    constexpr int rows = 5;
    QTRY_VERIFY(table->viewport()->height() >= rows * table->verticalHeader()->defaultSectionSize());
}

// By the tabulator from the list through the message as it is seen; and a look that brings nothing new takes the
// keyboard from nobody.
void TestMessagesPage::linksComeBehindTheList()
{
    ClerkSeat clerk;
    layMail(clerk.office, MailState::Failed, "One", "mail_server: away");
    layMail(clerk.office, MailState::Failed, "Two", "mail_server: away");
    auto *table = openMessages(clerk);
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    for (const int row : {0, 1}) { // the second one's links are new
        choose(clerk, table, row);
        QCoreApplication::processEvents();
        table->setFocus();
        QStringList reached;
        while (reached.size() < 6 && !reached.contains("retryMessage")) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached << QApplication::focusWidget()->objectName();
        }
        QVERIFY2(reached.size() == 5, qPrintable(reached.join(" ")));
        QCOMPARE(reached,
                 (QStringList{"messageInvoice", "messageCustomer", "messageText", "copyMessageText", "retryMessage"}));
    }
    const QPointer<QWidget> link = clerk.visible<QWidget>("messageInvoice");
    link->setFocus();
    clerk.sync();
    QVERIFY(link && link == clerk.visible<QWidget>("messageInvoice"));
    QVERIFY(link->hasFocus());
    have(clerk.office.books->connection().run("UPDATE mail SET attempts = 4"));
    clerk.sync();
    QTRY_VERIFY(!link); // something new is told
    QVERIFY(clerk.isVisible("messageInvoice"));
}

QTEST_MAIN(TestMessagesPage)
#include "tst_messagespage.moc"
