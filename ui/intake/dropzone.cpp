// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/dropzone.h"

#include "ui/controls/emptystate.h"

#include <QPainter>
#include <QVBoxLayout>

namespace palier {

DropZone::DropZone(QWidget *parent) : QFrame(parent), m_words(new EmptyState)
{
    setObjectName("dropZone");
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    connect(m_words, &EmptyState::actionClicked, this, &DropZone::chooseClicked);
    showWords();
}

void DropZone::showWords()
{
    if (!m_busy.isEmpty())
        m_words->setMessage("sync-busy", tr("Reading %1…").arg(m_busy), {});
    else if (m_hot)
        m_words->setMessage("import", tr("Let go to look at the file"), tr("Nothing is imported before you say so."));
    else
        m_words->setMessage("import", tr("Drop a list of invoices here"),
                            tr("A CSV file as your invoicing program exports it: with a line of column names. You see "
                               "what would change before anything does."),
                            tr("Choose file…"));
}

void DropZone::setHot(bool hot)
{
    if (m_hot == hot)
        return;
    m_hot = hot;
    showWords();
    update();
}

void DropZone::setBusy(const QString &fileName)
{
    m_busy = fileName;
    showWords();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_hot ? theme.selection : theme.panel);
    painter.setPen(QPen(m_hot ? theme.accent : theme.muted, m_hot ? 2 : 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), space::radius, space::radius);
}

} // namespace palier
