// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/places.h"

#include <optional>

namespace palier {

// How files were read that a clerk has mapped by hand, by the kind of file; in an INI file of its own. What it means is
// the face's business: here it is text.
class ImportMemory
{
public:
    // `file`: instead of the account's own, imports.ini in configFolder().
    explicit ImportMemory(QString file = {});

    std::optional<QByteArray> reading(const QString &kind) const;
    // Fault::UnreadableFile where the file can't be written. The kinds used longest ago go when there are very many.
    Result<void> remember(const QString &kind, const QByteArray &reading);
    Result<void> forget(const QString &kind);

private:
    QString m_file;
};

} // namespace palier
