// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/portalpictures.h"

#include "services/books/links.h"
#include "services/desk/desk.h"
#include "tests/portal/browser.h"
#include "tests/portal/portalprocess.h"

namespace palier::test {

// Somebody with enough open for three instalments.
static CustomerId debtor(Desk &desk)
{
    constexpr qint64 enough = 300'00;
    InvoiceQuery open;
    open.openOnly = true;
    open.businessDate = desk.today();
    const QList<Invoice> invoices = have(desk.invoices().page(open, 500));
    for (const Invoice &invoice : invoices) {
        const QList<Invoice> free = have(desk.proposals().proposable(invoice.customer));
        if (free.size() >= 3 && have(desk.proposals().isAllowed(invoice.customer)) &&
            std::all_of(free.begin(), free.end(),
                        [&](const Invoice &one) { return one.open.currency == desk.currency(); }) &&
            free.first().open.minor + free.at(1).open.minor >= enough)
            return invoice.customer;
    }
    qFatal("the demo has no customer with enough open");
}

static QString reasonIn(const QString &language)
{
    static const QHash<QString, QString> reasons{
        {"en", "A quiet season; our own customers pay in spring."},
        {"fr", "La saison est calme, les rentrées arrivent au printemps."},
        {"nl", "Een rustig seizoen; onze eigen klanten betalen in het voorjaar."},
        {"de", "Eine ruhige Saison; unsere eigenen Kunden zahlen im Frühjahr."}};
    return reasons.value(language);
}

void picturePortal(Books &books, const QString &url, QDate date, const QString &language, QSize window,
                   const std::function<QString(const char *)> &fileFor)
{
    Desk desk(books, date);
    const CustomerId customer = debtor(desk);
    have(desk.setCustomer(customer, "language", language));
    const PortalProcess portal(url, {"--today", date.toString(Qt::ISODate)});
    Browser browser;
    const auto shot = [&](const char *name) {
        browser.resize(window);
        QFile file(fileFor(name));
        const QByteArray picture = browser.picture();
        if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size())
            qFatal("%s can't be written", qPrintable(file.fileName()));
    };
    browser.open(portal.base() + "/c/" + have(Links(books).mint(customer, 1)));
    shot("invoices");
    browser.follow("a.primary");
    browser.follow("button.primary"); // nothing filled in yet
    shot("what-is-missing");
    browser.open(portal.base() + "/plan/new"); // what was missing stands there till the next send
    browser.click("label[for=invoice-0]");
    browser.click("label[for=invoice-1]");
    browser.type("#field-count", "3");
    browser.type("#field-reason", reasonIn(language));
    shot("request");
    browser.follow("button.primary");
    shot("preview");
    browser.follow("button.primary");
    shot("answer");
    browser.follow("form.quiet button");
    shot("withdrawn");
    browser.open(portal.base() + "/nothing");
    shot("not-found");
}

} // namespace palier::test
