// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a team's books can't be opened, a sentence each; and a password that no keychain takes.
#include "tests/tour/scene.h"
#include "ui/connection/connectionwizard.h"

#include <QLineEdit>

namespace palier::tour {

namespace {

struct Trouble {
    const char *name;
    Kind kind;
    Fault fault;
    const char *detail; // as the server, or TLS, says it
};

constexpr Trouble troubles[] = {
    {"no-answer", Kind::Offline, Fault::BooksUnreachable, ""},
    {"wrong-password", Kind::Denied, Fault::PasswordRefused, "palier_anna"},
    {"no-password", Kind::Denied, Fault::PasswordMissing, "palier_anna"},
    {"certificate-expired", Kind::Denied, Fault::ServerCertificateExpired, "The certificate has expired"},
    {"certificate-of-another", Kind::Denied, Fault::ServerCertificateWrongName,
     "The host name did not match any of the valid hosts for this certificate"},
    {"certificate-authority", Kind::Denied, Fault::ServerCertificateRejected,
     "The issuer certificate of a locally looked up certificate could not be found; No certificates could be verified"},
    {"no-encryption", Kind::Offline, Fault::TlsUnavailable, "server does not support SSL, but SSL was required"},
    {"server-too-old", Kind::Refused, Fault::ServerTooOld, "14.12"},
    {"server-too-new", Kind::Refused, Fault::ServerTooNew, "20.1"},
    {"books-too-old", Kind::Refused, Fault::BooksTooOld, ""},
    {"books-too-new", Kind::Refused, Fault::BooksTooNew, ""},
    {"no-such-books", Kind::Offline, Fault::BooksMissing, "books.example.org/palier"},
    {"login-removed", Kind::Denied, Fault::ClerkRemoved, "palier_anna"},
};

} // namespace

static void play(TourStage &stage)
{
    const Trouble *now = nullptr;
    ConnectionWizard wizard(nullptr, [&now](const DatabaseUrl &, const QString &, const auto &answered) {
        if (now)
            answered(fail(now->kind, now->fault, QString::fromLatin1(now->detail)));
        else
            answered(FoundBooks{{"Atelier Vauban"}});
    });
    const auto click = [&wizard](const char *name) {
        QTest::mouseClick(wizard.findChild<QWidget *>(name), Qt::LeftButton);
    };
    const DatabaseUrl books = have(DatabaseUrl::fromText("postgresql://palier_anna@books.example.org/palier"));
    wizard.setPresent(books, 0);
    wizard.show();
    for (const Trouble &trouble : troubles) {
        now = &trouble;
        click("testConnection");
        stage.shot(wizard, trouble.name);
    }
    now = nullptr;
    wizard.setPresent(books, 3);
    stage.shot(wizard, "acts-wait");
    wizard.findChild<QLineEdit *>("serverPassword")->setText("correct horse");
    click("testConnection");
    click("openBooks");
    stage.shot(wizard, "no-keychain");
}

static const PlayedAs wizardTroubles({"wizard", 12, play, Depth::States});

} // namespace palier::tour
