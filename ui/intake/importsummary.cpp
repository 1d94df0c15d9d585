// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importsummary.h"

#include "ui/controls/label.h"
#include "ui/intake/importwords.h"

#include <QHBoxLayout>

namespace palier {

ImportSummary::ImportSummary(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName("importSummary");
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::wide);
    m_read = addFigure("importRead", tr("Rows"));
    m_added = addFigure("importAdded", tr("New"));
    m_updated = addFigure("importUpdated", tr("Changed"));
    m_unchanged = addFigure("importUnchanged", tr("Unchanged"));
    m_settled = addFigure("importSettled", tr("Settled"));
    m_bad = addFigure("importBad", tr("Bad rows"));
    m_customers = addFigure("importCustomers", tr("New customers"));
    m_row->addStretch(1);
    showNothing();
}

Label *ImportSummary::addFigure(const QString &objectName, const QString &word)
{
    auto *figure = new Label({}, TextRole::Heading);
    figure->setObjectName(objectName);
    figure->setAccessibleName(word);
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget((new Label(word, TextRole::Caption))->muted());
    m_row->addWidget(block);
    return figure;
}

void ImportSummary::put(Label *figure, qint64 number)
{
    figure->setText(ImportWords::count(number));
    figure->setAccessibleDescription(figure->text());
}

void ImportSummary::show(const ImportOutcome &outcome, bool snapshot)
{
    put(m_read, outcome.read);
    put(m_added, outcome.added);
    put(m_updated, outcome.updated);
    put(m_unchanged, outcome.unchanged);
    put(m_settled, outcome.settled);
    put(m_bad, outcome.rejected.size());
    put(m_customers, outcome.newCustomers);
    m_bad->setTone(outcome.rejected.isEmpty() ? "" : "bad");
    m_settled->parentWidget()->setVisible(snapshot);
}

void ImportSummary::showNothing(qint64 rows)
{
    for (Label *figure : {m_read, m_added, m_updated, m_unchanged, m_settled, m_bad, m_customers}) {
        figure->setText(QStringLiteral("–"));
        figure->setAccessibleDescription({});
    }
    if (rows > 0)
        put(m_read, rows);
    m_bad->setTone("");
    m_settled->parentWidget()->hide();
}

} // namespace palier
