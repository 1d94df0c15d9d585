// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/stationsection.h"

#include "ui/admin/settingfield.h"
#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/switch.h"

#include <QApplication>
#include <QComboBox>
#include <QVBoxLayout>

namespace palier {

StationSection::StationSection(Desk &desk, StationSettings station, QWidget *parent)
    : AdminSection(desk, parent),
      m_station(std::move(station)),
      m_notices(new Switch(tr("Notices outside the window"))),
      m_said(new Banner)
{
    setObjectName("stationSection");
    m_said->setObjectName("stationSaid");
    m_said->hide();
    column()->addWidget(m_said);
    addLook();
    addNotices();
    closeColumn();
}

QComboBox *StationSection::addChoice(Card *card, const QString &objectName, const QString &name, const QString &help,
                                     const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setAccessibleDescription(help);
    box->setMinimumWidth(260);
    QStringList phrases{help};
    for (const auto &[word, shown] : choices) {
        box->addItem(shown, word);
        phrases << shown;
    }
    auto *label = new Label(name, TextRole::Strong);
    label->setBuddy(box);
    auto *field = new QVBoxLayout;
    field->setSpacing(space::tight);
    field->addLayout(asWideAsItsWords(label));
    field->addWidget(box, 0, Qt::AlignLeft);
    field->addWidget((new Label(help, TextRole::Caption))->muted()->wrapped());
    card->body()->addLayout(field);
    makeFindable(label, box, name, phrases);
    return box;
}

void StationSection::addLook()
{
    Card *card = addCard(tr("Appearance"));
    card->body()->addWidget(
        (new Label(tr("For your account on this computer alone; colleagues have their own.")))->muted()->wrapped());
    m_language = addChoice(card, "stationLanguage", tr("Language"),
                           tr("For the windows, and how dates and amounts are written. Applies from the next start."),
                           {{{}, tr("Same as the system")},
                            {"en", QStringLiteral("English")},
                            {"fr", QStringLiteral("Français")},
                            {"nl", QStringLiteral("Nederlands")},
                            {"de", QStringLiteral("Deutsch")}});
    m_look = addChoice(card, "stationLook", tr("Light or dark"), tr("Applies at once."),
                       {{{}, tr("Same as the system")}, {"light", tr("Light")}, {"dark", tr("Dark")}});
    QList<std::pair<QString, QString>> sizes;
    for (const int percent : {100, 110, 125, 150})
        sizes.append({QString::number(percent), tr("%1%").arg(percent)});
    m_textSize = addChoice(card, "stationTextSize", tr("Size of the text"),
                           tr("Relative to the system’s text size. Applies from the next start."), sizes);
    connect(m_language, &QComboBox::activated, this,
            [this] { say(m_station.rememberLanguage(m_language->currentData().toString()), true); });
    connect(m_look, &QComboBox::activated, this, [this] {
        const QString look = m_look->currentData().toString();
        const auto kept = m_station.rememberLook(look);
        if (kept)
            dress(*qApp, lookNamed(look));
        say(kept, false);
    });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { say(m_station.rememberTextPercent(m_textSize->currentData().toInt()), true); });
}

// The same as the entry of the menu View.
void StationSection::addNotices()
{
    Card *card = addCard(tr("Notices"));
    const QString help =
        tr("A new proposal, a conflict or e-mail that is not going out is also shown as a system notification, for "
           "when the window is not in front of you. It shows the customer’s name and the amount.");
    m_notices->setObjectName("stationNotices");
    m_notices->setAccessibleName(m_notices->text());
    m_notices->setAccessibleDescription(help);
    card->addExplained(m_notices, new Label(help, TextRole::Caption));
    makeFindable(m_notices, m_notices, m_notices->text(), {help});
    connect(m_notices, &Switch::clicked, this, [this](bool on) {
        const auto kept = m_station.rememberSystemNotices(on);
        say(kept, false);
        lookAgain();
        if (kept)
            Q_EMIT noticesSwitched(on);
    });
}

void StationSection::say(const Result<void> &kept, bool atNextStart)
{
    m_said->setVisible(!kept || atNextStart);
    m_said->setTone(kept ? Tone::Info : Tone::Bad);
    if (!kept)
        m_said->setMessage("warning", tr("This computer can’t keep its settings"), FaultWords::of(kept.error()));
    else
        m_said->setMessage("check", tr("✓ Saved"), tr("Close Palier and start it again to see it."));
}

void StationSection::lookAgain()
{
    AdminSection::lookAgain();
    m_language->setCurrentIndex(m_language->findData(m_station.language()));
    m_look->setCurrentIndex(m_look->findData(m_station.look()));
    m_textSize->setCurrentIndex(m_textSize->findData(QString::number(m_station.textPercent())));
    m_notices->setChecked(m_station.systemNotices());
}

} // namespace palier
