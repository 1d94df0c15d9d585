// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin/adminsection.h"

namespace palier {

// Whom the customers pay, and where their portal is: what stands in every mail.
class CreditorSection : public AdminSection
{
    Q_OBJECT

public:
    explicit CreditorSection(Desk &desk, QWidget *parent = nullptr);
};

} // namespace palier
