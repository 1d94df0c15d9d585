// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

#include <QSize>
#include <functional>

namespace palier::test {

// A customer's way through the portal over these books, in a real browser: a picture of every page, the whole page of
// a window of that size, into the file that it is told.
void picturePortal(Books &books, const QString &url, QDate date, const QString &language, QSize window,
                   const std::function<QString(const char *)> &fileFor);

} // namespace palier::test
