// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace palier::test {

// What one run of palierctl left behind.
struct CliRun {
    int exit = -1; // -1: it crashed or never ended
    QByteArray out;
    QByteArray err;
    QJsonObject json; // of a run with --json; empty where standard output isn't exactly one document

    QJsonArray items() const { return json.value("items").toArray(); }
    QString fault() const { return json.value("error").toObject().value("fault").toString(); }
};

// The built palierctl, run as a user does, with a folder and an environment of its own.
class CliProcess
{
public:
    CliProcess();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString books() const { return m_books.isEmpty() ? "sqlite:" + path("books.sqlite") : m_books; }
    // Over these books from now on, and not over its own file.
    void setBooks(const QString &url) { m_books = url; }
    // Under this business date from now on; empty: the real one.
    void setToday(const QString &day) { m_today = day; }

    // Starts it and doesn't wait: to end it half way, or to have several at once.
    void start(QProcess &process, const QStringList &words) const;
    CliRun run(const QStringList &words, const QByteArray &input = {}) const;
    CliRun json(const QStringList &words) const { return run(QStringList{"--json"} + words); }
    // What must succeed: the test fails with what was said where it doesn't.
    QJsonObject must(const QStringList &words) const;
    QString write(const QString &name, const QByteArray &content) const; // gives its path

private:
    QTemporaryDir m_folder;
    QString m_books;
    QString m_today = "2026-03-02"; // a Monday
};

} // namespace palier::test
