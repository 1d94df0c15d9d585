// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/pages.h"
#include "portal/sessioncookie.h"
#include "services/books/links.h"
#include "services/books/storedsettings.h"

namespace palier {

Result<Response> linkPage(Books &books, const QString &token, bool secure)
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(books).all());
    Links links(books);
    PALIER_TRY_ASSIGN(const auto secret, links.openSession(token, settings.number(u"portal.session_minutes")));
    if (!secret)
        return fail(Kind::Denied, Fault::NotAllowed);
    PALIER_TRY(links.forgetOldSessions());
    Response response = Response::seeOther("/invoices");
    response.setHeader("Set-Cookie",
                       sessionCookie(*secret, secure || settings.text(u"portal.base_url").startsWith("https:")));
    return response;
}

} // namespace palier
