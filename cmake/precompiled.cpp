// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A target must have a source to own a precompiled header; this is the source of palier_precompiled.
