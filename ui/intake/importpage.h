// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/intake/importdesk.h"
#include "services/workstation/importmemory.h"
#include "ui/controls/page.h"
#include "ui/mainwindow/booksreach.h"

#include <QTimer>

class QAction;
class QStackedWidget;

namespace palier {

class Banner;
class DropZone;
class ImportFileView;
class ImportResult;
class ImportRunView;
enum class Tone;

// Import: a file is dropped or chosen, looked at and mapped beside its rows, and laid into the books. Importing is no
// act that could wait: it needs contact with the books. Without it the page keeps the file and what was said of it.
class ImportPage : public Page
{
    Q_OBJECT

public:
    // Without an import desk nothing can be imported, and the page says so.
    ImportPage(Desk &desk, ImportDesk *imports, ImportMemory memory = ImportMemory(), QWidget *parent = nullptr);

    QString title() const override { return tr("Import invoices"); }
    void open(const QString &path) override; // empty, or the file that is looked at: as it stands
    void lookAgain() override;
    void showReach(const ReachNews &news) override;
    QString helpTopic() const override { return QStringLiteral("import"); }
    bool isRunning() const { return m_running; }

private:
    struct Obstacle {
        QString sign, why; // empty: none
    };
    QAction *addPageAction(const QString &objectName, const QString &text, const QKeySequence &keys,
                           void (ImportPage::*slot)());
    void chooseFile();
    void openFile(const QString &path);
    void opened(const QString &path, const Result<ChosenFile> &file);
    FileReading readingFor(const OpenedFile &file, bool &remembered) const;
    void look();
    void looked(const Result<ImportPreview> &preview);
    void rememberReading();
    void forgetReading();
    void run();
    void finished(const Result<ImportOutcome> &outcome);
    void saveBadRows();
    void writeBadRows(const QString &path);
    void startAnew();
    Obstacle obstacle();
    void showWhatIsPossible();
    void tellTrouble(Tone tone, const QString &title, const QString &text);

    Desk &m_desk;
    ImportDesk *m_imports;
    ImportMemory m_memory;
    BooksReach m_reach = BooksReach::Syncing;
    ChosenFile m_file;
    bool m_byHand = false, m_running = false, m_finishing = false;
    QTimer m_looking; // several choices at once are one look
    Banner *m_obstacle, *m_trouble;
    QStackedWidget *m_stack;
    DropZone *m_drop;
    ImportFileView *m_view;
    ImportRunView *m_run;
    ImportResult *m_result;
    QAction *m_import, *m_save;
};

} // namespace palier
