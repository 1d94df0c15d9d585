// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/ageline.h"

#include "ui/controls/display.h"

namespace palier {

static constexpr qint64 oldSecs = 24 * 60 * 60;
static constexpr int lookMsecs = 30000;

AgeLine::AgeLine(QWidget *parent) : Label({}, TextRole::Caption, parent)
{
    setObjectName("knowledgeAge");
    m_timer.setInterval(lookMsecs);
    connect(&m_timer, &QTimer::timeout, this, &AgeLine::look);
    m_timer.start();
}

// What keeps the window from the books, behind how old its knowledge is.
QString AgeLine::lost(BooksReach reach)
{
    if (reach == BooksReach::OutOfReach)
        return tr("%1 – offline");
    return reach == BooksReach::Failing ? tr("%1 – no sync") : tr("%1 – signed out");
}

QString AgeLine::lostSince(BooksReach reach)
{
    if (reach == BooksReach::OutOfReach)
        return tr("%1 – offline since %2");
    return reach == BooksReach::Failing ? tr("%1 – no sync since %2") : tr("%1 – signed out since %2");
}

// A fill that is under way, and what somebody holds back, is worth more than the last round's moment.
AgeLine::Age AgeLine::ageOf(const ReachNews &news, const QDateTime &syncedAt, const QDateTime &now)
{
    const bool inContact = isInContact(news.reach);
    if (inContact && news.fetched > 0)
        return {tr("Fetching the books: %1 rows so far").arg(QLocale().toString(news.fetched)), false};
    if (!syncedAt.isValid())
        return {inContact ? tr("Fetching the books…") : tr("No copy of the books yet"), false};
    if (inContact && news.heldSince.isValid())
        return {tr("A large change is being written to the books; what others did since %1 is still to come")
                    .arg(displayedLately(news.heldSince, now)),
                false};
    const bool isOld = syncedAt.secsTo(now) > oldSecs;
    const QString as = displayedLately(syncedAt, now);
    const QString of = isOld ? tr("More than a day old: as of %1").arg(as) : tr("As of %1").arg(as);
    if (inContact)
        return {of, isOld};
    // Of another day, the age of what is known tells enough.
    const bool isOfToday = news.since.isValid() && news.since.toLocalTime().date() == now.toLocalTime().date();
    const QString since = isOfToday ? displayedTime(news.since) : QString();
    return {since.isEmpty() ? lost(news.reach).arg(of) : lostSince(news.reach).arg(of, since), isOld};
}

void AgeLine::show(const ReachNews &news, const QDateTime &syncedAt)
{
    m_news = news;
    m_syncedAt = syncedAt;
    look();
}

void AgeLine::look()
{
    const Age age = ageOf(m_news, m_syncedAt, QDateTime::currentDateTimeUtc());
    if (age.words == text())
        return;
    setText(age.words);
    setAccessibleName(age.words);
    setTone(age.isOld ? "warning" : "muted");
}

} // namespace palier
