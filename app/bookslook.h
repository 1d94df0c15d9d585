// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/booksprobe.h"

#include <QObject>

namespace palier {

// The probe that really opens the books: on a thread of its own for each look, answering on that of `receiver`.
BooksProbe booksLook(QObject *receiver);

} // namespace palier
