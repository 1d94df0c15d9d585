// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace palier::chaos {

// One message of PostgreSQL's protocol (version 3), with its bytes as they came.
struct PgFrame {
    char type = 0; // 0: one of a connection's first, which have none
    QByteArray bytes;

    QByteArray text() const; // a Query's SQL, a Parse's SQL, a CommandComplete's tag
    char status() const;     // a ReadyForQuery's: I (no transaction), T, E
    bool asksForTls() const; // answered by one byte
};

// Takes one direction of a connection apart.
class PgFrames
{
public:
    enum class From { Client, Server };
    explicit PgFrames(From from) : m_inStartup(from == From::Client) {}

    // The messages that are whole now.
    QList<PgFrame> feed(const QByteArray &bytes);
    // The server's next byte is an answer of its own, and no message.
    void expectOneByte() { m_oneByte = true; }
    // From here on nothing is understood (TLS): pieces come as they are.
    void giveUp() { m_opaque = true; }

private:
    bool take(PgFrame &frame);

    QByteArray m_buffer;
    bool m_inStartup;
    bool m_oneByte = false;
    bool m_opaque = false;
};

} // namespace palier::chaos
