// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importpage.h"

#include "services/intake/rejectedrows.h"
#include "ui/controls/banner.h"
#include "ui/controls/buttonaction.h"
#include "ui/controls/rolewords.h"
#include "ui/intake/dropzone.h"
#include "ui/intake/filedrop.h"
#include "ui/intake/importfileview.h"
#include "ui/intake/importresult.h"
#include "ui/intake/importrunview.h"
#include "ui/intake/importwords.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

static constexpr int lookAfterMsecs = 150;

ImportPage::ImportPage(Desk &desk, ImportDesk *imports, ImportMemory memory, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_imports(imports),
      m_memory(std::move(memory)),
      m_obstacle(new Banner(Tone::Warning)),
      m_trouble(new Banner(Tone::Bad)),
      m_stack(new QStackedWidget),
      m_drop(new DropZone),
      m_view(new ImportFileView),
      m_run(new ImportRunView),
      m_result(new ImportResult)
{
    setObjectName("importPage");
    m_obstacle->setObjectName("importObstacle");
    m_trouble->setObjectName("importTrouble");
    m_trouble->hide();
    for (QWidget *state : QList<QWidget *>{m_drop, m_view, m_run, m_result})
        m_stack->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::normal);
    column->setSpacing(space::normal);
    column->addWidget(m_obstacle);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);

    addPageAction("chooseImportFile", tr("Choose file…"), QKeySequence("Ctrl+Shift+F"), &ImportPage::chooseFile);
    m_import = addPageAction("runImport", tr("Import"), QKeySequence("Ctrl+Return"), &ImportPage::run);
    m_save = addPageAction("saveBadRowsAction", tr("Save bad rows…"), QKeySequence::Save, &ImportPage::saveBadRows);
    addAction(new ButtonAction(this, "cancelImport", tr("Cancel the import")));

    m_looking.setSingleShot(true);
    m_looking.setInterval(lookAfterMsecs);
    connect(&m_looking, &QTimer::timeout, this, &ImportPage::look);
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, this, &ImportPage::openFile);
    connect(drop, &FileDrop::hovering, m_drop, &DropZone::setHot);
    connect(m_drop, &DropZone::chooseClicked, this, &ImportPage::chooseFile);
    connect(m_view, &ImportFileView::readingChosen, this, [this] {
        m_byHand = true;
        m_view->showLooking();
        m_looking.start();
    });
    connect(m_view, &ImportFileView::choiceChanged, this, [this] {
        m_view->showLooking();
        m_looking.start();
    });
    connect(m_view, &ImportFileView::importClicked, this, &ImportPage::run);
    connect(m_view, &ImportFileView::anotherClicked, this, &ImportPage::chooseFile);
    connect(m_view, &ImportFileView::saveBadClicked, this, &ImportPage::saveBadRows);
    connect(m_view, &ImportFileView::forgetClicked, this, &ImportPage::forgetReading);
    connect(m_run, &ImportRunView::cancelClicked, this, [this] {
        m_run->showStopping();
        m_imports->cancel();
    });
    connect(m_result, &ImportResult::anotherClicked, this, &ImportPage::startAnew);
    connect(m_result, &ImportResult::saveBadClicked, this, &ImportPage::saveBadRows);
    connect(m_result, &ImportResult::invoicesClicked, this, [this] { Q_EMIT go({Place::Invoices}); });
    showWhatIsPossible();
}

