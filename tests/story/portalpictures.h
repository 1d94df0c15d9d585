// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

#include <QDir>
#include <QSize>

namespace palier::test {

// A customer's way through the portal over these books, in a real browser: a numbered picture of every page, the whole
// page of a window of that size.
void picturePortal(Books &books, const QString &url, QDate date, const QString &language, QSize window,
                   const QDir &pictures);

} // namespace palier::test
