// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/ledger.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace palier {

static QString askAccountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? QString("unknown") : name;
}

// Asked once: getpwuid() keeps its answer in one place for all threads.
static const QString &accountName()
{
    static const QString name = askAccountName();
    return name;
}

Actor Actor::ofThisComputer(const QString &claim)
{
    return {.account = accountName(), .claim = claim, .workstation = QSysInfo::machineHostName()};
}

QUuid newUuid()
{
    auto *random = QRandomGenerator::system();
    return uuidV7(QDateTime::currentMSecsSinceEpoch(), random->generate64(), random->generate64());
}

Result<QStringList> Ledger::administrations()
{
    PALIER_TRY_ASSIGN(const auto all, connection().rows("SELECT name FROM administration ORDER BY administration_id"));
    QStringList names;
    for (const Row &row : all)
        names << row.text(0);
    return names;
}

Result<void> Ledger::choose(const QString &name)
{
    PALIER_TRY_ASSIGN(
        const auto all,
        connection().rows("SELECT administration_id, name, currency FROM administration ORDER BY administration_id"));
    QStringList names;
    const Row *chosen = nullptr;
    for (const Row &row : all) {
        names << row.text(1);
        if (row.text(1) == name || (name.isEmpty() && all.size() == 1))
            chosen = &row;
    }
    if (!chosen && all.isEmpty() && isReplica())
        return fail(Kind::Offline, Fault::BooksMissing, "replica", "replica");
    if (!chosen)
        return fail(name.isEmpty() ? Kind::Misuse : Kind::Refused, Fault::UnknownAdministration, names.join(", "),
                    "administration");
    m_administration = chosen->number(0);
    m_administrationName = chosen->text(1);
    m_currency = Currency::fromCode(chosen->text(2)).value_or(Currency());
    return {};
}

} // namespace palier
