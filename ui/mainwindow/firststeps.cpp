// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/firststeps.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/icons.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace palier {

FirstSteps::FirstSteps(bool canImport, QWidget *parent) : QFrame(parent)
{
    setObjectName("firstSteps");
    setAccessibleName(tr("First steps"));
    setProperty("look", "bar");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::small, space::wide, space::small);
    row->setSpacing(space::small);
    auto *heading = new Label(tr("First steps"), TextRole::Strong);
    heading->setContentsMargins(0, space::tight + 2, 0, 0); // on the line of the buttons
    row->addWidget(heading, 0, Qt::AlignTop);
    auto *steps = new QWidget;
    m_row = new FlowLayout(space::tight, steps);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    steps->setSizePolicy(policy);
    row->addWidget(steps, 1);
    const auto isSet = [](const char *key) {
        return [key](Desk &, const Settings &settings) { return settings.isSet(QLatin1String(key).toString()); };
    };
    if (canImport)
        addStep("stepImport", tr("Import invoices"), {Place::Import},
                [](Desk &desk, const Settings &) { return desk.invoices().count({}, 1).value_or(1) > 0; });
    addStep("stepCreditor", tr("Enter the creditor"), {Place::Settings, "creditor.iban"}, isSet("creditor.iban"));
    addStep("stepMail", tr("Enter the mail server"), {Place::Settings, "smtp.host"}, isSet("smtp.host"));
    addStep("stepPortal", tr("Enter the portal’s address"), {Place::Settings, "portal.base_url"},
            isSet("portal.base_url"));
    // Not the setting's own words: whoever goes by names tells the two apart.
    addStep("stepAllow", tr("Allow proposals"), {Place::Settings, "billing.allow_proposal"},
            [](Desk &, const Settings &settings) { return settings.isOn(u"billing.allow_proposal"); });
    auto *close = new QToolButton;
    close->setObjectName("dismissSteps");
    close->setIcon(themedIcon("refuse"));
    close->setIconSize({14, 14});
    close->setAccessibleName(tr("Don’t show the first steps any more"));
    close->setToolTip(close->accessibleName());
    close->setFocusPolicy(Qt::TabFocus);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this] {
        m_wanted = false;
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void FirstSteps::addStep(const char *name, const QString &text, const Destination &destination,
                         const std::function<bool(Desk &, const Settings &)> &isDone)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("look", "link");
    connect(button, &QPushButton::clicked, this, [this, destination] { Q_EMIT go(destination); });
    m_row->addWidget(button);
    m_steps << Step{button, text, isDone};
}

void FirstSteps::look(Desk &desk)
{
    if (!m_wanted || !desk.may(Act::ChangeSetting))
        return hide();
    const auto settings = desk.settings();
    if (!settings)
        return hide();
    bool allDone = true;
    for (const Step &step : std::as_const(m_steps)) {
        const bool done = step.isDone(desk, *settings);
        allDone = allDone && done;
        step.button->setIcon(done ? themedIcon("check") : QIcon());
        step.button->setText(done ? tr("%1 – done").arg(step.text) : step.text);
        step.button->setAccessibleName(step.button->text());
    }
    setVisible(!allDone);
}

} // namespace palier
