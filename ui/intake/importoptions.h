// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/importdesk.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace palier {

class Label;

// How a file's dates and amounts are written, and what its rows mean: beside the mapping of its columns.
class ImportOptions : public QFrame
{
    Q_OBJECT

public:
    explicit ImportOptions(QWidget *parent = nullptr);

    // The forms of dates that the file may have, by the sign between its numbers; `byDefault`: the currency of amounts
    // that name none.
    void setFile(const OpenedFile &file, const ColumnChoice &columns, Currency byDefault);
    void setReading(const FileReading &reading);
    void applyTo(FileReading &reading) const;
    ImportChoice choice() const;
    // What is known of the choices now: what a list of all open items would settle, and how many rows are bad.
    void showEffect(const ImportPreview &preview);
    void showEffectUnknown();
    void reset(); // another file: no choice that changes what its rows mean is taken over

Q_SIGNALS:
    void readingChosen();
    void choiceChanged();

private:
    QComboBox *addBox(const QString &objectName, const QString &name, QHBoxLayout *row);
    QComboBox *m_dates, *m_decimal, *m_currency;
    QCheckBox *m_snapshot, *m_skipBad;
    Label *m_snapshotHelp;
};

} // namespace palier
