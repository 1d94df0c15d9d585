// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistmodel.h"

#include "services/desk/waitingcustomers.h"
#include "ui/controls/chipdelegate.h"
#include "ui/controls/display.h"
#include "ui/customers/customernaming.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/listcells.h"
#include "ui/lists/longesttext.h"

namespace palier {

// Of those that stand alone.
static QString widestChip()
{
    Customer customer; // without an address
    customer.allowProposal = false;
    QStringList texts{CustomerListModel::tr("Paused")};
    const auto chips = CustomerNaming::chips(customer, false, {});
    for (const ChipText &chip : chips)
        texts << chip.text;
    return longestOf(texts);
}

static QList<ListColumn> customerColumns()
{
    return {
        {.id = "number",
         .title = CustomerListModel::tr("Number"),
         .widest = QStringLiteral("C-8888888"),
         .usual = QStringLiteral("8888888"),
         .bearsSign = true},
        {.id = "name", .title = CustomerListModel::tr("Customer"), .widest = {}, .takesRest = true},
        {.id = "open",
         .title = CustomerListModel::tr("Open"),
         .widest = QStringLiteral("8 888 888,88 €"),
         .isAmount = true,
         .isSortable = false},
        {.id = "standing",
         .title = CustomerListModel::tr("State"),
         .widest = CustomerListModel::tr("Paused") + QStringLiteral(" 28. Sept. 2028 WWWWW"),
         .usual = widestChip(),
         .isSortable = false,
         .isChip = true},
        {.id = "email",
         .title = CustomerListModel::tr("E-mail"),
         .widest = QStringLiteral("accounts.payable.office@example.com"),
         .usual = QStringLiteral("accounts.payable.office@example.com"),
         .most = QStringLiteral("accounts.payable.of.the.whole.group@customer.example"),
         .isSortable = false,
         .isSpare = true,
         .isLastSpare = true},
        {.id = "phone",
         .title = CustomerListModel::tr("Telephone"),
         .widest = QStringLiteral("+49 30 88888888"),
         .isSortable = false,
         .isShown = false},
        {.id = "contact",
         .title = CustomerListModel::tr("Contact person"),
         .widest = QStringLiteral("Marie-Christine Mustermann"),
         .isSortable = false,
         .isShown = false},
        {.id = "language",
         .title = CustomerListModel::tr("Language"),
         .widest = CustomerNaming::of(Language::Dutch) + QStringLiteral(" W"),
         .isSortable = false,
         .isSpare = true},
    };
}

CustomerListModel::CustomerListModel(Desk &desk, QObject *parent) : ListModel(desk, customerColumns(), parent)
{
    setOrderAtFirst(Name, false);
}

CustomerQuery CustomerListModel::queryOf(const QJsonObject &filter)
{
    CustomerQuery query;
    query.text = filter["text"].toString();
    query.owing = filter["owing"].toBool();
    query.paused = filter["paused"].toBool();
    query.proposalsOff = filter["proposals_off"].toBool();
    query.languages = chosenOf<palier::Language>(filter["language"]);
    return query;
}

void CustomerListModel::readAside()
{
    m_today = desk().today();
    m_waiting = waitingCustomers(desk().ledger()).value_or(QSet<CustomerId>());
}

static std::optional<CustomerMark> markOf(const std::optional<ListMark> &mark)
{
    return mark ? std::optional(CustomerMark{mark->value.toString(), CustomerId(mark->key)}) : std::nullopt;
}

static ListMark listMark(const CustomerMark &mark) { return {mark.sortedAs, mark.id.text()}; }

ListSource<Customer> CustomerListModel::source()
{
    CustomerQuery query = queryOf(filter());
    query.businessDate = m_today;
    query.order = orderColumn() == Number ? CustomerOrder::Number : CustomerOrder::Name;
    query.descending = isDescending();

    ListSource<Customer> source;
    source.page = [query](Desk &there, const std::optional<ListMark> &after, int limit) {
        return there.customers().page(query, limit, markOf(after));
    };
    source.count = [query](Desk &there) { return there.customers().count(query); };
    source.mark = [](const Customer &customer) { return listMark(Customers::markOf(customer)); };
    if (Customers::isIndexed(query)) {
        source.step = [query](Desk &there, const std::optional<ListMark> &after,
                              int rows) -> Result<std::optional<ListMark>> {
            PALIER_TRY_ASSIGN(const auto mark, there.customers().step(query, markOf(after), rows));
            return mark ? std::optional(listMark(*mark)) : std::nullopt;
        };
        return source;
    }
    source.walk = [query](Desk &there, const std::function<bool(const ListMark &)> &take) {
        return there.customers().walk(query, [&](const CustomerMark &mark) { return take(listMark(mark)); });
    };
    source.find = [](Desk &there, const QStringList &keys) {
        QList<CustomerId> ids;
        for (const QString &key : keys)
            ids << CustomerId(key);
        return there.customers().find(ids);
    };
    return source;
}

QString CustomerListModel::textOf(const Customer &customer, int column) const
{
    QStringList texts;
    switch (column) {
    case Number:
        return customer.id.text();
    case Name:
        return ListCells::customer(customer.name, customer.id);
    case Open:
        for (const Money &amount : customer.open)
            texts << displayed(amount);
        return texts.isEmpty() ? displayed(Money{0, desk().currency()}) : texts.join(QStringLiteral(" + "));
    case Standing:
        return ListCells::joined(CustomerNaming::chips(customer, false, m_today));
    case Email:
        return customer.email;
    case Phone:
        return customer.phone;
    case Contact:
        return customer.contact;
    case Language:
        return CustomerNaming::of(customer.language);
    default:
        return {};
    }
}

QVariant CustomerListModel::cell(const Customer &customer, int column, int role) const
{
    const bool isMarked = column == Number && m_waiting.contains(customer.id);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(customer, column);
    case Qt::DecorationRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isMarked ? ListCells::waiting(customer.id.text(), role) : QVariant();
    case Qt::ForegroundRole:
        return column == Open && customer.open.isEmpty() ? QVariant(Theme::current().muted) : QVariant();
    case ChipDelegate::chipsRole:
        return column == Standing ? ListCells::chips(CustomerNaming::chips(customer, false, m_today), role)
                                  : QVariant();
    default:
        return {};
    }
}

} // namespace palier
