// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulkchoice.h"

#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/display.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/page.h"
#include "ui/controls/rolewords.h"
#include "ui/queue/bulkpanel.h"
#include "ui/review/refusalpanel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

static constexpr int mostNames = 30;

BulkChoice::BulkChoice(QWidget *parent)
    : QWidget(parent),
      m_title(new Label({}, TextRole::Title)),
      m_note(new Label),
      m_facts(new FactList),
      m_names(new FactList(FactList::Wide::Words)),
      m_more(new Label({}, TextRole::Caption)),
      m_approve(new QPushButton(tr("Approve all"))),
      m_refuse(new QPushButton(tr("Refuse all"))),
      m_panel(new RefusalPanel(RefusalPanel::Of::Several)),
      m_buttons(new QWidget)
{
    setObjectName("bulkChoice");
    m_title->setObjectName("bulkTitle");
    m_note->setObjectName("bulkNote");
    m_approve->setObjectName("approveAll");
    m_approve->setAccessibleName(tr("Approve all"));
    m_approve->setProperty("look", "primary");
    m_approve->setMinimumWidth(130);
    m_refuse->setObjectName("refuseAll");
    m_refuse->setAccessibleName(tr("Refuse all"));
    m_refuse->setProperty("look", "danger");
    m_refuse->setMinimumWidth(130);
    m_panel->hide();
    arrange();
    connect(m_approve, &QPushButton::clicked, this, &BulkChoice::approved);
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        m_buttons->hide();
        m_panel->ask(m_reasons);
    });
    connect(m_panel, &RefusalPanel::cancelled, this, &BulkChoice::stopAsking);
    connect(m_panel, &RefusalPanel::confirmed, this, [this](const QString &reason, const QString &note) {
        stopAsking();
        Q_EMIT refused(reason, note);
    });
}

void BulkChoice::arrange()
{
    auto *figures = new Card(tr("All together"));
    figures->body()->addWidget(m_facts);
    auto *names = new Card(tr("Selected"));
    names->body()->addWidget(m_names);
    names->body()->addWidget(m_more->muted());
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::wide);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(m_title);
    head->addWidget(m_note->muted()->wrapped());
    column->addLayout(head);
    column->addWidget(figures);
    column->addWidget(names);
    column->addStretch(1);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(m_refuse);
    row->addWidget(m_approve);
    auto *bar = new QFrame;
    bar->setProperty("look", "foot");
    auto *foot = new QVBoxLayout(bar);
    foot->setContentsMargins(space::page, space::normal, space::page, space::normal);
    foot->addWidget(m_panel);
    foot->addWidget(m_buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrollingPage(contents, this), 1);
    whole->addWidget(bar);
}

void BulkChoice::stopAsking()
{
    m_panel->hide();
    m_buttons->show();
}

void BulkChoice::show(const QList<QueuedProposal> &proposals, int chosen, const QStringList &reasons,
                      const Rights &rights)
{
    const QString denial = RoleWords::denial(Act::Decide, rights);
    const bool tooMany = chosen > BulkPanel::most, isRead = proposals.size() == chosen;
    m_reasons = reasons;
    m_title->setText(tr("%n proposal(s) selected", nullptr, chosen));
    const auto stopped = std::count_if(proposals.begin(), proposals.end(),
                                       [](const QueuedProposal &proposal) { return proposal.obstacle.has_value(); });
    m_note->setText(
        !denial.isEmpty() ? denial
        : tooMany         ? tr("At most %n can be decided in one go. Select fewer.", nullptr, BulkPanel::most)
        : !isRead         ? tr("Reading…")
        : stopped == chosen
            ? tr("None of them can be approved as it stands.")
            : tr("Each is decided on its own. Those that can’t be decided are listed afterwards, with the reason."));
    showFigures(proposals);
    showNames(proposals);
    const bool may = denial.isEmpty() && !tooMany && isRead && chosen > 0;
    m_approve->setEnabled(may && stopped < chosen);
    m_refuse->setEnabled(may);
    m_approve->setAccessibleDescription(m_note->text());
    m_refuse->setAccessibleDescription(m_note->text());
    const QLocale locale;
    m_approve->setText(may && stopped > 0 && stopped < chosen
                           ? tr("Approve %1 of %2").arg(locale.toString(chosen - int(stopped)), locale.toString(chosen))
                           : tr("Approve all"));
    m_approve->setAccessibleName(m_approve->text());
    m_panel->setConfirmText(tr("Refuse %n proposal(s)", nullptr, chosen));
    if (!may)
        stopAsking();
}

