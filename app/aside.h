// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThread>
#include <functional>
#include <memory>
#include <optional>

namespace palier {

// Does `work` on a thread of its own, and hands its answer over on the thread of `receiver`; not at all once that is
// gone.
template <typename Answer>
void doAside(QObject *receiver, std::function<Answer()> work, std::function<void(Answer)> answered)
{
    const auto answer = std::make_shared<std::optional<Answer>>();
    QThread *thread = QThread::create([answer, work = std::move(work)] { *answer = work(); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [answer, answered = std::move(answered)] { answered(std::move(**answer)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace palier
