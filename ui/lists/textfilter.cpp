// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/textfilter.h"

#include "ui/controls/icons.h"

#include <QAction>
#include <algorithm>

namespace palier {

static constexpr int keysAtOnceMsecs = 0; // those that came while something else was done
static constexpr int leastWidth = 220, mostWidth = 320, besideText = 84; // the sign, the cross and the margins

TextFilter::TextFilter(const QString &id, const char *objectName, const QString &name, const QString &placeholder,
                       QWidget *parent)
    : QLineEdit(parent),
      FilterControl(id)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    addAction(themedIcon("search"), LeadingPosition);
    setClearButtonEnabled(true);
    // Qt's own is dark grey whatever the theme, and not made anew for another one.
    if (auto *clear = findChild<QAction *>("_q_qlineeditclearaction"))
        clear->setIcon(themedIcon("refuse"));
    setMinimumWidth(std::clamp(fontMetrics().horizontalAdvance(placeholder) + besideText, leastWidth, mostWidth));
    setMaxLength(200);
    m_typing.setSingleShot(true);
    m_typing.setInterval(keysAtOnceMsecs);
    const auto tell = [this] {
        m_typing.stop();
        if (told)
            told();
    };
    connect(this, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, tell);
    connect(&m_typing, &QTimer::timeout, this, tell);
}

QJsonValue TextFilter::value() const
{
    const QString text = this->text().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void TextFilter::setValue(const QJsonValue &value)
{
    setText(value.toString()); // not blocked: Qt's own cross goes by the same signal
    m_typing.stop();
}

} // namespace palier
