// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/story/fate.h"
#include "tests/story/promises.h"
#include "tests/story/storyoffice.h"

namespace palier::test {

// An office whose programs are killed, one a round, and what they had promised before that.
class KilledOffice
{
public:
    KilledOffice(quint32 seed, const QString &booksUrl);

    static QStringList victims(); // the desktop only where it was built
    void round(const QString &victim);

    // Everybody starts again and does what was left; the mails that wait are sent.
    void recover();
    QStringList restlessSyncs() const; // one more sync must move nothing

    StoryOffice office;
    Fate fate;
    Promises promises;

private:
    void propose();
    void decide(const QString &place); // where: at the books, or on the workstation
    void sync();
    void desktop();
    void portal();
    void mail();

    QString newInvoice() { return m_untouched.takeAt(fate.below(m_untouched.size())); }
    QStringList planIds(int count);
    QStringList decision(const QString &verdict, const QStringList &ids) const;
    QStringList at(const QString &place, const QStringList &words) const;
    void finishSync();

    QStringList m_untouched; // numbers that nobody has proposed yet
    QStringList m_waiting;   // plans that nobody has touched
};

} // namespace palier::test
