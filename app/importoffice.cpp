// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importoffice.h"

#include "services/books/replica.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace palier {

// How often it is told how far a run is. It is looked for, not sent: a thousand messages of the working thread's memory
// have the window wait for that thread now and then.
static constexpr std::chrono::milliseconds lookAfter(100);
// A server that is silent for so long while it carries an import out will not answer any more.
static constexpr std::chrono::minutes patience(5);

namespace {
// Written by the thread that works, read by the window's; a figure of the moment before is no harm.
struct HowFar {
    void set(const ImportProgress &now)
    {
        stage = now.stage;
        done = now.done;
        of = now.of;
    }
    ImportProgress get() const { return {stage, done, of}; }
    std::atomic<ImportStage> stage = ImportStage::Reading;
    std::atomic<qint64> done = 0, of = 0;
};
} // namespace

ImportOffice::ImportOffice(BooksAccess access, QString replicaFolder, Currency currency, std::function<QDate()> today,
                           QObject *parent)
    : QObject(parent),
      m_access(std::move(access)),
      m_replicaFolder(std::move(replicaFolder)),
      m_currency(currency),
      m_today(std::move(today)),
      m_looking(std::make_shared<std::atomic<bool>>(false)),
      m_running(std::make_shared<std::atomic<bool>>(false))
{
}

ImportOffice::~ImportOffice()
{
    *m_looking = true;
    *m_running = true;
    for (const QPointer<QThread> &thread : std::as_const(m_threads)) {
        if (!thread)
            continue;
        thread->wait();
        delete thread;
    }
}

void ImportOffice::waitFor(QThread *thread)
{
    m_threads.removeIf([](const QPointer<QThread> &known) { return !known; });
    m_threads << thread;
}

static Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Fault::UnreadableFile, file.errorString());
    return file.readAll();
}

void ImportOffice::open(const QString &path, Opened opened)
{
    const auto work = [path]() -> Result<ChosenFile> {
        PALIER_TRY_ASSIGN(const QByteArray bytes, contentsOf(path));
        PALIER_TRY_ASSIGN(OpenedFile content, openTable(bytes));
        return ChosenFile{path, bytes.size(), std::make_shared<const OpenedFile>(std::move(content))};
    };
    *m_looking = true;
    const auto answered = [this, job = ++m_job, opened = std::move(opened)](const Result<ChosenFile> &file) {
        if (job == m_job)
            opened(file);
    };
    waitFor(doAside<Result<ChosenFile>>(this, work, answered, QThread::LowPriority));
}

void ImportOffice::preview(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                           Previewed previewed)
{
    *m_looking = true;
    m_looking = std::make_shared<std::atomic<bool>>(false);
    const auto work = [=, place = m_replicaFolder, access = m_access, currency = m_currency, today = m_today(),
                       stop = m_looking]() -> Result<ImportPreview> {
        const ImportWatch watch = [stop](const ImportProgress &) { return !*stop; };
        PALIER_TRY_ASSIGN(const ReadInvoices read, readInvoices(*file.content, reading, currency, watch));
        PALIER_TRY_ASSIGN(const auto replica, Replica::open(place, access.claim));
        PALIER_TRY(replica->choose(access.administration));
        ImportPreview preview;
        PALIER_TRY_ASSIGN(preview.outcome, previewImport(*replica, read, choice, today, watch));
        if (!read.rows.isEmpty())
            preview.example = read.rows.first();
        preview.hidesAbsent = read.nameless > 0;
        return preview;
    };
    const auto answered = [this, job = ++m_job, previewed = std::move(previewed)](const Result<ImportPreview> &answer) {
        if (job == m_job)
            previewed(answer);
    };
    waitFor(doAside<Result<ImportPreview>>(this, work, answered, QThread::LowPriority));
}

void ImportOffice::run(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                       Progressed progressed, Done done)
{
    m_running = std::make_shared<std::atomic<bool>>(false);
    const auto far = std::make_shared<HowFar>();
    const ImportWatch watch = [stop = m_running, far](const ImportProgress &now) {
        far->set(now);
        return !*stop;
    };
    auto *looks = new QTimer(this);
    const auto look = [far, progressed = std::move(progressed)] { progressed(far->get()); };
    connect(looks, &QTimer::timeout, this, look);
    looks->start(lookAfter);
    const auto work = [=, currency = m_currency, today = m_today()](Books &books) -> Result<ImportOutcome> {
        const auto bytes = contentsOf(file.path);
        if (!bytes || digestOf(*bytes) != file.content->digest)
            return refused(Fault::FileChanged, file.path);
        PALIER_TRY_ASSIGN(const ReadInvoices read, readInvoices(*file.content, reading, currency, watch));
        books.connection().setPatience(patience);
        return importInvoices(books, QFileInfo(file.path).fileName(), read, choice, today, watch);
    };
    const auto answered = [this, looks, look, done = std::move(done)](const Result<ImportOutcome> &outcome) {
        look(); // how far it came at last
        delete looks;
        if (outcome && !outcome->refused)
            Q_EMIT changed();
        done(outcome);
    };
    waitFor(atTheBooks<Result<ImportOutcome>>(this, m_access, work, answered, QThread::LowPriority));
}

void ImportOffice::cancel() { *m_running = true; }

} // namespace palier
