// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/cliprocess.h"

#include <QDate>

namespace palier::chaos {

// The books of one round and what an operator does with them, through palierctl.
class RoundBooks
{
public:
    static constexpr int customers = 24, invoicesEach = 12, withLinks = 12;
    static QDate today() { return {2026, 3, 2}; } // a Monday
    static const QStringList &stations();         // clerks with a replica; the last one is an admin
    static const QStringList &offices();

    explicit RoundBooks(const QString &name) : m_name(name) {}

    // A clerk's login: every one has one of their own, all with the same password.
    QString login(const QString &clerk) const { return m_name + '_' + clerk; }
    // Over that port, as that login; over several, to whichever of the servers behind them takes acts.
    QString url(quint16 port, const QString &login) const { return url(QList<quint16>{port}, login); }
    QString url(const QList<quint16> &ports, const QString &login) const;
    // Empty, or what went wrong.
    QString make(quint16 primary, quint16 mail, const QString &linksFile);

    palier::test::CliRun at(const QString &url, const QStringList &words) const;
    palier::test::CliRun sync(const QString &url, const QString &replica) const;
    QString name() const { return m_name; }

private:
    QByteArray invoices() const;
    QString addClerks(const QString &url) const;
    QString writeLinks(const QString &url, const QString &file) const;

    QString m_name;
    palier::test::CliProcess m_cli;
};

} // namespace palier::chaos
