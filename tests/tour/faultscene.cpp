// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window out of reach of its books, signed out, with a copy that grows old, and a list that can't be read.
#include "tests/tour/scene.h"
#include "ui/controls/faultwords.h"
#include "ui/invoices/invoicelistpage.h"

#include <QFile>

namespace palier::tour {

namespace {

const Error newerBooks{Kind::Refused, Fault::BooksTooNew, {}, 0, {}};
const Error expired{Kind::Denied, Fault::ServerCertificateExpired, "The certificate has expired", 0, {}};
const Error locked{Kind::Denied, Fault::KeychainUnavailable, "The collection is locked", 0, {}};
const Error noPassword{Kind::Denied, Fault::PasswordMissing, "palier_anna", 0, {}};

QDateTime hoursAgo(int hours) { return QDateTime::currentDateTimeUtc().addSecs(-hours * 3600); }

void withoutACopy(TourStage &stage)
{
    stage.reach(BooksReach::OutOfReach);
    stage.shot("no-copy-offline");
    stage.reach(BooksReach::Failing, FaultWords::of(newerBooks));
    stage.shot("no-copy-newer-books");
    stage.reach(BooksReach::SignedOut, FaultWords::of(noPassword));
    stage.window().askPassword(noPassword);
    stage.shot("no-copy-no-password");
}

void lose(TourStage &stage, BooksReach how, const Error &why, int hours = 2)
{
    stage.window().showReach({how, FaultWords::of(why), hoursAgo(hours), {}, 0});
}

// In step then, and not since.
void lastInStep(TourStage &stage, const QDateTime &at)
{
    have(stage.replica().connection().run("UPDATE replica_state SET synced_at = ?", {momentText(at)}));
    stage.window().lookAgain();
}

void withACopy(TourStage &stage)
{
    Plans::Query proposed;
    proposed.state = PlanState::Proposed;
    const auto waiting = have(stage.desk().plans().list(proposed));
    have(stage.desk().decide(waiting[0].id, Verdict::Approve)); // waits to be sent
    lastInStep(stage, hoursAgo(2));
    stage.window().showReach({BooksReach::OutOfReach, {}, hoursAgo(2), {}, 0});
    stage.shot("offline");
    lose(stage, BooksReach::Failing, newerBooks);
    stage.shot("newer-books");
    lose(stage, BooksReach::Failing, expired);
    stage.shot("certificate-expired");
    lose(stage, BooksReach::SignedOut, locked);
    stage.window().askPassword(locked);
    stage.shot("keychain-locked");
    lastInStep(stage, hoursAgo(70));
    lose(stage, BooksReach::SignedOut, noPassword, 70);
    stage.window().askPassword(noPassword);
    stage.shot("no-password-for-days");
    stage.sync();
    stage.window().showReach({BooksReach::InStep, {}, {}, hoursAgo(1), 0});
    stage.shot("held-back");
    stage.reach(BooksReach::InStep);
    stage.window().showFault({Kind::Denied, Fault::NotAllowed, {}, 0, {}});
    stage.shot("not-allowed");
}

// Its file is no database any more.
void unreadable(TourStage &stage)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("books.sqlite");
    const auto books = have(Books::create(DatabaseUrl::file(path), "Atelier Vauban", Currency()));
    have(books->connection().rows("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(path);
    const QByteArray nonsense(1024, '?');
    if (!file.open(QIODevice::ReadWrite) || file.write(nonsense) != nonsense.size())
        qFatal("tour: %s can't be damaged", qPrintable(path));
    file.close();
    Desk desk(*books, stage.today());
    InvoiceListPage page(desk);
    page.setProperty("look", "page");
    page.resize(1100, 640);
    page.show();
    if (!QTest::qWaitFor([&page] { return page.listModel()->error().has_value(); }, 20'000))
        qFatal("tour: a damaged file can be read");
    stage.shot(page, "list-unreadable");
}

} // namespace

static void play(TourStage &stage)
{
    withoutACopy(stage);
    stage.open();
    withACopy(stage);
    unreadable(stage);
}

static const PlayedAs faults({"faults", 14, play, Depth::States});

} // namespace palier::tour
