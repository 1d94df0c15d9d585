// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/accesskeys.h"

#include <QMenu>
#include <QSet>

namespace palier {

static QChar accessKeyOf(const QString &text)
{
    for (qsizetype sign = text.indexOf(u'&'); sign >= 0 && sign + 1 < text.size();
         sign = text.indexOf(u'&', sign + 2)) {
        if (text[sign + 1] != u'&') // two of them are one that is shown
            return text[sign + 1].toLower();
    }
    return {};
}

static qsizetype placeFor(const QString &text, const QSet<QChar> &taken)
{
    for (const bool beginning : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
            if (text[i].isLetterOrNumber() && (begins || !beginning) && !taken.contains(text[i].toLower()))
                return i;
        }
    }
    return -1;
}

void giveAccessKeys(const QMenu *menu)
{
    QSet<QChar> taken;
    QList<QAction *> without;
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar key = accessKeyOf(action->text());
        key.isNull() ? without.append(action) : void(taken.insert(key));
    }
    for (QAction *action : std::as_const(without)) {
        QString text = action->text();
        const qsizetype place = placeFor(text, taken);
        if (place < 0)
            continue;
        taken.insert(text[place].toLower());
        action->setText(text.insert(place, u'&'));
    }
}

} // namespace palier
