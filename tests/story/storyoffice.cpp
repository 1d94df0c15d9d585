// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/storyoffice.h"

namespace palier::test {

StoryOffice::StoryOffice(const QString &day, const QString &booksUrl)
{
    if (!mail.isUp())
        qFatal("the mail server doesn't start");
    if (!booksUrl.isEmpty())
        cli.setBooks(booksUrl);
    setToday(day);
    cli.must({"books", "create"});
    set("billing.allow_proposal", "on");
    set("mail.undo_seconds", "1"); // so that a mail of the desktop's is waited for no longer
    for (const auto &[key, value] : mail.settings())
        set(key, value);
}

void StoryOffice::setToday(const QString &day)
{
    m_today = day;
    cli.setToday(day);
}

QJsonArray StoryOffice::list(const QStringList &words) const { return cli.must(words).value("items").toArray(); }

void StoryOffice::importInvoices(int customers, int invoicesEach) const
{
    static const QStringList languages{"en", "fr", "nl", "de"};
    const QDate date = QDate::fromString(m_today, Qt::ISODate);
    QByteArray rows = "number,customer,customer_name,issued,due,amount,currency,email,language\n";
    for (int c = 1; c <= customers; ++c) {
        for (int n = 1; n <= invoicesEach; ++n) {
            const QStringList fields{QString("C%1-%2").arg(c).arg(n),
                                     QString("C%1").arg(c),
                                     QString("Customer %1").arg(c),
                                     date.addDays(-40).toString(Qt::ISODate),
                                     date.addDays(-10).toString(Qt::ISODate),
                                     QString("%1.%2").arg(100 + c).arg(n % 100, 2, 10, QChar('0')),
                                     "EUR",
                                     QString("c%1@example.com").arg(c),
                                     languages[c % languages.size()]};
            rows += fields.join(',').toUtf8() + '\n';
        }
    }
    cli.must({"invoices", "import", cli.write("invoices.csv", rows)});
}

QString StoryOffice::propose(const QString &customer, const QStringList &invoices) const
{
    QStringList words{"plans",   "propose", "--customer", customer, "--kind",   "monthly",
                      "--count", "3",       "--day",      "last",   "--reason", "a tight month"};
    for (const QString &number : invoices)
        words << "--invoice" << number;
    return cli.must(words).value("id").toString();
}

StoryOffice::Night StoryOffice::runOffice() const
{
    const QJsonObject round = cli.must(officeCommand());
    return {round.value("mail").toObject().value("sent").toInt(),
            round.value("reminders").toObject().value("letters").toInt()};
}

std::unique_ptr<PortalProcess> StoryOffice::openPortal() const
{
    return std::make_unique<PortalProcess>(cli.books(), QStringList{"--today", m_today});
}

std::unique_ptr<Visitor> StoryOffice::visitor(const PortalProcess &portal, const QString &customer) const
{
    const QString link = cli.must({"customers", "link", customer}).value("url").toString();
    auto visitor = std::make_unique<Visitor>(portal.base());
    visitor->enter(link.section('/', -1));
    return visitor;
}

} // namespace palier::test
