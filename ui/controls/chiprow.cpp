// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chiprow.h"

#include <QFontMetrics>
#include <algorithm>

namespace palier {

static Tone gravestFrom(const QList<ChipText> &chips, qsizetype first)
{
    Tone gravest = chips[first].tone;
    for (qsizetype i = first + 1; i < chips.size(); ++i)
        gravest = std::max(gravest, chips[i].tone); // in the order of Tone
    return gravest;
}

void paintChips(QPainter &painter, const QRect &field, const QList<ChipText> &chips, bool outlined)
{
    int left = field.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(chips.size() - i);
        const int rest = i + 1 < chips.size() ? chipSize(more).width() + space::tight : 0;
        const int room = field.right() + 1 - left - rest;
        const bool fits = chipSize(chips[i].text).width() <= room;
        ChipText shown = fits ? chips[i] : ChipText{more, gravestFrom(chips, i)};
        if (!fits && i == 0) {
            const int words = room - chipSize(QStringLiteral(" ")).width();
            shown = {QFontMetrics(fontFor(TextRole::Caption)).elidedText(chips[0].text, Qt::ElideRight, words),
                     chips[0].tone};
        }
        const QSize size = chipSize(shown.text);
        paintChip(painter, {left, field.top() + (field.height() - size.height()) / 2}, shown, outlined);
        left += size.width() + space::tight;
        if (!fits && i > 0)
            break;
    }
}

} // namespace palier
