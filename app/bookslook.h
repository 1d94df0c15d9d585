// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/booksprobe.h"

#include <QObject>

namespace palier {

// The probe that really opens the books: on a thread of its own for each look, answering on that of `receiver`.
BooksProbe booksLook(QObject *receiver);

// Makes empty books in a file, where there is none yet, and tells what is in them. Fault::FileExists.
BooksProbe booksMaking(QObject *receiver);

} // namespace palier
