// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThread>
#include <functional>
#include <memory>
#include <optional>

namespace palier {

// Does `work` on a thread of its own, and hands its answer over on the thread of `receiver`; not at all once that is
// gone. Who must not leave before the work is done waits for the thread that is answered; it goes by itself.
template <typename Answer> QThread *doAside(QObject *receiver, std::function<Answer()> work,
                                            std::function<void(Answer)> answered,
                                            QThread::Priority priority = QThread::InheritPriority)
{
    const auto answer = std::make_shared<std::optional<Answer>>();
    QThread *thread = QThread::create([answer, work = std::move(work)] { *answer = work(); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [answer, answered = std::move(answered)] { answered(std::move(**answer)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(priority);
    return thread;
}

} // namespace palier
