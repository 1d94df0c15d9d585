// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filtercontrol.h"

#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/theme.h"

#include <QFrame>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

// Of a button's text, so that one long choice pushes nothing into another row; and of the choice beside a long title.
static constexpr int mostCharacters = 30, leastOfChoice = 8;

FilterButton::FilterButton(const QString &id, const char *objectName, const QString &title, QWidget *parent)
    : QToolButton(parent),
      FilterControl(id)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setText(title);
    setProperty("look", "filter");
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
}

// All but what is on or off open something.
void FilterButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!isCheckable())
        paintOpener(*this);
}

void FilterButton::showChoice(const QString &choice, const QString &spoken, const QString &alone)
{
    const QString title = accessibleName(), all = spoken.isEmpty() ? choice : spoken;
    const QString whole = choice.isEmpty() ? title : tr("%1: %2").arg(title, choice);
    const QFontMetrics metrics = fontMetrics();
    const int most = std::max(mostCharacters * metrics.averageCharWidth(),
                              metrics.horizontalAdvance(title) + leastOfChoice * metrics.averageCharWidth());
    // Where there is no room for both, what is chosen is worth more: the title stands in the tip.
    const bool hasRoom = metrics.horizontalAdvance(whole) <= most || metrics.horizontalAdvance(choice) > most;
    const QString shown = hasRoom ? whole : alone.isEmpty() ? choice : alone;
    QString text = metrics.elidedText(shown, Qt::ElideRight, most);
    setText(text.replace(u'&', QStringLiteral("&&"))); // a customer's name is no shortcut
    setToolTip(all.isEmpty() ? QString() : asPlain(tr("%1: %2").arg(title, all)));
    setAccessibleDescription(all); // the name stays the title: scripts find the filter by it
    setProperty("active", !choice.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void FilterButton::tell()
{
    if (told)
        told();
}

FilterPanelButton::FilterPanelButton(const QString &id, const char *objectName, const QString &title, QWidget *parent)
    : FilterButton(id, objectName, title, parent),
      m_frame(new QFrame(this, Qt::Popup)),
      m_column(new QVBoxLayout(m_frame))
{
    m_frame->setObjectName(QLatin1String(objectName) + QStringLiteral("Panel"));
    m_frame->setAccessibleName(title);
    m_frame->setProperty("look", "panel");
    m_column->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    m_column->setSpacing(space::small);
    connect(this, &QToolButton::clicked, this, &FilterPanelButton::openPanel);
}

void paintOpener(QToolButton &button)
{
    constexpr int sign = 14, fromEnd = 7;
    QRect field(button.width() - fromEnd - sign, (button.height() - sign) / 2, sign, sign);
    if (button.isRightToLeft())
        field.moveLeft(fromEnd);
    QPainter painter(&button);
    const auto mode = button.isEnabled() ? QIcon::Normal : QIcon::Disabled;
    themedIcon(QStringLiteral("chevron-down")).paint(&painter, field, Qt::AlignCenter, mode);
}

OpenerButton::OpenerButton(const char *objectName, const QString &title, QWidget *parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setText(title);
    setAccessibleName(title);
    setProperty("look", "filter");
    setFocusPolicy(Qt::StrongFocus);
}

void OpenerButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    paintOpener(*this);
}

void FilterPanelButton::fitPanel()
{
    m_column->activate();
    m_frame->adjustSize();
}

void FilterPanelButton::openPanel()
{
    panelOpens();
    fitPanel();
    m_frame->move(mapToGlobal(QPoint(0, height() + 2)));
    m_frame->show();
    m_frame->activateWindow();
    for (QWidget *field : m_frame->findChildren<QWidget *>()) {
        if (field->focusPolicy() & Qt::TabFocus) {
            field->setFocus(Qt::PopupFocusReason);
            if (auto *number = qobject_cast<QSpinBox *>(field))
                number->selectAll(); // what is typed takes its place
            break;
        }
    }
}

void FilterPanelButton::closePanel()
{
    m_frame->hide();
    setFocus(Qt::PopupFocusReason);
}

SwitchFilter::SwitchFilter(const QString &id, const char *objectName, const QString &title, QWidget *parent)
    : FilterButton(id, objectName, title, parent)
{
    setCheckable(true);
    setProperty("toggle", true);
    connect(this, &QToolButton::toggled, this, &SwitchFilter::tell);
}

void SwitchFilter::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    setChecked(value.toBool());
}

} // namespace palier
