// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/atthebooks.h"
#include "services/intake/importdesk.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <atomic>

namespace palier {

// The desk where files come in. Looks at them beside the workstation's copy, and lays them into the books over a
// connection of its own with the clerk's login; a thread for each piece of work. Lives on the main thread; when it
// goes, what is under way is stopped, and leaves nothing behind.
class ImportOffice : public QObject, public ImportDesk
{
    Q_OBJECT

public:
    // `replicaFolder`: the copy that files are looked at beside. `today`: asked for at each piece of work.
    ImportOffice(BooksAccess access, QString replicaFolder, Currency currency, std::function<QDate()> today,
                 QObject *parent = nullptr);
    ~ImportOffice() override;

    Currency currency() const override { return m_currency; }
    void open(const QString &path, Opened opened) override;
    void preview(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                 Previewed previewed) override;
    void run(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice, Progressed progressed,
             Done done) override;
    void cancel() override;

Q_SIGNALS:
    void changed(); // the books have what came in

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;
    void waitFor(QThread *thread);

    BooksAccess m_access;
    QString m_replicaFolder;
    Currency m_currency;
    std::function<QDate()> m_today;
    Stop m_looking, m_running;
    int m_job = 0;                      // answers to an older question are dropped
    QList<QPointer<QThread>> m_threads; // that are at work
};

} // namespace palier
