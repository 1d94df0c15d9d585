// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/importdesk.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace palier {

class Label;

// What an import would do, or has done, in figures that stand beside each other.
class ImportSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSummary(QWidget *parent = nullptr);
    // `snapshot`: what is settled is a figure too.
    void show(const ImportOutcome &outcome, bool snapshot);
    void showNothing(qint64 rows = 0); // but how many there are

private:
    Label *addFigure(const QString &objectName);
    QString wordOf(const Label *figure, int number) const;
    void name(Label *figure, int number); // so many
    void put(Label *figure, qint64 number);

    QHBoxLayout *m_row;
    Label *m_read, *m_added, *m_updated, *m_unchanged, *m_settled, *m_bad, *m_customers;
    QHash<const Label *, Label *> m_words; // below each figure
};

} // namespace palier
