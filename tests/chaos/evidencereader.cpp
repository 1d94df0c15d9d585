// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/evidencereader.h"

#include "tests/chaos/booksreading.h"
#include "tests/chaos/journal.h"

#include <QDir>
#include <QRegularExpression>

namespace palier::chaos {

// Grows with everything that ever changed, and says nothing that the rows don't.
static const QStringList leftOut{"feed", "refusal", "sqlite_sequence", "sqlite_stat1"};

static Tables tablesOf(const BooksReading &database)
{
    Tables tables;
    const auto names = database.tables();
    for (const QString &name : names) {
        if (!leftOut.contains(name))
            tables.insert(name, database.table(name));
    }
    return tables;
}

Tables tablesOfBooks(quint16 primary, const QString &database) { return tablesOf({primary, database}); }

Tables tablesOfReplica(const QString &folder) { return tablesOf(BooksReading(folder + "/replica.sqlite")); }

static QByteArray header(const QByteArray &mail, const QString &name)
{
    const QRegularExpression line("^" + name + ":\\s*(.*?)\\r?$",
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(mail)).captured(1).trimmed().toUtf8();
}

QList<ArrivedMail> arrivedMails(const QList<QByteArray> &files)
{
    QList<ArrivedMail> mails;
    for (const QByteArray &file : files)
        mails << ArrivedMail{header(file, "Message-ID"), QString::fromUtf8(header(file, "X-Envelope-To")),
                             QString::fromUtf8(header(file, "Subject"))};
    return mails;
}

QList<QJsonObject> journalsIn(const QString &folder)
{
    QList<QJsonObject> all;
    const QDir directory(folder);
    const auto names = directory.entryList({"*.journal"}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        all += Journal::read(directory.filePath(name));
    return all;
}

static void writeTables(const Tables &tables, const QString &prefix)
{
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QFile file(prefix + table.key() + ".tsv");
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(table->columns.join('\t').toUtf8() + '\n');
        for (TableRow row : table->rows) {
            for (QString &field : row)
                field = field.isNull() ? QString("\\N") : field.replace('\n', "\\n").replace('\t', "\\t");
            file.write(row.join('\t').toUtf8() + '\n');
        }
    }
}

void writeDown(const Evidence &evidence, const QString &folder)
{
    QDir().mkpath(folder);
    writeTables(evidence.books, folder + "/books.");
    QFile box(folder + "/arrived.tsv");
    if (box.open(QIODevice::WriteOnly)) {
        for (const ArrivedMail &mail : evidence.arrived)
            box.write(mail.messageId + '\t' + mail.to.toUtf8() + '\t' + mail.subject.toUtf8() + '\t' +
                      QByteArray::number(evidence.windows.value(mail.messageId)) + '\n');
    }
    for (const StationCopy &station : evidence.stations)
        writeTables(station.tables, folder + '/' + station.who + '.');
}

} // namespace palier::chaos
