// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importoffice.h"

#include "services/books/replica.h"

#include <QFile>
#include <QThread>
#include <optional>

namespace palier {

// A server that is silent for so long while it carries an import out will not answer any more.
static constexpr std::chrono::minutes patience(5);

ImportOffice::ImportOffice(Place place, std::function<QString()> password, std::function<QDate()> today,
                           QObject *parent)
    : QObject(parent),
      m_place(std::move(place)),
      m_password(std::move(password)),
      m_today(std::move(today)),
      m_looking(std::make_shared<std::atomic<bool>>(false)),
      m_running(std::make_shared<std::atomic<bool>>(false))
{
}

ImportOffice::~ImportOffice()
{
    *m_looking = true;
    *m_running = true;
    for (QThread *thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

template <typename Answer>
void ImportOffice::aside(std::function<Answer()> work, std::function<void(const Answer &)> answered)
{
    const auto answer = std::make_shared<std::optional<Answer>>();
    QThread *thread = QThread::create([answer, work = std::move(work)] { *answer = work(); });
    m_threads << thread;
    connect(thread, &QThread::finished, this, [this, thread, answer, answered = std::move(answered)] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        answered(**answer);
    });
    thread->start(QThread::LowPriority);
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
    aside<Result<ChosenFile>>(work, [this, job = ++m_job, opened = std::move(opened)](const auto &file) {
        if (job == m_job)
            opened(file);
    });
}

void ImportOffice::preview(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                           Previewed previewed)
{
    *m_looking = true;
    m_looking = std::make_shared<std::atomic<bool>>(false);
    const auto work = [=, place = m_place, today = m_today(), stop = m_looking]() -> Result<ImportPreview> {
        const ImportWatch watch = [stop](const ImportProgress &) { return !*stop; };
        PALIER_TRY_ASSIGN(const ReadInvoices read, readInvoices(*file.content, reading, place.currency, watch));
        PALIER_TRY_ASSIGN(const auto replica, Replica::open(place.replicaFolder, place.claim));
        PALIER_TRY(replica->choose(place.administration));
        ImportPreview preview;
        PALIER_TRY_ASSIGN(preview.outcome, previewImport(*replica, read, choice, today, watch));
        if (!read.rows.isEmpty())
            preview.example = read.rows.first();
        preview.hidesAbsent = read.nameless > 0;
        return preview;
    };
    aside<Result<ImportPreview>>(work, [this, job = ++m_job, previewed = std::move(previewed)](const auto &answer) {
        if (job == m_job)
            previewed(answer);
    });
}

void ImportOffice::run(const ChosenFile &file, const FileReading &reading, const ImportChoice &choice,
                       Progressed progressed, Done done)
{
    m_running = std::make_shared<std::atomic<bool>>(false);
    const ImportWatch watch = [this, stop = m_running, progressed = std::move(progressed)](const ImportProgress &now) {
        QMetaObject::invokeMethod(
            this, [progressed, now] { progressed(now); }, Qt::QueuedConnection);
        return !*stop;
    };
    const auto work = [=, place = m_place, password = m_password(), today = m_today()]() -> Result<ImportOutcome> {
        const auto bytes = contentsOf(file.path);
        if (!bytes || digestOf(*bytes) != file.content->digest)
            return refused(Fault::FileChanged, file.path);
        PALIER_TRY_ASSIGN(const ReadInvoices read, readInvoices(*file.content, reading, place.currency, watch));
        PALIER_TRY_ASSIGN(const auto books, Books::open(place.books, place.claim, password));
        PALIER_TRY(books->choose(place.administration));
        books->connection().setPatience(patience);
        return importInvoices(*books, QFileInfo(file.path).fileName(), read, choice, today, watch);
    };
    aside<Result<ImportOutcome>>(work, [this, done = std::move(done)](const auto &outcome) {
        if (outcome && !outcome->refused)
            Q_EMIT changed();
        done(outcome);
    });
}

void ImportOffice::cancel() { *m_running = true; }

} // namespace palier
