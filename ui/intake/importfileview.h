// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/importdesk.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableView;

namespace palier {

class Chip;
class ImportOptions;
class ImportSummary;
class ImportTableModel;
class Label;
class MappingHeader;

// A file that was chosen: what it is, what its columns hold, its rows with the bad ones marked, and what importing it
// would do.
class ImportFileView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileView(QWidget *parent = nullptr);

    // `remembered`: the reading is that of the last file of this kind.
    void showFile(const ChosenFile &file, const FileReading &reading, bool remembered, Currency byDefault);
    void forgetFile();
    FileReading reading() const;
    ImportChoice choice() const;
    void showLooking(); // at what the present reading would do
    void showPreview(const Result<ImportPreview> &preview);
    // Why nothing can be imported now, whatever the file says; empty: it can.
    void setObstacle(const QString &why);
    bool canImport() const;
    const QList<Error> &problems() const;

Q_SIGNALS:
    void readingChosen(); // by hand
    void choiceChanged();
    void importClicked();
    void anotherClicked();
    void saveBadClicked();
    void forgetClicked();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeTable();
    void fitColumns();
    void fitProblems();
    void fillOptions();
    void showWhatIsPossible();
    void showOnlyBad(bool only);
    void showFirstBad();
    static QString whatToHeed(int bad, int settled); // before it is taken in
    void say(const char *tone, const QString &text);

    ChosenFile m_file;
    FileReading m_reading;
    Currency m_byDefault;
    std::optional<Result<ImportPreview>> m_preview; // nothing: being looked at
    QString m_obstacle;
    Label *m_name, *m_facts, *m_state, *m_example;
    Chip *m_remembered;
    ImportOptions *m_options;
    ImportTableModel *m_model;
    MappingHeader *m_header;
    QTableView *m_table;
    ImportSummary *m_summary;
    QCheckBox *m_onlyBad;
    QPushButton *m_forget, *m_another, *m_saveBad, *m_import;
};

} // namespace palier
