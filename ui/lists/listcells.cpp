// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listcells.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/icons.h"

namespace palier {

QString ListCells::customer(const QString &name, const CustomerId &id) { return name.isEmpty() ? id.text() : name; }

QString ListCells::joined(const QList<ChipText> &chips)
{
    QStringList words;
    for (const ChipText &chip : chips)
        words << chip.text;
    return words.join(QStringLiteral(", "));
}

QVariant ListCells::chips(const QList<ChipText> &chips, int role)
{
    if (role == Qt::DisplayRole)
        return joined(chips);
    return role == ChipDelegate::chipsRole ? QVariant::fromValue(chips) : QVariant();
}

QVariant ListCells::waiting(const QString &text, int role, const QString &tip)
{
    switch (role) {
    case Qt::DecorationRole:
        return themedIcon("sync-busy");
    case Qt::AccessibleTextRole:
        return tr("%1, waiting to sync").arg(text);
    case Qt::ToolTipRole:
        return tip.isEmpty() ? tr("What you did is waiting to sync.") : tip;
    default:
        return {};
    }
}

} // namespace palier
