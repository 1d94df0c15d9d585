// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chiprow.h"

#include <QFontMetrics>
#include <algorithm>

namespace palier {

static Tone gravestOf(const QList<ChipText> &chips)
{
    const auto gravest = std::max_element(chips.begin(), chips.end(), [](const ChipText &one, const ChipText &other) {
        return one.tone < other.tone; // in the order of Tone
    });
    return gravest->tone;
}

void paintChips(QPainter &painter, const QRect &field, const QList<ChipText> &chips, bool outlined)
{
    int left = field.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(chips.size() - i);
        const int rest = i + 1 < chips.size() ? chipSize(more).width() + space::tight : 0;
        const int room = field.right() + 1 - left - rest;
        const bool fits = chipSize(chips[i].text).width() <= room;
        ChipText shown = fits ? chips[i] : ChipText{more, gravestOf(chips.mid(i))};
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
