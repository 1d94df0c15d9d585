// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

namespace palier {

namespace {

class Reader
{
public:
    Reader(QStringList words, const QList<Command> &commands) : m_words(std::move(words)), m_commands(commands) {}

    Result<CommandLine> read()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words[m_next++];
            if (!m_onlyWords && word == "--")
                m_onlyWords = true;
            else if (!m_onlyWords && (word.startsWith("--") || word == "-h"))
                PALIER_TRY(takeOption(word == "-h" ? "help" : word.mid(2)));
            else
                PALIER_TRY(takeWord(word));
        }
        PALIER_TRY(takeGlobals());
        if (m_line.global.help)
            return m_line;
        if (m_noun.isEmpty())
            return fail(Kind::Misuse, Fault::MissingArgument, "NOUN", "noun");
        if (!m_line.command)
            return fail(Kind::Misuse, Fault::MissingArgument, "VERB", "verb");
        PALIER_TRY(m_line.arguments.settle(m_line.command->usage));
        return m_line;
    }

private:
    Result<void> takeWord(const QString &word)
    {
        if (m_line.command) {
            m_line.arguments.addWord(word);
            return {};
        }
        bool nounIsKnown = false;
        for (const Command &command : m_commands) {
            const bool isNoun = command.usage.noun == (m_noun.isEmpty() ? word : m_noun);
            nounIsKnown = nounIsKnown || isNoun;
            const bool isVerb = m_noun.isEmpty() ? command.usage.verb.isEmpty() : command.usage.verb == word;
            if (isNoun && isVerb)
                m_line.command = &command;
        }
        if (!nounIsKnown || (!m_line.command && !m_noun.isEmpty()))
            return fail(Kind::Misuse, Fault::UnknownWord, word, m_noun.isEmpty() ? "noun" : "verb");
        if (m_noun.isEmpty())
            m_noun = word;
        return {};
    }

    Result<void> takeOption(QString name)
    {
        const bool hasValue = name.contains('=');
        const QString value = name.section('=', 1);
        name = name.section('=', 0, 0);
        const OptionRule *const global = globalUsage().option(name);
        const OptionRule *const rule = global ? global : m_line.command ? m_line.command->usage.option(name) : nullptr;
        if (!rule)
            return fail(Kind::Misuse, Fault::UnknownWord, "--" + name, name);
        Arguments &taker = global ? m_globals : m_line.arguments;
        if (taker.has(name) && !rule->value.isRepeated)
            return fail(Kind::Misuse, Fault::ConflictingArguments, "--" + name, name);
        if (rule->isSwitch()) {
            if (hasValue)
                return fail(Kind::Misuse, Fault::BadValue, value, name);
            taker.addOption(name, {});
            return {};
        }
        if (!hasValue && m_next >= m_words.size())
            return fail(Kind::Misuse, Fault::MissingArgument, "--" + name + ' ' + rule->value.name, name);
        taker.addOption(name, hasValue ? value : m_words[m_next++]);
        while (rule->value.isRepeated && !hasValue && m_next < m_words.size() && !m_words[m_next].startsWith("--"))
            taker.addOption(name, m_words[m_next++]);
        return {};
    }

    Result<void> takeGlobals()
    {
        GlobalOptions &global = m_line.global;
        global.books = m_globals.has("books") ? m_globals.text("books") : qEnvironmentVariable("PALIER_BOOKS");
        global.replica = m_globals.text("replica");
        global.administration = m_globals.text("administration");
        global.clerk = m_globals.text("as");
        global.json = m_globals.has("json");
        global.help = m_globals.has("help");
        if (m_globals.has("replica") && global.replica.isEmpty())
            return fail(Kind::Misuse, Fault::MissingArgument, "--replica DIR", "replica");
        const QString today = m_globals.has("today") ? m_globals.text("today") : qEnvironmentVariable("PALIER_TODAY");
        if (m_globals.has("today") || !today.isEmpty()) {
            PALIER_TRY_ASSIGN(global.today, dateOf(today, "today"));
        }
        return {};
    }

    QStringList m_words;
    const QList<Command> &m_commands;
    qsizetype m_next = 0;
    bool m_onlyWords = false;
    QString m_noun;
    Arguments m_globals;
    CommandLine m_line;
};

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &words, const QList<Command> &commands)
{
    return Reader(words, commands).read();
}

bool asksForJson(const QStringList &words)
{
    const qsizetype end = words.indexOf("--");
    return words.mid(0, end).contains("--json");
}

} // namespace palier
