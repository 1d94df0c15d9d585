// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer.h"

#include <QTest>

using namespace palier;

class TestCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        const auto row = [](const QString &text, bool isAddress) {
            QTest::addRow("%s", qPrintable(text.left(40).toHtmlEscaped())) << text << isAddress;
        };

        row("a@b", true);
        row("ann@example.org", true);
        row("ann.o'neill+bills@mail.example.co.uk", true);
        row("x_y-z@1.example-2.org", true);
        row(QString(64, u'a') + "@example.org", true);
        row(QString(65, u'a') + "@example.org", false);
        row("a@" + QString(63, u'b') + ".org", true);
        row("a@" + QString(64, u'b') + ".org", false);
        row("a@" + QString("long.").repeated(60) + "org", false);
        row("", false);
        row("ann", false);
        row("@example.org", false);
        row("ann@", false);
        row("ann@@example.org", false);
        row("ann@example.org,bob@example.org", false);
        row("ann@example.org;bob@example.org", false);
        row("Ann <ann@example.org>", false);
        row("<ann@example.org>", false);
        row("ann o@example.org", false);
        row(" ann@example.org", false);
        row("ann@example.org ", false);
        row("ann@example.org\n", false);
        row("ann@example.org\r\nBcc: bob@example.org", false);
        row(QString("ann@example.org") + QChar(0), false);
        row(".ann@example.org", false);
        row("ann.@example.org", false);
        row("a..b@example.org", false);
        row("ann@example..org", false);
        row("ann@-example.org", false);
        row("ann@example-.org", false);
        row("ann@example.org.", false);
        row("ann@exa_mple.org", false);
        row("\"ann o\"@example.org", false);
        row("ann@[192.0.2.1]", false);
        row(QString::fromUtf8("zoé@example.org"), false);
    }
    void knowsAnAddress()
    {
        QFETCH(const QString, text);
        QTEST(isEmailAddress(text), "isAddress");
    }
};

QTEST_APPLESS_MAIN(TestCustomer)
#include "tst_customer.moc"
