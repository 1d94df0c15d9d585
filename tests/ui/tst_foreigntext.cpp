// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside is shown as text on every page that there is: a customer's name like <b>x</b><img src=…>, and
// whatever else somebody may write into a field, a file or a note. A new page is tried without being named here.
#include "tests/ui/clerkseat.h"
#include "ui/mainwindow/pagelist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace palier;
using namespace palier::test;

namespace {

const QString markup = "<b>x</b><img src=\"file:///nowhere.png\"><a href=\"https://example.com\">y</a>&amp;";

// Books in which everything that somebody else writes is markup.
struct ForeignSeat : ClerkSeat {
    ForeignSeat() : ClerkSeat(2, 6)
    {
        Connection &books = office.books->connection();
        proposal = office.proposed(1, {1, 2});
        decided = office.proposed(1, {3});
        have(office.desk->decide(decided, Verdict::Refuse, "other", markup));
        lost = office.proposed(1, {4});
        sync();
        have(desk->decide(lost, Verdict::Approve)); // offline, while somebody else refuses it
        have(office.desk->decide(lost, Verdict::Refuse, "other", markup));
        have(office.desk->block(Office::invoice(1, 1), BlockReason::Dispute, {}, markup));
        have(office.desk->set("creditor.name", markup));
        have(office.desk->changeCustomer(Office::customer(1), {{CustomerField::Name, markup},
                                                               {CustomerField::Contact, markup},
                                                               {CustomerField::Address, markup + '\n' + markup},
                                                               {CustomerField::Contacts, markup}}));
        have(office.desk->setCustomer(Office::customer(1), "pause", "on", markup));
        have(books.run("UPDATE customer SET email = ?, phone = ?", {markup, markup}));
        have(books.run("UPDATE plan SET wording = ?, proposed_by = ?", {markup, markup}));
        have(books.run("UPDATE proposal SET wording = ?, claim = ?", {markup, markup}));
        have(books.run("UPDATE decision SET claim = ?", {markup}));
        have(books.run("UPDATE customer_change SET claim = ?", {markup}));
        have(books.run("UPDATE invoice_block SET by_login = ?", {markup}));
        have(books.run("UPDATE mail SET address = ?, subject = ?, body_text = ?, last_error = ?, attempts = 3, state = "
                       "'failed'",
                       {markup, markup, markup, markup}));
        addInvoice(books, 1, markup, "C1", office.date.addDays(-40), 1000);
        sync();
        mail = have(desk->mails().list({})).first().id.text();
    }

    // Whatever subject the place may need.
    QString subjectOf(Place place) const
    {
        switch (place) {
        case Place::Proposals:
            return proposal.text();
        case Place::Invoice:
            return markup;
        case Place::Plan:
            return decided.text();
        case Place::Customer:
            return "C1";
        case Place::Messages:
            return mail;
        case Place::Invoices:
        case Place::Plans:
        case Place::Customers:
        case Place::Conflicts:
        case Place::Import:
        case Place::Settings:
        case Place::Help:
        case Place::Shortcuts:
        case Place::About:
            break;
        }
        return {};
    }
    PlanId proposal, decided, lost;
    QString mail;
};

// What would be seen as something else than what was written; and how often the text itself is seen.
struct Sight {
    QStringList wrong;
    int seen = 0;

    void add(const QWidget *widget, const char *what)
    {
        wrong << QString("%1 of %2 %3").arg(what, widget->metaObject()->className(), widget->objectName());
    }
    // An escaped one is shown as it was written (asPlain() of ui/controls/display.h).
    static bool isMarkup(const QString &tip) { return Qt::mightBeRichText(tip) && tip.contains("<b>x</b>"); }
    void read(const QString &text) { seen += text.contains("<b>x</b>") ? 1 : 0; }

    void at(const QWidget *widget)
    {
        if (isMarkup(widget->toolTip()))
            add(widget, "the tool tip");
        if (isMarkup(widget->whatsThis()))
            add(widget, "the help");
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
                add(widget, "the text");
            read(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            read(button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            read(line->text());
        } else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget)) {
            read(lines->toPlainText());
        } else if (const auto *rich = qobject_cast<const QTextEdit *>(widget)) {
            // Whoever shows a document shows ours: of what is written outside it may hold words, and no link or
            // picture.
            if (rich->toHtml().contains("nowhere.png") && !rich->toPlainText().contains("<img"))
                add(widget, "the document");
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            at(view);
        }
    }
    void at(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        constexpr int rows = 60;
        for (int row = 0; model && row < std::min(rows, model->rowCount(view->rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                if (isMarkup(index.data(Qt::ToolTipRole).toString()))
                    add(view, "a cell's tool tip");
                read(index.data().toString());
            }
        }
        const auto labels = view->findChildren<QLabel *>(); // set into cells
        for (const QLabel *label : labels)
            at(static_cast<const QWidget *>(label));
    }
};

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage();
    void inForms();
    void aBadLookIsSeen();
};

static Sight lookAt(QWidget &window)
{
    Sight look;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            look.at(widget);
    }
    return look;
}

void TestForeignText::everyPage()
{
    ForeignSeat seat;
    const QSet<Place> withoutCustomers{Place::Settings, Place::Import, Place::Help, Place::Shortcuts, Place::About};
    for (const PageKind &kind : pageKinds()) {
        seat.window.go({kind.place, seat.subjectOf(kind.place)});
        if (!withoutCustomers.contains(kind.place))
            QTRY_VERIFY2(lookAt(seat.window).seen > 0, kind.name); // lists are read aside
        const Sight look = lookAt(seat.window);
        QVERIFY2(look.wrong.isEmpty(), qPrintable(QString(kind.name) + ": " + look.wrong.join("; ")));
    }
    for (const PlanId &plan : {seat.proposal, seat.decided, seat.lost}) {
        seat.window.go(Destination::of(plan));
        const Sight look = lookAt(seat.window);
        QVERIFY2(look.wrong.isEmpty() && look.seen > 0, qPrintable(look.wrong.join("; ")));
    }
    QCOMPARE(Qt::mightBeRichText(seat.window.windowTitle()), false);
}

// Also where it is edited, and in what opens beside a page.
void TestForeignText::inForms()
{
    ForeignSeat seat;
    seat.window.go(Destination::of(Office::customer(1)));
    const int before = lookAt(seat.window).seen;
    seat.click("editContact");
    seat.click("pauseCustomer");
    const Sight look = lookAt(seat.window);
    QVERIFY2(look.wrong.isEmpty(), qPrintable(look.wrong.join("; ")));
    QVERIFY(look.seen > 5 && before > 5);
    QCOMPARE(seat.visible<QLineEdit>("contact.contact")->text(), markup);
    seat.window.showFault({Kind::Refused, Fault::UnknownInvoice, markup, 0, {}});
    QVERIFY(lookAt(seat.window).wrong.isEmpty());
}

void TestForeignText::aBadLookIsSeen()
{
    QWidget window;
    auto *label = new QLabel(markup, &window);
    auto *plain = new QLabel(markup, &window);
    plain->setTextFormat(Qt::PlainText);
    auto *button = new QLineEdit(&window);
    button->setToolTip(markup);
    window.show();
    const Sight look = lookAt(window);
    QCOMPARE(look.wrong.size(), 2);
    QCOMPARE(look.seen, 2);
    Q_UNUSED(label);
}

QTEST_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