QAction *ImportPage::addPageAction(const QString &objectName, const QString &text, const QKeySequence &keys,
                                   void (ImportPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ImportPage::open(const QString &path)
{
    const bool isShown = m_stack->currentWidget() == m_view && path == m_file.path;
    if (!path.isEmpty() && !isShown)
        openFile(path);
}

void ImportPage::lookAgain() { showWhatIsPossible(); }

void ImportPage::showReach(const ReachNews &news)
{
    m_reach = news.reach;
    showWhatIsPossible();
}

ImportPage::Obstacle ImportPage::obstacle()
{
    if (const auto rights = m_desk.rights(); rights && !rights->may(Act::Import))
        return {"lock", RoleWords::denial(Act::Import, *rights)};
    if (!m_imports)
        return {"lock", tr("Files can’t be imported from this window.")};
    if (m_desk.isOfATeam().value_or(false) && !isInContact(m_reach))
        return {"sync-off",
                tr("To import, the books must be reachable. You can look at the file and match its columns now; it is "
                   "kept here until you are online.")};
    return {};
}

void ImportPage::showWhatIsPossible()
{
    const auto [sign, why] = obstacle();
    m_obstacle->setMessage(sign, tr("You can’t import now"), why);
    m_obstacle->setVisible(!why.isEmpty() && !m_running);
    m_view->setObstacle(why);
    m_import->setEnabled(m_stack->currentWidget() == m_view && m_view->canImport());
    m_save->setEnabled(!m_view->problems().isEmpty() && !m_running);
}

void ImportPage::tellTrouble(Tone tone, const QString &title, const QString &text)
{
    m_trouble->setTone(tone);
    m_trouble->setMessage(tone == Tone::Info ? "check" : "warning", title, text);
    m_trouble->show();
}

void ImportPage::chooseFile()
{
    if (m_running || !m_imports)
        return;
    auto *dialog = new QFileDialog(this, tr("Choose a list of invoices"));
    dialog->setObjectName("importFileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.txt *.tsv)"), tr("All files (*)")});
    if (!m_file.path.isEmpty())
        dialog->setDirectory(QFileInfo(m_file.path).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::openFile);
    dialog->open();
}

void ImportPage::openFile(const QString &path)
{
    if (m_running || !m_imports)
        return;
    m_trouble->hide();
    m_looking.stop();
    m_drop->setBusy(QFileInfo(path).fileName());
    m_stack->setCurrentWidget(m_drop);
    m_imports->open(path, [self = QPointer(this), path](const Result<ChosenFile> &file) {
        if (self)
            self->opened(path, file);
    });
    showWhatIsPossible();
}

void ImportPage::opened(const QString &path, const Result<ChosenFile> &file)
{
    m_drop->setBusy({});
    if (!file) {
        tellTrouble(Tone::Bad, tr("%1 can’t be imported").arg(QFileInfo(path).fileName()),
                    ImportWords::trouble(file.error()));
        m_drop->findChild<QWidget *>("emptyStateAction")->setFocus();
        return;
    }
    m_file = *file;
    m_byHand = false;
    bool remembered = false;
    const FileReading reading = readingFor(*m_file.content, remembered);
    m_view->showFile(m_file, reading, remembered, m_imports->currency());
    m_stack->setCurrentWidget(m_view);
    if (hasFocus()) // while the file was read there was nothing to do
        focusNextChild();
    showWhatIsPossible();
    look();
}

static QString kindOf(const OpenedFile &file) { return kindOfFile(file.table.header(), file.table.separator()); }

// As the last file of this kind was mapped by hand; else as its columns' names say.
FileReading ImportPage::readingFor(const OpenedFile &file, bool &remembered) const
{
    if (const auto last = m_memory.reading(kindOf(file))) {
        if (const auto reading = FileReading::fromJson(*last, int(file.table.header().size()))) {
            remembered = true;
            return *reading;
        }
    }
    return {guessColumns(file.table.header()).choice, {}, {}};
}

void ImportPage::rememberReading()
{
    const auto kept = m_memory.remember(kindOf(*m_file.content), m_view->reading().toJson());
    if (!kept)
        Q_EMIT failed(kept.error());
}

void ImportPage::forgetReading()
{
    if (const auto forgotten = m_memory.forget(kindOf(*m_file.content)); !forgotten)
        Q_EMIT failed(forgotten.error());
    opened(m_file.path, m_file);
}

void ImportPage::look()
{
    m_view->showLooking();
    m_imports->preview(m_file, m_view->reading(), m_view->choice(),
                       [self = QPointer(this)](const Result<ImportPreview> &preview) {
                           if (self)
                               self->looked(preview);
                       });
    showWhatIsPossible();
}

