// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkoffice.h"

#include "services/books/links.h"
#include "services/books/storedsettings.h"

namespace palier {

LinkOffice::LinkOffice(BooksAccess access, QObject *parent) : QObject(parent), m_access(std::move(access)) {}

void LinkOffice::mint(const CustomerId &customer, Minted minted)
{
    const auto work = [customer](Books &books) -> Result<QString> {
        PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(books).all());
        QString base = settings.text(u"portal.base_url");
        if (base.isEmpty())
            return refused(Fault::BadUrl, {}, "portal.base_url");
        while (base.endsWith('/'))
            base.chop(1);
        PALIER_TRY_ASSIGN(const QString token, Links(books).mint(customer, settings.number(u"portal.link_days")));
        return base + "/c/" + token;
    };
    atTheBooks<Result<QString>>(this, m_access, work, [this, minted = std::move(minted)](const Result<QString> &url) {
        if (url)
            Q_EMIT changed();
        minted(url);
    });
}

void LinkOffice::revoke(const CustomerId &customer, const QString &link, Revoked revoked)
{
    const auto work = [customer, link](Books &books) { return Links(books).revoke(customer, link); };
    atTheBooks<Result<void>>(this, m_access, work, [this, revoked = std::move(revoked)](const Result<void> &done) {
        if (done)
            Q_EMIT changed();
        revoked(done);
    });
}

} // namespace palier
