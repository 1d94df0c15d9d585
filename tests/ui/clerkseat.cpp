// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clerkseat.h"

#include "ui/lists/windowedmodel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTableView>

namespace palier::test {

ClerkSeat::ClerkSeat(int customers, int invoicesEach)
    : configFolder(qputenv("XDG_CONFIG_HOME", folder.filePath("config").toLocal8Bit())),
      office(DatabaseUrl::file(folder.filePath("books.sqlite")), customers, invoicesEach),
      replica(have(Replica::open(folder.filePath("replica"))))
{
    window.resize(1280, 800);
    window.show();
    sync();
}

void ClerkSeat::sync()
{
    have(syncOnce(*replica, *office.books));
    if (!desk) {
        have(replica->choose({}));
        desk = std::make_unique<Desk>(*replica, office.date);
        window.openDesk(*desk);
    }
    window.lookAgain();
    settle();
}

void ClerkSeat::filterBy(BlockReason reason, bool on)
{
    auto *action = window.findChild<QMenu *>("blockingReasonMenu")->findChild<QAction *>(word(reason));
    if (action->isChecked() != on)
        action->trigger();
    settle();
}

void ClerkSeat::openInvoice(int row)
{
    settle();
    auto *table = visible<QTableView>("invoiceTable");
    const QPoint middle = table->visualRect(table->model()->index(row, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
}

bool ClerkSeat::isVisible(const char *name)
{
    const auto found = window.findChildren<QWidget *>(name);
    return std::any_of(found.begin(), found.end(), [](const QWidget *widget) { return widget->isVisible(); });
}

void ClerkSeat::settle()
{
    const auto isSettled = [this] {
        const auto models = window.findChildren<WindowedModel *>();
        return std::all_of(models.begin(), models.end(), [](const WindowedModel *model) { return model->isSettled(); });
    };
    if (!QTest::qWaitFor(isSettled, 20'000))
        qFatal("a list is still being read");
}

int ClerkSeat::rows()
{
    settle();
    return visible<QTableView>("invoiceTable")->model()->rowCount();
}

QString ClerkSeat::text(const char *labelName) { return visible<QLabel>(labelName)->text(); }

} // namespace palier::test
