// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/visit.h"

#include <QJsonObject>

namespace palier {

// A page from resources/portal/NAME.mustache inside the layout. Texts from outside go in as they are and come out
// escaped; an empty text, false and an empty list leave a section out. Every page also has `t` (the texts) and `csrf`.
Response customerPage(const Visit &visit, int status, const QString &name, const QString &title, QJsonObject data);

// A page that says one thing, to anybody: the texts KEY_title and KEY.
Response noticePage(const PortalTexts &texts, int status, const QString &key);

// A file of resources/portal as it is.
Response staticFile(const QString &name, const QByteArray &contentType);

} // namespace palier
