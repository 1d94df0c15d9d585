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
    m_read = addFigure("importRead");
    m_added = addFigure("importAdded");
    m_updated = addFigure("importUpdated");
    m_unchanged = addFigure("importUnchanged");
    m_settled = addFigure("importSettled");
    m_bad = addFigure("importBad");
    m_customers = addFigure("importCustomers");
    m_row->addStretch(1);
    showNothing();
}

Label *ImportSummary::addFigure(const QString &objectName)
{
    auto *figure = new Label({}, TextRole::Heading);
    figure->setObjectName(objectName);
    auto *word = new Label({}, TextRole::Caption);
    m_words.insert(figure, word);
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(word->muted());
    m_row->addWidget(block);
    return figure;
}

QString ImportSummary::wordOf(const Label *figure, int number) const
{
    if (figure == m_read)
        return tr("Row(s)", nullptr, number);
    if (figure == m_added)
        return tr("New", nullptr, number);
    if (figure == m_updated)
        return tr("Changed", nullptr, number);
    if (figure == m_unchanged)
        return tr("Unchanged", nullptr, number);
    if (figure == m_settled)
        return tr("Settled", nullptr, number);
    return figure == m_bad ? tr("Bad row(s)", nullptr, number) : tr("New customer(s)", nullptr, number);
}

void ImportSummary::name(Label *figure, int number)
{
    m_words[figure]->setText(wordOf(figure, number));
    figure->setAccessibleName(m_words[figure]->text());
}

void ImportSummary::put(Label *figure, qint64 number)
{
    name(figure, int(number));
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
        constexpr int several = 2;
        name(figure, several);
        figure->setText(QStringLiteral("–"));
        figure->setAccessibleDescription({});
    }
    if (rows > 0)
        put(m_read, rows);
    m_bad->setTone("");
    m_settled->parentWidget()->hide();
}

} // namespace palier
