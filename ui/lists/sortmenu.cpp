// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sortmenu.h"

#include "ui/lists/windowedmodel.h"

#include <QActionGroup>
#include <QHeaderView>

namespace palier {

SortMenu::SortMenu(QHeaderView *header, const WindowedModel *model, QWidget *parent)
    : QMenu(parent),
      m_header(header),
      m_model(model)
{
    setObjectName("sortMenu");
    setTitle(tr("Sort by"));
    setAccessibleName(title());
    auto *group = new QActionGroup(this); // what sorts stays ticked when it is chosen again
    const auto &columns = m_model->listColumns();
    for (int column = 0; column < columns.size(); ++column) {
        if (!columns[column].isSortable)
            continue;
        QAction *action = addAction(columns[column].title);
        action->setObjectName("sort_" + columns[column].id);
        action->setCheckable(true);
        action->setData(column);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] { choose(column); });
    }
    menuAction()->setObjectName("sortAction");
    menuAction()->setProperty("menu", "view");
    connect(this, &QMenu::aboutToShow, this, &SortMenu::showOrder);
}

// As a click on the header: who arranges the columns hears of it there.
void SortMenu::choose(int column)
{
    const bool turns = column == m_model->orderColumn() && !m_model->isDescending();
    m_header->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    showOrder();
}

void SortMenu::showOrder()
{
    const auto entries = actions();
    for (QAction *action : entries) {
        const int column = action->data().toInt();
        const QString &title = m_model->listColumns()[column].title;
        const bool sorts = column == m_model->orderColumn();
        action->setChecked(sorts);
        action->setText(!sorts                    ? title
                        : m_model->isDescending() ? tr("%1, descending").arg(title)
                                                  : tr("%1, ascending").arg(title));
    }
}

} // namespace palier
