// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/portal/portalprocess.h"
#include "tests/support/cliprocess.h"
#include "tests/support/mailserver.h"

namespace palier::test {

// What one run of the whole story needs: the built palierctl over books of its own, the built portal before them, and a
// real mail server behind them. Everything goes through the programs, as their users have them.
class StoryOffice
{
public:
    // Fresh books that allow proposals and know the mail server; without a URL: embedded ones.
    explicit StoryOffice(const QString &day, const QString &booksUrl = {});

    void setToday(const QString &day);
    QString today() const { return m_today; }

    QJsonArray list(const QStringList &words) const; // what must succeed, its items
    void set(const QString &key, const QString &value) const { cli.must({"settings", "set", key, value}); }
    // `customers` of them, "C1" and on, each with overdue invoices "C1-1" and on; in four languages.
    void importInvoices(int customers, int invoicesEach) const;
    QString propose(const QString &customer, const QStringList &invoices) const; // through palierctl; the plan's id

    std::unique_ptr<PortalProcess> openPortal() const;
    // A customer who has opened a link of their own.
    std::unique_ptr<Visitor> visitor(const PortalProcess &portal, const QString &customer) const;

    QStringList officeCommand() const { return {"office", "--once", "--password-file", mail.passwordFile()}; }
    // Reminders and mail, once: what a night of the headless service does.
    struct Night {
        int sent = 0;
        int letters = 0; // reminders that were queued
    };
    Night runOffice() const;

    CliProcess cli;
    MailServer mail;

private:
    QString m_today;
};

} // namespace palier::test
