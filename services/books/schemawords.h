// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/schema.h"

namespace palier {

// Fills the words in braces of resources/schema/ for one place. What a word stands for where:
//
//   {fact} {actor} {stamp} {now} {date} {by_bytes} {message_id} {view_options}   a piece of text
//   {plan_…}                   a part that several acts share (acts/plan_….part.sql)
//   {now_and SECONDS}          a moment so many seconds from now
//   {acts_as 'ROLE', …}        whether the connection's login is one of these in NEW.administration_id (embedded: yes)
//   {booked_here ALIAS}        AND the row is of this transaction (embedded: one writer at a time, so it is)
//   {hold MODE: ROWS}          a statement: nobody else changes these rows ("TABLE AS x WHERE … ORDER BY key") until
//   the
//                              transaction ends, and the next statement sees what they are (embedded: one writer at a
//                              time)
//   {rows NAME}                the json list of objects in NEW.NAME as a table (columns: errands/rows.txt)
//   {prefix}                   what the roles' names begin with (PostgreSQL)
class SchemaWords
{
public:
    explicit SchemaWords(Place place, QString prefix = {}) : m_place(place), m_prefix(std::move(prefix)) {}

    Place place() const { return m_place; }
    bool isPostgresql() const { return m_place == Place::PostgresqlBooks; }
    QString filled(QString text) const;

    // A file of resources/schema/; empty where there is none.
    static QString file(const QString &name);
    // Its lines that are no comment.
    static QStringList lines(const QString &name);
    // A filled text's statements: each ends with a semicolon at the end of a line, outside of $$.
    static QStringList statements(const QString &text);

private:
    QString rowsOf(const QString &name) const;

    Place m_place;
    QString m_prefix;
};

} // namespace palier