void BulkChoice::showFigures(const QList<QueuedProposal> &proposals)
{
    QMap<QString, Money> sums; // by currency
    int outside = 0, stopped = 0;
    for (const QueuedProposal &proposal : proposals) {
        Money &sum = sums[proposal.plan.total.currency.code()];
        sum = {sum.minor + proposal.plan.total.minor, proposal.plan.total.currency};
        outside += proposal.isOutsideLimits;
        stopped += proposal.obstacle.has_value();
    }
    m_facts->clear();
    for (const Money &sum : std::as_const(sums))
        m_facts->add(tr("Total"), displayed(sum))->setObjectName("bulkSum");
    m_facts->add(tr("Outside limits"), QLocale().toString(outside))->setObjectName("bulkOutside");
    m_facts->add(tr("Can’t be approved"), QLocale().toString(stopped))->setObjectName("bulkStopped");
}

static int rowHeight() { return chipSize(QStringLiteral("X")).height(); }

// Its amount, and left of that what speaks against it, or below where there is little room beside the name.
static QWidget *detailsOf(const QueuedProposal &proposal, int amountWidth)
{
    auto *details = new QWidget;
    details->setLayoutDirection(Qt::RightToLeft); // from the right end on
    auto *row = new FlowLayout(space::tight, details);
    const auto add = [row](QWidget *widget) {
        widget->setLayoutDirection(Qt::LeftToRight);
        row->addWidget(widget);
    };
    auto *amount = new Label(displayed(proposal.plan.total));
    amount->setMinimumSize(amountWidth + space::small, rowHeight()); // the same in every row, with and without a mark
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    add(amount);
    const auto mark = [&add](const char *name, const QString &text) {
        auto *chip = new Chip({text, Tone::Warning});
        chip->setObjectName(name);
        add(chip);
    };
    if (proposal.obstacle)
        mark("bulkStoppedChip", BulkChoice::tr("Can’t be approved"));
    if (proposal.isOutsideLimits)
        mark("bulkOutsideChip", BulkChoice::tr("Outside limits"));
    return details;
}

void BulkChoice::showNames(const QList<QueuedProposal> &proposals)
{
    m_names->clear();
    QList<QueuedProposal> shown = proposals; // those that are worth a look first
    std::stable_partition(shown.begin(), shown.end(), [](const QueuedProposal &proposal) {
        return proposal.obstacle.has_value() || proposal.isOutsideLimits;
    });
    shown.resize(std::min<qsizetype>(shown.size(), mostNames));
    int widest = 0;
    for (const QueuedProposal &proposal : std::as_const(shown))
        widest = std::max(widest, fontMetrics().horizontalAdvance(displayed(proposal.plan.total)));
    for (const QueuedProposal &proposal : std::as_const(shown))
        m_names->addWidget(proposal.plan.customerName.simplified(), detailsOf(proposal, widest))
            ->wrapped()
            ->setMinimumHeight(rowHeight());
    const int more = int(proposals.size()) - mostNames;
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, std::max(0, more)));
}

bool BulkChoice::canDecide() const { return m_approve->isEnabled(); }

void BulkChoice::approve()
{
    if (m_approve->isVisible() && m_approve->isEnabled())
        m_approve->click();
}

void BulkChoice::refuse()
{
    if (m_refuse->isVisible() && m_refuse->isEnabled())
        m_refuse->click();
}

} // namespace palier
