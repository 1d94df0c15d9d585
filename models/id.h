// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QUuid>
#include <optional>

namespace palier {

// An identifier that can't be passed where another kind is wanted: a UUID version 7 (RFC 9562), made by the client.
// Written lower case without braces.
template <typename Tag> class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) {}
    static std::optional<Id> fromText(QStringView text)
    {
        const auto uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

// A key that came from outside and is kept as it came, leading zeros too: an invoice's number, a customer's.
template <typename Tag> class Key
{
public:
    Key() = default;
    explicit Key(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Key &, const Key &) = default;
    friend bool operator<(const Key &a, const Key &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHash(key.m_text, seed); }

private:
    QString m_text;
};

using PlanId = Id<struct PlanTag>;
using ActId = Id<struct ActTag>;
using MailId = Id<struct MailTag>;
using InvoiceNumber = Key<struct InvoiceTag>;
using CustomerId = Key<struct CustomerTag>;

// A UUID version 7 of the given moment (milliseconds since 1970, UTC) and 74 random bits.
QUuid uuidV7(qint64 msecsSinceEpoch, quint64 randomHigh, quint64 randomLow);

} // namespace palier
