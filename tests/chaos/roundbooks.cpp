// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/roundbooks.h"

#include "tests/chaos/orders.h"
#include "tests/chaos/servernode.h"

#include <QFile>

namespace palier::chaos {

using test::CliRun;

QString RoundBooks::url(const QList<quint16> &ports, const QString &login) const
{
    QStringList hosts;
    for (const quint16 port : ports)
        hosts << QString("127.0.0.1:%1").arg(port);
    return QString("postgresql://%1@%2/%3").arg(login, hosts.join(','), m_name);
}

CliRun RoundBooks::at(const QString &url, const QStringList &words) const
{
    if (isAskedToStop())
        return {}; // as if it had never ended
    return m_cli.json(QStringList{"--books", url} + words);
}

CliRun RoundBooks::sync(const QString &url, const QString &replica) const
{
    return at(url, {"--replica", replica, "sync"});
}

QByteArray RoundBooks::invoices() const
{
    QByteArray rows = "number,customer,customer_name,issued,due,amount,currency,email,language\n";
    for (int c = 1; c <= customers; ++c) {
        for (int n = 1; n <= invoicesEach; ++n)
            rows += invoiceRow(c, n, today()) + '\n';
    }
    return rows;
}

const QStringList &RoundBooks::stations()
{
    static const QStringList all{"anna", "bert", "carla", "dirk", "eva"};
    return all;
}

const QStringList &RoundBooks::offices()
{
    static const QStringList all{"office1", "office2"};
    return all;
}

QString RoundBooks::addClerks(const QString &url) const
{
    QList<std::pair<QString, QString>> clerks{{"desktop", "reviewer"},
                                              {"counter", "reviewer"},
                                              {"portal", "portal"},
                                              {"importer", "admin"},
                                              {stations().last(), "admin"}};
    for (const QString &who : stations().mid(0, stations().size() - 1))
        clerks << std::pair(who, QString("reviewer"));
    for (const QString &who : offices())
        clerks << std::pair(who, QString("office"));
    const QString file = m_cli.write("password", ServerNode::password().toUtf8());
    for (const auto &[who, role] : clerks) {
        const CliRun run = at(url, {"clerks", "add", who, "--role", role, "--password-file", file});
        if (run.exit != 0)
            return who + ": " + QString::fromUtf8(run.err);
    }
    return {};
}

// Each of some customers has a link.
QString RoundBooks::writeLinks(const QString &url, const QString &file) const
{
    QFile links(file);
    if (!links.open(QIODevice::WriteOnly))
        return file;
    for (int c = 1; c <= withLinks; ++c) {
        const CliRun link = at(url, {"customers", "link", customerName(c)});
        if (link.exit != 0)
            return QString::fromUtf8(link.err);
        const QString token = link.json["url"].toString().section('/', -1);
        links.write(QString("%1 %2\n").arg(c).arg(token).toUtf8());
    }
    return {};
}

QString RoundBooks::make(quint16 primary, quint16 mail, const QString &linksFile)
{
    const QString owner = url(primary, ServerNode::login());
    const QList<QStringList> steps{
        {"books", "create"},
        {"settings", "set", "billing.allow_proposal", "on"},
        {"settings", "set", "smtp.host", "127.0.0.1"},
        {"settings", "set", "smtp.port", QString::number(mail)},
        {"settings", "set", "smtp.security", "none"},
        {"settings", "set", "smtp.from", "office@example.org"},
        {"settings", "set", "portal.base_url", "http://127.0.0.1"},
        {"invoices", "import", m_cli.write("invoices.csv", invoices())},
    };
    for (const QStringList &step : steps) {
        if (const CliRun run = at(owner, step); run.exit != 0)
            return step.join(' ') + ": " + QString::fromUtf8(run.err);
    }
    const QString wrong = addClerks(owner);
    return wrong.isEmpty() ? writeLinks(owner, linksFile) : wrong;
}

} // namespace palier::chaos
