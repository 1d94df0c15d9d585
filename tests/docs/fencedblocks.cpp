// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/fencedblocks.h"

#include <QStringList>

namespace palier::test {

QString FencedBlock::file() const
{
    const QString first = text.section('\n', 0, 0);
    return first.startsWith("# /") ? first.mid(2) : QString();
}

QList<FencedBlock> fencedBlocks(const QString &page)
{
    QList<FencedBlock> blocks;
    bool isInside = false;
    int number = 0;
    for (const QString &line : page.split('\n')) {
        ++number;
        if (line.startsWith("```")) {
            isInside = !isInside;
            if (isInside)
                blocks << FencedBlock{line.mid(3).trimmed(), {}, number};
        } else if (isInside) {
            blocks.last().text += line + '\n';
        }
    }
    return blocks;
}

} // namespace palier::test