void ImportPage::looked(const Result<ImportPreview> &preview)
{
    m_view->showPreview(preview);
    if (preview && m_byHand)
        rememberReading();
    showWhatIsPossible();
}

void ImportPage::run()
{
    if (m_running || m_stack->currentWidget() != m_view || !m_view->canImport())
        return;
    m_running = true;
    m_finishing = false;
    m_trouble->hide();
    m_run->begin(QFileInfo(m_file.path).fileName());
    m_stack->setCurrentWidget(m_run);
    const auto progressed = [self = QPointer(this)](const ImportProgress &progress) {
        if (!self || !self->m_running)
            return;
        self->m_finishing = progress.stage == ImportStage::Finishing;
        self->m_run->show(progress);
    };
    m_imports->run(m_file, m_view->reading(), m_view->choice(), progressed,
                   [self = QPointer(this)](const Result<ImportOutcome> &outcome) {
                       if (self)
                           self->finished(outcome);
                   });
    showWhatIsPossible();
}

void ImportPage::finished(const Result<ImportOutcome> &outcome)
{
    m_running = false;
    const QString name = QFileInfo(m_file.path).fileName();
    if (outcome && !outcome->refused) {
        m_result->show(name, *outcome, m_view->choice().snapshot);
        m_stack->setCurrentWidget(m_result);
        return showWhatIsPossible();
    }
    m_stack->setCurrentWidget(m_view);
    if (outcome) // somebody changed the books since the preview
        tellTrouble(Tone::Bad, tr("Nothing was imported"), tr("Bad rows came to light in the books."));
    else if (outcome.error().fault == Fault::Cancelled)
        tellTrouble(Tone::Info, tr("The import was cancelled"), tr("Nothing was changed."));
    else if (outcome.error().fault == Fault::FileChanged) {
        openFile(m_file.path);
        return tellTrouble(Tone::Warning, tr("The file has changed since you looked at it"),
                           tr("Nothing was imported. This is how it is now: look at it again."));
    } else if (m_finishing && outcome.error().kind == Kind::Offline)
        tellTrouble(Tone::Warning, tr("The connection broke while the import was finishing"),
                    tr("The rows may have come in or not. Import the file again to be sure: what is there already is "
                       "not changed."));
    else
        tellTrouble(Tone::Bad, tr("Nothing was imported"), ImportWords::trouble(outcome.error()));
    look();
}

void ImportPage::saveBadRows()
{
    if (m_view->problems().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save bad rows"));
    dialog->setObjectName("saveBadRowsDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Lists (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const QFileInfo file(m_file.path);
    dialog->setDirectory(file.path());
    dialog->selectFile(tr("%1 bad rows.csv").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::writeBadRows);
    dialog->open();
}

// Corrected there, that file can be imported: what was said of this one's columns holds for it too.
void ImportPage::writeBadRows(const QString &path)
{
    const OpenedFile &content = *m_file.content;
    const QStringList extra{tr("Line"), tr("Problem")};
    QSaveFile file(path);
    const QByteArray rows = rejectedRows(content, m_view->problems(), extra, [](const Error &error) {
        return QStringList{QString::number(error.line), ImportWords::problem(error)};
    });
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size() || !file.commit())
        return tellTrouble(Tone::Bad, tr("The bad rows could not be saved"), file.errorString());
    std::ignore = m_memory.remember(kindOfFile(content.table.header() + extra, content.table.separator()),
                                    m_view->reading().toJson());
    tellTrouble(Tone::Info, tr("%n bad row(s) saved", nullptr, int(m_view->problems().size())),
                tr("Correct them in %1, then import that file.").arg(QFileInfo(path).fileName()));
}

void ImportPage::startAnew()
{
    m_file = {};
    m_view->forgetFile();
    m_trouble->hide();
    m_stack->setCurrentWidget(m_drop);
    showWhatIsPossible();
}

} // namespace palier
