// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

namespace palier::test {

// The books that desktop benchmarks are measured on, `palierctl demo` of so many invoices with seed 1, and a replica in
// step with them. A million take minutes to make, so they are made once a `dev bench` and shared by its programs, in
// build/bench/. Nobody writes into them; who has to, copies.
struct Reference {
    QString books;   // the SQLite file
    QString replica; // the folder
    QDate today;     // the business date they were made on
};

Reference referenceOf(int invoices);

} // namespace palier::test
