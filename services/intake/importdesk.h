// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/invoiceimport.h"

#include <memory>

namespace palier {

// A file that a clerk has chosen, taken apart.
struct ChosenFile {
    QString path;
    qint64 bytes = 0;
    std::shared_ptr<const OpenedFile> content;
};

// What an import would do, as this workstation knows the books; `example`: the first row, as it is understood.
struct ImportPreview {
    ImportOutcome outcome;
    std::optional<InvoiceRow> example;
    bool hidesAbsent = false; // a bad row without its number: a snapshot is refused whatever is left out
};

// Where files come in: looked at on this workstation, laid into the books themselves, for it is no act that could wait.
// Given to a face by whoever has a connection to them; works away from the caller's thread and answers on it.
class ImportDesk
{
public:
    using Opened = std::function<void(Result<ChosenFile>)>;
    using Previewed = std::function<void(Result<ImportPreview>)>;
    using Progressed = std::function<void(ImportProgress)>;
    using Done = std::function<void(Result<ImportOutcome>)>;

    virtual ~ImportDesk() = default;
    virtual Currency currency() const = 0; // of amounts that name none
    // A later call of one of these two stops an earlier one, which then doesn't answer.
    virtual void open(const QString &path, Opened opened) = 0;
    virtual void preview(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                         Previewed previewed) = 0;
    // Fault::FileChanged where the file on the disk is no longer the one that was chosen; Fault::Cancelled; those of a
    // connection and of importInvoices(). One at a time.
    virtual void run(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                     Progressed progressed, Done done) = 0;
    // Stops the run unless it is finishing already.
    virtual void cancel() = 0;
};

} // namespace palier
