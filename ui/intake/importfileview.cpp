// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importfileview.h"

#include "ui/controls/chip.h"
#include "ui/controls/display.h"
#include "ui/controls/label.h"
#include "ui/controls/namedbutton.h"
#include "ui/intake/badcelldelegate.h"
#include "ui/intake/importoptions.h"
#include "ui/intake/importsummary.h"
#include "ui/intake/importtablemodel.h"
#include "ui/intake/importwords.h"
#include "ui/intake/mappingheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

namespace palier {

ImportFileView::ImportFileView(QWidget *parent)
    : QWidget(parent),
      m_name(new Label({}, TextRole::Heading)),
      m_facts(new Label),
      m_state(new Label({}, TextRole::Strong)),
      m_example(new Label({}, TextRole::Caption)),
      m_remembered(new Chip({tr("Mapped as last time"), Tone::Info})),
      m_options(new ImportOptions),
      m_model(new ImportTableModel(this)),
      m_header(new MappingHeader),
      m_table(new QTableView),
      m_summary(new ImportSummary),
      m_onlyBad(new QCheckBox(tr("Only bad rows"))),
      m_forget(namedButton("forgetMapping", tr("Forget"), "link")),
      m_another(namedButton("anotherFile", tr("Another file…"))),
      m_saveBad(namedButton("saveBadRows", tr("Save bad rows…"))),
      m_import(namedButton("importFile", tr("Import"), "primary"))
{
    setObjectName("importFileView");
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(makeHead());
    column->addWidget(m_options);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());

    connect(m_header, &MappingHeader::chosen, this, [this] {
        m_reading.columns.column = m_header->columns();
        fillOptions();
        for (int section = 0; section < m_model->columnCount(); ++section)
            m_table->setColumnWidth(section, std::max(m_table->columnWidth(section), m_header->wantedWidth(section)));
        Q_EMIT readingChosen();
    });
    connect(m_header, &MappingHeader::boxReached, this, [this](int section) {
        if (m_model->rowCount() > 0)
            m_table->scrollTo(m_model->index(std::max(0, m_table->rowAt(0)), section));
    });
    connect(m_options, &ImportOptions::readingChosen, this, [this] {
        m_options->applyTo(m_reading);
        Q_EMIT readingChosen();
    });
    connect(m_options, &ImportOptions::choiceChanged, this, &ImportFileView::choiceChanged);
    connect(m_onlyBad, &QCheckBox::toggled, this, &ImportFileView::showOnlyBad);
    connect(m_import, &QPushButton::clicked, this, &ImportFileView::importClicked);
    connect(m_another, &QPushButton::clicked, this, &ImportFileView::anotherClicked);
    connect(m_saveBad, &QPushButton::clicked, this, &ImportFileView::saveBadClicked);
    connect(m_forget, &QPushButton::clicked, this, &ImportFileView::forgetClicked);
}

QWidget *ImportFileView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::normal);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setObjectName("importFileName");
    m_facts->setObjectName("importFileFacts");
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_name);
    words->addWidget(m_facts->muted());
    row->addLayout(words, 1);
    m_remembered->setObjectName("mappedAsLastTime");
    m_forget->setAccessibleName(tr("Forget how files of this kind are mapped"));
    m_forget->setToolTip(m_forget->accessibleName());
    row->addWidget(m_remembered);
    row->addWidget(m_forget);
    row->addWidget(m_another);
    return head;
}

QWidget *ImportFileView::makeFoot()
{
    m_state->setObjectName("importState");
    m_example->setObjectName("importExample");
    m_onlyBad->setObjectName("onlyBadRows");
    m_onlyBad->setAccessibleName(m_onlyBad->text());
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::normal);
    first->addWidget(m_state->wrapped(), 1);
    first->addWidget(m_onlyBad);
    first->addWidget(m_saveBad);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::normal);
    second->addWidget(m_summary, 1);
    second->addWidget(m_import);
    column->addLayout(first);
    column->addWidget(m_example->muted()->wrapped());
    column->addLayout(second);
    return foot;
}

void ImportFileView::makeTable()
{
    m_table->setObjectName("importTable");
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new BadCellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({14, 14});
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 12);
    m_table->setMinimumHeight(160);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &MappingHeader::placeBoxes);
}

// A column is as wide as its box and its first rows want.
void ImportFileView::fitColumns()
{
    constexpr int looked = 40, padding = 34, widest = 320;
    const QFontMetrics metrics(m_table->font());
    for (int section = 0; section < m_model->columnCount(); ++section) {
        int width = m_header->wantedWidth(section);
        for (int row = 0; row < std::min(looked, m_model->rowCount()); ++row)
            width =
                std::max(width, metrics.horizontalAdvance(m_model->index(row, section).data().toString()) + padding);
        m_table->setColumnWidth(section, std::min(width, widest));
    }
    constexpr int sign = 22;
    m_table->setColumnWidth(ImportTableModel::Line,
                            metrics.horizontalAdvance(QStringLiteral("888888")) + padding + sign);
    m_header->placeBoxes();
}

void ImportFileView::fitProblems()
{
    constexpr qsizetype looked = 40;
    constexpr int padding = 34, narrowest = 160, share = 2; // of the width: the rest is the file's
    int width = narrowest;
    for (const Error &error : m_model->problems().mid(0, looked))
        width = std::max(width, m_table->fontMetrics().horizontalAdvance(ImportWords::problem(error)) + padding);
    m_table->setColumnWidth(ImportTableModel::Problem,
                            std::min(width, std::max(narrowest, m_table->viewport()->width() / share)));
}

