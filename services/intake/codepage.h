// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace palier {

// Text of one byte a character, by the name of its code page as uchardet says it: Windows-1250 (Central Europe), -1251
// (Cyrillic), -1252 (the West), -1253 (Greek), ISO 8859-1, -2, -7. Nothing for another name. Of our own, because Qt
// knows them only where it was built with ICU, which it is not on Windows.
std::optional<QString> fromCodePage(QByteArrayView bytes, QByteArrayView page);

} // namespace palier
