// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "services/intake/demorandom.h"

namespace palier {

// Somebody who doesn't exist: a person or a company of the language's country, at an address of example.com, .org or
// .net (RFC 2606), or without one. `id` keeps the addresses apart.
Customer demoCustomer(DemoRandom &random, const CustomerId &id);

} // namespace palier