void ImportFileView::showFile(const ChosenFile &file, const FileReading &reading, bool remembered, Currency byDefault)
{
    const bool isAnother = m_file.path != file.path;
    m_file = file;
    m_reading = reading;
    m_byDefault = byDefault;
    const QFileInfo info(file.path);
    m_name->setText(info.fileName());
    m_name->setToolTip(asPlain(file.path));
    m_facts->setText(QStringList{tr("%n row(s)", nullptr, file.content->records()), ImportWords::size(file.bytes),
                                 tr("separated by %1").arg(ImportWords::separator(file.content->table.separator())),
                                 QString::fromLatin1(file.content->encoding)}
                         .join(QStringLiteral(" · ")));
    m_remembered->setVisible(remembered);
    m_forget->setVisible(remembered);
    if (isAnother)
        m_options->reset();
    m_onlyBad->setChecked(false);
    m_model->setFile(file.content);
    m_header->setColumns(file.content->table.header(), ImportTableModel::FirstOfFile);
    m_header->setChoice(reading.columns);
    QWidget *before = m_options->findChild<QWidget *>("importSkipBad");
    for (QComboBox *box : m_header->boxes()) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_table);
    fillOptions();
    m_options->setReading(reading);
    m_table->setColumnHidden(ImportTableModel::Problem, true);
    fitColumns();
    showLooking();
    m_table->scrollToTop();
}

void ImportFileView::forgetFile()
{
    m_file = {};
    m_model->setFile(nullptr);
    m_header->setColumns({}, ImportTableModel::FirstOfFile);
}

// What can be chosen depends on which columns hold dates and a currency.
void ImportFileView::fillOptions() { m_options->setFile(*m_file.content, m_reading.columns, m_byDefault); }

FileReading ImportFileView::reading() const { return m_reading; }

ImportChoice ImportFileView::choice() const { return m_options->choice(); }

const QList<Error> &ImportFileView::problems() const { return m_model->problems(); }

void ImportFileView::say(const char *tone, const QString &text)
{
    m_state->setTone(tone);
    m_state->setText(text);
}

void ImportFileView::showLooking()
{
    m_preview.reset();
    say("muted", tr("Looking through the rows…"));
    showWhatIsPossible();
}

QString ImportFileView::whatToHeed(int bad, int settled)
{
    QStringList words{bad > 0 ? tr("%n bad row(s) will be left out.", nullptr, bad) : tr("All rows are good.")};
    if (settled > 0)
        words << tr("%n open invoice(s) that the file does not have will be marked as settled.", nullptr, settled);
    return words.join(u' ');
}

void ImportFileView::showPreview(const Result<ImportPreview> &preview)
{
    m_preview = preview;
    const bool hadBad = !m_model->problems().isEmpty();
    if (!preview) {
        m_model->setProblems({}, m_reading.columns);
        m_summary->showNothing(m_file.content ? m_file.content->records() : 0);
        m_options->showEffectUnknown();
        m_example->clear();
        say("bad", ImportWords::trouble(preview.error()));
    } else {
        const ImportOutcome &outcome = preview->outcome;
        m_model->setProblems(outcome.rejected, m_reading.columns);
        m_summary->show(outcome, choice().snapshot);
        m_options->showEffect(*preview);
        m_example->setText(preview->example ? ImportWords::example(*preview->example) : QString());
        const auto bad = int(outcome.rejected.size());
        const qint64 news = outcome.added + outcome.updated + outcome.settled + outcome.newCustomers;
        if (outcome.refused)
            say("bad",
                tr("%n bad row(s). Correct them in the file and choose it again, or leave them out.", nullptr, bad));
        else if (bad > 0 || outcome.settled > 0)
            say("warning", whatToHeed(bad, int(outcome.settled)));
        else if (news == 0)
            say("good", tr("✓ All rows are good. They are in the books already."));
        else
            say("good", tr("✓ All rows are good."));
    }
    const bool hasBad = preview && !preview->outcome.rejected.isEmpty();
    m_table->setColumnHidden(ImportTableModel::Problem, !hasBad);
    fitProblems();
    if (!hasBad)
        m_onlyBad->setChecked(false);
    m_header->placeBoxes();
    showWhatIsPossible();
    if (hasBad && !hadBad)
        showFirstBad();
}

void ImportFileView::setObstacle(const QString &why)
{
    m_obstacle = why;
    showWhatIsPossible();
}

bool ImportFileView::canImport() const
{
    return m_obstacle.isEmpty() && m_preview && *m_preview && !(*m_preview)->outcome.refused;
}

void ImportFileView::showWhatIsPossible()
{
    const bool hasBad = !m_model->problems().isEmpty();
    m_onlyBad->setVisible(hasBad);
    m_saveBad->setVisible(hasBad);
    m_example->setVisible(!m_example->text().isEmpty());
    m_import->setEnabled(canImport());
    m_import->setToolTip(m_obstacle);
    m_import->setAccessibleDescription(m_obstacle.isEmpty() ? m_state->text() : m_obstacle);
}

void ImportFileView::showOnlyBad(bool only)
{
    m_model->showOnlyBad(only);
    if (!only)
        showFirstBad();
}

void ImportFileView::showFirstBad()
{
    if (m_model->firstBadRow() >= 0)
        m_table->scrollTo(m_model->index(m_model->firstBadRow(), 0), QAbstractItemView::PositionAtCenter);
}

} // namespace palier
