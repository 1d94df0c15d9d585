// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/clerktable.h"

#include "ui/controls/rolewords.h"
#include "ui/controls/smalltable.h"

#include <QHeaderView>
#include <algorithm>

namespace palier {

ClerkTable::ClerkTable(QWidget *parent) : QTableWidget(0, 2, parent)
{
    setObjectName("clerkTable");
    setAccessibleName(tr("Users"));
    setHorizontalHeaderLabels({tr("Login"), tr("Role")});
    for (int column = 0; column < 2; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    makeSmallTable(this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 18);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ClerkTable::show(const QList<Clerk> &clerks, const QString &me)
{
    constexpr int mostRows = 12;
    if (clerks == m_clerks)
        return;
    const QString chosen = selected() ? selected()->login : QString();
    {
        const QSignalBlocker quiet(this);
        m_clerks = clerks;
        clearSelection();
        setRowCount(int(clerks.size()));
        for (int row = 0; row < clerks.size(); ++row) {
            const QString &login = clerks[row].login;
            setItem(row, 0, new QTableWidgetItem(login == me ? tr("%1 (you)").arg(login) : login));
            setItem(row, 1, new QTableWidgetItem(RoleWords::of(clerks[row].role)));
            if (login == chosen)
                selectRow(row);
        }
    }
    showRows(this, std::min(mostRows, rowCount()));
    Q_EMIT itemSelectionChanged();
}

bool ClerkTable::choose(const QString &login)
{
    const auto one =
        std::find_if(m_clerks.cbegin(), m_clerks.cend(), [&login](const Clerk &clerk) { return clerk.login == login; });
    if (one == m_clerks.cend())
        return false;
    const int row = int(one - m_clerks.cbegin());
    selectRow(row);
    scrollToItem(item(row, 0));
    return true;
}

const Clerk *ClerkTable::selected() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_clerks.size() ? nullptr : &m_clerks[rows.first().row()];
}

} // namespace palier
