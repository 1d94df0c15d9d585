// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/threadbooks.h"

namespace palier {

Result<Books *> ThreadBooks::get()
{
    if (m_kept.hasLocalData() && m_kept.localData())
        return m_kept.localData()->books.get();
    // Embedded books know no logins, so the portal says who it is; a team's books know by the connection.
    PALIER_TRY_ASSIGN(auto books, Books::open(m_url, m_url.engine == Engine::Sqlite ? "portal" : QString()));
    PALIER_TRY(books->choose(m_administration));
    m_kept.setLocalData(new Kept{std::move(books)});
    return m_kept.localData()->books.get();
}

} // namespace palier
