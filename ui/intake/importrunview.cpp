// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importrunview.h"

#include "ui/controls/label.h"
#include "ui/intake/importwords.h"
#include "ui/intake/middlepanel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

// The whole way in parts of a hundred, by what they take of it.
static constexpr int wholeWay = 100, compareFrom = 15, writeFrom = 35;

ImportRunView::ImportRunView(QWidget *parent)
    : QWidget(parent),
      m_title(new Label({}, TextRole::Heading)),
      m_state(new Label),
      m_promise(
          new Label(tr("Cancelling leaves nothing behind: all rows come in together, or none."), TextRole::Caption)),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName("importRunView");
    m_bar->setObjectName("importProgress");
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_state->setObjectName("importProgressText");
    m_cancel->setObjectName("cancelImport");
    m_cancel->setAccessibleName(tr("Cancel the import"));
    auto *column = panelInTheMiddle(this);
    column->setSpacing(space::normal);
    column->addWidget(m_title->wrapped());
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addWidget(m_promise->muted()->wrapped());
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, &ImportRunView::cancelClicked);
}

void ImportRunView::begin(const QString &fileName)
{
    m_stopping = false;
    m_title->setText(tr("Importing %1").arg(fileName));
    m_cancel->setEnabled(true);
    m_bar->setRange(0, wholeWay);
    m_bar->setValue(0);
    m_state->setText(tr("Reading the file…"));
    m_cancel->setFocus();
}

void ImportRunView::show(const ImportProgress &progress)
{
    const auto part = [&progress](int from, int to) {
        return from + int(progress.of > 0 ? progress.done * (to - from) / progress.of : 0);
    };
    const QString done = ImportWords::count(progress.done), of = ImportWords::count(progress.of);
    QString state;
    switch (progress.stage) {
    case ImportStage::Reading:
        m_bar->setValue(part(0, compareFrom));
        state = tr("%1 of %2 rows read").arg(done, of);
        break;
    case ImportStage::Comparing:
        m_bar->setValue(part(compareFrom, writeFrom));
        state = tr("%1 of %2 rows compared with the books").arg(done, of);
        break;
    case ImportStage::Writing:
        m_bar->setValue(part(writeFrom, wholeWay));
        state = tr("%1 of %2 rows written").arg(done, of);
        break;
    case ImportStage::Finishing:
        m_bar->setRange(0, 0); // nobody knows how long
        m_cancel->setEnabled(false);
        state = tr("Finishing. This can’t be cancelled any more.");
        break;
    }
    if (!m_stopping || progress.stage == ImportStage::Finishing)
        m_state->setText(state);
    m_bar->setAccessibleDescription(m_state->text());
}

void ImportRunView::showStopping()
{
    m_stopping = true;
    m_cancel->setEnabled(false);
    m_state->setText(tr("Stopping…"));
}

} // namespace palier
