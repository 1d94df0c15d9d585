// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every list page can do, on that of the invoices: filters of each kind, those saved by name, columns, a
// selection with its menu, nothing that matches, and books without anything yet.
#include "tests/tour/scene.h"
#include "ui/invoices/invoicelistpage.h"
#include "ui/lists/listarrangement.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace palier::tour {

// A filter's panel over the page that it belongs to, as it is seen.
static void panel(TourStage &stage, const char *button, const char *name, const std::function<void(QWidget &)> &use)
{
    stage.click(button);
    auto *frame = stage.window().findChild<QWidget *>(QLatin1String(button) + QStringLiteral("Panel"));
    use(*frame);
    stage.shot(*frame, name);
    frame->hide();
}

static void type(QWidget &frame, const char *lineEdit, const QString &text)
{
    auto *line = frame.findChild<QLineEdit *>(lineEdit);
    line->setFocus();
    QTest::keyClicks(line, text);
}

static void empty(TourStage &stage)
{
    QTemporaryDir folder;
    const auto books = have(Books::create(DatabaseUrl::file(folder.filePath("books.sqlite")), "Neu", Currency()));
    Desk desk(*books, stage.today());
    InvoiceListPage page(desk);
    page.setProperty("look", "page");
    page.resize(1100, 640);
    page.show();
    stage.shot(page, "no-invoices-yet");
}

static void play(TourStage &stage)
{
    stage.open();
    panel(stage, "overdueFilter", "days", [](QWidget &) {});
    panel(stage, "amountFilter", "amount", [](QWidget &frame) {
        type(frame, "amountFilterFrom", "a lot");
        QTest::keyClick(frame.findChild<QLineEdit *>("amountFilterFrom"), Qt::Key_Return);
    });
    panel(stage, "customerFilter", "customer", [](QWidget &frame) { type(frame, "customerFilterSearch", "a"); });
    stage.click("overdueFilter");
    QTest::mouseClick(stage.window().findChild<QWidget *>("overdueFilter30"), Qt::LeftButton);
    panel(stage, "savedFilters", "saved", [](QWidget &frame) {
        for (const QString &name : {QStringLiteral("30+"), QStringLiteral("Mahnungen der Woche, nur Firmenkunden")}) {
            type(frame, "savedFilterName", name);
            QTest::keyClick(frame.findChild<QLineEdit *>("savedFilterName"), Qt::Key_Return);
        }
        type(frame, "savedFilterName", QStringLiteral("x"));
    });
    auto *table = stage.find<ListTable>("invoiceTable");
    table->selectRow(1);
    table->selectionModel()->select(table->model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    stage.shot("selected");
    const std::unique_ptr<QMenu> menu(table->contextMenu());
    menu->popup(table->viewport()->mapToGlobal(QPoint(200, 100)));
    stage.shot(*menu, "context-menu");
    menu->close();
    table->arrangement()->menu()->popup(table->mapToGlobal(QPoint(400, 0)));
    stage.shot(*table->arrangement()->menu(), "columns");
    table->arrangement()->menu()->close();
    stage.write("invoiceSearch", QStringLiteral("Donaudampfschifffahrtsgesellschaft"));
    stage.shot("nothing-matches");
    empty(stage);
}

static const PlayedAs lists({"lists", 25, play});

} // namespace palier::tour
