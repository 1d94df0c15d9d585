// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/places.h"

#include <QSize>
#include <QVariant>
#include <optional>

namespace palier {

// What this computer remembers for its account from one start to the next, in an INI file of its own. No secrets: those
// are the keychain's.
class StationSettings
{
public:
    // `file`: instead of the account's own, workstation.ini in configFolder().
    explicit StationSettings(QString file = {});

    // The books that were chosen last. Nothing: nobody has chosen yet, or what stands there can't be read.
    std::optional<DatabaseUrl> books() const;
    // Fault::UnreadableFile where the file can't be written.
    Result<void> rememberBooks(const DatabaseUrl &books);
    void forgetBooks();

    // Notices by the system's notification too; off until somebody wants it.
    bool systemNotices() const;
    Result<void> rememberSystemNotices(bool wanted);
    // The first steps are shown until somebody has enough of them.
    bool firstSteps() const;
    Result<void> rememberFirstSteps(bool wanted);

    // How the windows speak and look. Fault::UnreadableFile as above.
    QString language() const; // "en", "fr", "nl", "de"; empty: the system's
    Result<void> rememberLanguage(const QString &language);
    QString look() const; // "light", "dark"; empty: the system's
    Result<void> rememberLook(const QString &look);
    int textPercent() const; // of the system's size; 100 at first
    Result<void> rememberTextPercent(int percent);

    // The main window as it was left; no size: nobody has left it yet. Fault::UnreadableFile as above.
    QSize windowSize() const;
    Result<void> rememberWindowSize(QSize size);
    bool windowIsMaximised() const;
    Result<void> rememberWindowMaximised(bool maximised);

private:
    QVariant value(const char *key, const QVariant &byDefault = {}) const;
    QString word(const char *key, const QStringList &known) const;
    Result<void> remember(const char *key, const QVariant &value);

    QString m_file;
};

} // namespace palier
