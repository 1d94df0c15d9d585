// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictlistpage.h"

#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/controls/label.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/textfilter.h"

#include <QHBoxLayout>

namespace palier {

ConflictListPage::ConflictListPage(Desk &desk, QWidget *parent)
    : ListPage(desk, new ConflictListModel(desk),
               {.list = QStringLiteral("conflicts"),
                .table = "conflictTable",
                .name = tr("Conflicts"),
                .count = "conflictCount"},
               parent),
      m_conflicts(static_cast<ConflictListModel *>(listModel()))
{
    setObjectName("conflictListPage");
    filters()->add<TextFilter>("text", "conflictSearch", tr("Search conflicts"), tr("Search customer or act"));
    QList<ChoiceFilter::Choice> advice;
    for (const auto &[value, word] : WordTable<ConflictAdvice>::words)
        advice << ChoiceFilter::Choice{QLatin1String(word), ConflictWords::adviceShort(value)};
    filters()->add<ChoiceFilter>("advice", "conflictAdviceFilter", "conflictAdviceMenu", tr("What you can do"), advice);
    auto *about = new Label(tr("Somebody was faster, or the books could not take what you did. Nothing you "
                               "did is lost: it stands here until you dismiss it."));
    about->setObjectName("aboutConflicts");
    toolRow()->addWidget(about->muted()->wrapped(), 1);
    // Where there is none, the list says so itself.
    const auto look = [this, about] { about->setVisible(m_conflicts->rowCount() > 0 || filters()->filtersAnything()); };
    connect(m_conflicts, &WindowedModel::stateChanged, about, look);
    connect(m_conflicts, &WindowedModel::modelReset, about, look);
    look();
    start();
}

ListPage::Empty ConflictListPage::emptyText() const
{
    return {"check", tr("No conflicts"), tr("What the books could not accept from you appears here."), {}};
}

} // namespace palier
