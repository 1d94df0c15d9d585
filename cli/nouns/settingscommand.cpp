// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonshapes.h"
#include "cli/nouns/nouns.h"
#include "cli/nouns/pagerange.h"
#include "cli/session.h"

namespace palier {

static Result<const SettingRule *> ruleOf(const QString &key)
{
    const SettingRule *const rule = settingRule(key);
    if (!rule)
        return fail(Kind::Misuse, Fault::UnknownSetting, key, "key");
    return rule;
}

static Result<Reply> shown(Desk &desk, const SettingRule &rule, bool pending)
{
    PALIER_TRY_ASSIGN(const Settings settings, desk.settings());
    QJsonObject shape = settingShape(rule, settings);
    if (pending)
        shape.insert("pending", true);
    return Reply::of(shape);
}

static Result<Reply> list(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const PageRange range, pageRangeOf(arguments));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const Settings settings, desk->settings());
    QJsonArray items;
    for (const SettingRule &rule : settingCatalogue().mid(range.offset, range.limit))
        items << settingShape(rule, settings);
    return listReply(items, settingCatalogue().size(), {"key", "value", "default"});
}

static Result<Reply> get(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const SettingRule *rule, ruleOf(arguments.word("KEY")));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    return shown(*desk, *rule, false);
}

static Result<Reply> set(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const SettingRule *rule, ruleOf(arguments.word("KEY")));
    PALIER_TRY_ASSIGN(Desk * desk, session.desk());
    PALIER_TRY_ASSIGN(const Booking booking, desk->set(arguments.word("KEY"), arguments.word("VALUE")));
    return shown(*desk, *rule, booking == Booking::Waiting);
}

QList<Command> settingsCommands()
{
    return {
        {Usage::fromLine(QString("settings list") + pageRangeUsage), "every setting with its default", Where::Either,
         list},
        {Usage::fromLine("settings get KEY"), "one setting", Where::Either, get},
        {Usage::fromLine("settings set KEY VALUE"), "change one; an empty value goes back to the default",
         Where::Either, set},
    };
}

} // namespace palier
