// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mailpassword.h"

#include "cli/passwordinput.h"
#include "services/workstation/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>

namespace palier {

static Result<QString> fromKeychain(const Settings &settings)
{
    // A keychain may ask its owner to unlock it, where there is one to ask.
    constexpr auto patience = std::chrono::seconds(30);
    Result<QString> answer = fail(Kind::Denied, Fault::KeychainUnavailable, "no answer");
    QEventLoop loop;
    Keychain keychain;
    bool answered = false;
    keychain.find(Keychain::mailPasswordKey(settings.text(u"smtp.host"), settings.text(u"smtp.user")),
                  [&](const Result<QString> &found) {
                      answer = found;
                      answered = true;
                      loop.quit();
                  });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!answered)
        loop.exec();
    if (answer && answer->isEmpty())
        return refused(Fault::MailNotConfigured, {}, "password-file");
    return answer;
}

Result<PasswordSource> mailPassword(Session &session, const Arguments &arguments)
{
    const QString file =
        arguments.has("password-file") ? arguments.text("password-file") : qEnvironmentVariable("PALIER_PASSWORD_FILE");
    if (!file.isEmpty() && file != "-")
        return passwordInFile(file);
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(*books).all());
    if (settings.text(u"smtp.user").isEmpty())
        return PasswordSource();
    const Result<QString> password = file == "-" ? passwordFromStandardInput() : fromKeychain(settings);
    return PasswordSource([password] { return password; });
}

} // namespace palier
