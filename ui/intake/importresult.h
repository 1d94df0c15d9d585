// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/importdesk.h"

#include <QWidget>

class QPushButton;

namespace palier {

class ImportSummary;
class Label;

// What came of an import, and where to go from there.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(QWidget *parent = nullptr);
    void show(const QString &fileName, const ImportOutcome &outcome, bool snapshot);

Q_SIGNALS:
    void invoicesClicked();
    void anotherClicked();
    void saveBadClicked();

private:
    Label *m_title, *m_text;
    ImportSummary *m_summary;
    QPushButton *m_invoices, *m_saveBad;
};

} // namespace palier
