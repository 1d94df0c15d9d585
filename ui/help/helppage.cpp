// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/controls/theme.h"
#include "ui/help/handbook.h"
#include "ui/help/handbooktext.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>

namespace palier {

HelpPage::HelpPage(QWidget *parent) : Page(parent), m_topics(new QListWidget), m_text(new HandbookText)
{
    setObjectName("helpPage");
    m_topics->setObjectName("helpTopics");
    m_topics->setAccessibleName(tr("Pages of the handbook"));
    m_topics->setProperty("look", "menu");
    m_topics->setFixedWidth(220);
    const QStringList topics = Handbook::topics();
    for (const QString &topic : topics) {
        auto *entry = new QListWidgetItem(Handbook::title(topic), m_topics);
        entry->setData(Qt::UserRole, topic);
        entry->setSizeHint({0, QFontMetrics(font()).height() + 22});
    }
    m_text->setObjectName("helpText");
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setProperty("look", "reading");
    m_text->setOpenLinks(false); // nothing is ever fetched
    m_text->setSearchPaths(Handbook::folders());
    m_text->document()->setDocumentMargin(space::wide);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_topics);
    row->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole) != m_topic)
            Q_EMIT go({Place::Help, item->data(Qt::UserRole).toString()});
    });
}

void HelpPage::open(const QString &topic)
{
    const QString wanted = Handbook::has(topic) ? topic : QStringLiteral("start");
    if (wanted == m_topic)
        return;
    m_topic = wanted;
    for (int i = 0; i < m_topics->count(); ++i) {
        if (m_topics->item(i)->data(Qt::UserRole) == m_topic)
            m_topics->setCurrentRow(i);
    }
    read();
}

void HelpPage::read()
{
    m_text->setMarkdown(Handbook::markdown(m_topic));
    m_text->verticalScrollBar()->setValue(0);
}

// The books change; the handbook doesn't.
void HelpPage::lookAgain() {}

QVariant HelpPage::state() const { return m_text->verticalScrollBar()->value(); }

void HelpPage::restore(const QVariant &state) { m_text->verticalScrollBar()->setValue(state.toInt()); }

void HelpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topic.isEmpty())
        read(); // links have the colour of the theme
}

void HelpPage::follow(const QUrl &link)
{
    if (!link.isRelative())
        QDesktopServices::openUrl(link); // in the clerk's own browser
    else if (link.path().endsWith(".md"))
        Q_EMIT go({Place::Help, link.path().section(u'/', -1).chopped(3)});
}

} // namespace palier
