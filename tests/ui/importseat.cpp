// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importseat.h"

#include "ui/controls/banner.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace palier::test {

ImportSeat::ImportSeat(const DatabaseUrl &url)
    : books(have(Books::open(url))),
      replica(have(Replica::open(folder.filePath("replica"))))
{
    have(books->choose("Main"));
    sync();
    have(replica->choose("Main"));
    desk = std::make_unique<Desk>(*replica, QDate::fromString(today, Qt::ISODate));
    imports =
        std::make_unique<ImportOffice>(BooksAccess{url, "Main", {}, [] { return QString(); }},
                                       folder.filePath("replica"), desk->currency(), [this] { return desk->today(); });
    page = new ImportPage(*desk, imports.get(), ImportMemory(folder.filePath("imports.ini")));
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    window.resize(1100, 700);
    window.show();
    page->showReach({BooksReach::InStep});
}

QString ImportSeat::write(const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void ImportSeat::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &event);
}

void ImportSeat::looked()
{
    QTRY_VERIFY_WITH_TIMEOUT(isVisible("importState") && !text("importState").startsWith("Looking"), 60000);
}

void ImportSeat::open(const QString &path)
{
    drop(path);
    looked();
}

void ImportSeat::map(int column, InvoiceField field)
{
    auto *box = visible<QComboBox>(qPrintable(QString("mapColumn%1").arg(column)));
    box->setCurrentIndex(box->findData(int(field)));
    Q_EMIT box->activated(box->currentIndex()); // as a click in its list does
    looked();
}

bool ImportSeat::isVisible(const char *name)
{
    const auto found = window.findChildren<QWidget *>(name);
    return std::any_of(found.begin(), found.end(), [](const QWidget *widget) { return widget->isVisible(); });
}

QString ImportSeat::trouble()
{
    if (!isVisible("importTrouble"))
        return {};
    const auto *banner = visible<Banner>("importTrouble");
    return banner->accessibleName() + ": " + banner->accessibleDescription();
}

QString ImportSeat::figures()
{
    QStringList figures;
    for (const char *name : {"importRead", "importAdded", "importUpdated", "importUnchanged", "importBad"})
        figures << text(name);
    return figures.join(' ');
}

QStringList ImportSeat::cells(int column)
{
    QStringList cells;
    const auto *model = visible<QTableView>("importTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, column).data().toString();
    return cells;
}

} // namespace palier::test
