// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/tablecopy.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace palier::chaos {

using Tables = QMap<QString, TableCopy>; // by name

// A mail as it lies in the mail server's folder.
struct ArrivedMail {
    QByteArray messageId;
    QString to; // of the envelope
    QString subject;
};

// What a workstation was left with.
struct StationCopy {
    QString who;
    Tables tables;
    Tables tablesAgain;           // after one more sync, which had nothing to do
    QJsonObject said;             // what that sync said
    QList<QJsonObject> conflicts; // as its clerk sees them
};

// Everything that a round left behind, read when all had come to rest.
struct Evidence {
    quint32 seed = 0;
    Tables books;
    QList<StationCopy> stations;
    QList<ArrivedMail> arrived;
    QHash<QByteArray, int> windows; // how often SMTP's own window was hit, by Message-ID
    QList<QJsonObject> journal;     // of all drivers
    QStringList heads;              // of the audit chain, seen while it went on
    bool auditVerified = false;     // what the product's own look at it says
    QString auditSaid;
};

struct Violation {
    QString name;
    QString detail;
};

} // namespace palier::chaos
