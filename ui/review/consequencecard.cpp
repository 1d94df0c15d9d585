// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/consequencecard.h"

#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/naming.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace palier {

static constexpr qsizetype invoicesNamed = 6; // the rest is counted

ConsequenceCard::ConsequenceCard(QWidget *parent)
    : Card(tr("What your decision does"), parent),
      m_lines(new QVBoxLayout)
{
    setObjectName("consequences");
    m_lines->setSpacing(space::small);
    body()->addLayout(m_lines);
}

static constexpr QChar joiner(0x2060), breaking(0x200B); // where a line may not be broken, and where it may

void ConsequenceCard::addLine(const QString &iconName, const QString &text)
{
    auto *row = new QHBoxLayout;
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(iconName).pixmap(16, 16));
    icon->setFixedWidth(20);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *label = new Label(text);
    label->setAccessibleName(QString(text).remove(joiner).remove(breaking)); // nobody wants to hear them
    row->addWidget(label->wrapped(), 1);
    m_lines->addLayout(row);
}

// Broken behind the @, where it must be, not behind one of its dots.
static QString wrappedAtSign(const QString &address)
{
    QString whole;
    for (const QChar sign : address) {
        const bool holds = sign == u'.' || sign == u'-' || sign == u'_' || sign == u'+';
        if (holds)
            whole += joiner;
        whole += sign;
        if (holds || sign == u'@')
            whole += holds ? joiner : breaking;
    }
    return whole;
}

QString ConsequenceCard::mailLine(const PlanReview &review, const QString &withAddress) const
{
    if (review.mailAddress.isEmpty())
        return tr("No e-mail can be sent: the customer has no address.");
    return withAddress.arg(wrappedAtSign(review.mailAddress));
}

void ConsequenceCard::addReminders(const PlanReview &review)
{
    if (!review.remindersOn) {
        addLine("bell", tr("Reminders are switched off: none will be sent."));
        return;
    }
    for (const AfterRefusal &after : review.afterRefusal.first(std::min(invoicesNamed, review.afterRefusal.size()))) {
        QStringList held;
        for (const BlockReason reason : after.stillBlocked)
            held << Naming::of(reason);
        if (!held.isEmpty())
            addLine(
                "bell",
                tr("%1: no reminder, still blocked (%2)").arg(after.number.text(), held.join(QStringLiteral(", "))));
        else if (after.reminder)
            addLine("bell", tr("%1: reminder %2 on %3")
                                .arg(after.number.text())
                                .arg(after.reminder->step)
                                .arg(displayed(after.reminder->on)));
        else
            addLine("bell", tr("%1: no further reminder").arg(after.number.text()));
    }
    if (const qsizetype more = review.afterRefusal.size() - invoicesNamed; more > 0)
        addLine("bell", tr("and %n more invoice(s)", nullptr, int(more)));
}

void ConsequenceCard::show(const PlanReview &review)
{
    emptyLayout(m_lines);
    m_lines->addWidget(new Label(tr("Approve"), TextRole::Strong));
    addLine("calendar", tr("The plan is active at once, with the instalments as proposed."));
    addLine("lock", tr("The block becomes “%1”: no reminder is sent.").arg(Naming::of(BlockReason::PlanActive)));
    addLine("mail", mailLine(review, tr("A confirmation goes to %1.")));
    m_lines->addSpacing(space::small);
    m_lines->addWidget(new Label(tr("Refuse"), TextRole::Strong));
    addLine("check", tr("The block “%1” is released.").arg(Naming::of(BlockReason::PlanProposed)));
    addLine("mail", mailLine(review, tr("A refusal with the reason goes to %1.")));
    addReminders(review);
}

} // namespace palier
