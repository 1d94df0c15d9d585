// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace palier::test {

// A fenced block of a Markdown page.
struct FencedBlock {
    QString kind; // "sh", "conf"; empty where none is named
    QString text;
    int line = 0; // of its first fence, 1-based
    // Of a configuration: the file that its first line names ("# /etc/…").
    QString file() const;
};

QList<FencedBlock> fencedBlocks(const QString &page);

} // namespace palier::test
