// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/remindersection.h"

#include "ui/admin/settingfield.h"
#include "ui/admin/settingtitles.h"
#include "ui/controls/actoutcome.h"
#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/intoview.h"
#include "ui/controls/smalltable.h"
#include "ui/controls/switch.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

static constexpr qsizetype mostLettersShown = 500; // the summary counts all

ReminderSection::ReminderSection(Desk &desk, QWidget *parent)
    : AdminSection(desk, parent),
      m_switch(new Switch(settingTitle("reminders.enabled"))),
      m_confirm(new Banner(Tone::Warning)),
      m_outcome(new ActOutcome("remindersState", TextRole::Caption)),
      m_summary(new Label),
      m_letters(new QTableWidget(0, 4))
{
    setObjectName("reminderSection");
    addSwitch();
    addPreview();
    closeColumn();
}

void ReminderSection::addSwitch()
{
    Card *card = addCard(tr("Reminders"));
    m_switch->setObjectName("reminders.enabled");
    const QString help =
        tr("Off at first, so that importing old invoices never sends a flood. Before you switch it on, you "
           "see who would get what.");
    m_switch->setAccessibleDescription(help);
    card->addExplained(m_switch, new Label(help, TextRole::Caption));
    makeFindable(m_switch, m_switch, m_switch->text(), {help});
    auto *confirm = new QPushButton(tr("Switch on"));
    confirm->setObjectName("confirmReminders");
    confirm->setAccessibleName(tr("Switch reminders on"));
    confirm->setProperty("look", "primary");
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("cancelReminders");
    cancel->setAccessibleName(tr("Cancel"));
    m_confirm->setObjectName("confirmRemindersBanner");
    m_confirm->addButton(cancel);
    m_confirm->addButton(confirm);
    m_confirm->hide();
    card->body()->addWidget(m_confirm);
    card->body()->addWidget(m_outcome);
    addField(card->body(), "reminders.steps",
             {tr("Days after the due date, one number for each reminder."), tr("days")});
    addField(card->body(), "reminders.pause_days",
             {tr("The next reminder waits at least this long after a plan was refused or broken, or has lapsed."),
              tr("days")});
    connect(m_switch, &Switch::clicked, this, &ReminderSection::switchClicked);
    connect(confirm, &QPushButton::clicked, this, [this] { set(true); });
    connect(cancel, &QPushButton::clicked, m_confirm, &QWidget::hide);
}

void ReminderSection::addPreview()
{
    Card *card = addCard(tr("Reminders due today"));
    m_summary->setObjectName("reminderSummary");
    card->body()->addWidget(m_summary->wrapped());
    m_letters->setObjectName("reminderPreview");
    m_letters->setAccessibleName(tr("Reminders due today"));
    m_letters->setHorizontalHeaderLabels({tr("Customer"), tr("Invoice"), tr("Step"), tr("Open")});
    for (const int column : {0, 1})
        m_letters->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {2, 3})
        m_letters->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makeSmallTable(m_letters);
    m_letters->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_letters->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    constexpr int stepWidth = 96; // its heading is bold, which a header doesn’t reckon with
    m_letters->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_letters->horizontalHeader()->resizeSection(2, stepWidth);
    card->body()->addWidget(m_letters);
}

void ReminderSection::fill(const QList<DueLetter> &letters)
{
    int invoices = 0;
    for (const DueLetter &letter : letters)
        invoices += int(letter.steps.size());
    m_letters->setVisible(!letters.isEmpty());
    m_summary->setText(letters.isEmpty() ? tr("No reminder is due today.")
                                         : tr("Due today: reminders to %1 about %2.")
                                               .arg(tr("%n customer(s)", nullptr, int(letters.size())),
                                                    tr("%n invoice(s)", nullptr, invoices)));
    m_letters->setRowCount(0);
    int row = 0;
    for (const DueLetter &letter : letters.first(std::min(mostLettersShown, letters.size()))) {
        for (const DueStep &due : letter.steps) {
            m_letters->insertRow(row);
            m_letters->setItem(row, 0, new QTableWidgetItem(letter.customerName));
            m_letters->setItem(row, 1, new QTableWidgetItem(due.invoice.number.text()));
            m_letters->setItem(row, 2, new QTableWidgetItem(QString::number(due.step)));
            m_letters->setItem(row, 3, new QTableWidgetItem(displayed(due.invoice.open)));
            for (const int column : {2, 3})
                m_letters->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            ++row;
        }
    }
    constexpr int rowsShown = 8;
    showRows(m_letters, std::clamp(row, 1, rowsShown));
}

void ReminderSection::lookAgain()
{
    AdminSection::lookAgain();
    const auto settings = desk().settings();
    if (settings)
        m_switch->setChecked(settings->isOn(u"reminders.enabled"));
    m_switch->setEnabled(desk().may(Act::ChangeSetting));
    m_outcome->lookAgain(desk());
    if (!isVisible())
        return; // the list is read when somebody looks at it
    if (const auto letters = desk().reminderPreview())
        fill(*letters);
    else
        m_summary->setText(FaultWords::of(letters.error()));
}

void ReminderSection::switchClicked(bool on)
{
    if (!on)
        return set(false);
    m_switch->setChecked(false); // until it is confirmed
    m_outcome->hide();           // what became of the last answer is no answer to this question
    lookAgain();
    m_confirm->setMessage("bell", tr("Switch reminders on?"), m_summary->text());
    m_confirm->show();
    findChild<QPushButton *>("cancelReminders")->setFocus();
    scrollIntoView(m_confirm);
}

void ReminderSection::set(bool on)
{
    m_confirm->hide();
    m_outcome->show(desk().set("reminders.enabled", on ? "on" : "off"));
    lookAgain();
}

} // namespace palier
