// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BackgroundWork: runs what would hold up the window in threads of its own.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace afterword {

/// Waits for all of its threads when it goes; whoever started something long gives it a way to stop.
class BackgroundWork final : public QObject
{
public:
    using QObject::QObject;
    ~BackgroundWork() override
    {
        for (const QPointer<QThread> &thread : std::as_const(m_threads)) {
            if (thread) {
                thread->wait();
                delete thread;
            }
        }
    }

    /// Calls `work` in a thread and then `done` with its answer in the thread of the context; not where the
    /// context is gone by then.
    template <typename T>
    void run(std::function<T()> work, QObject *context, std::function<void(T)> done)
    {
        auto answer = std::make_shared<std::optional<T>>();
        QThread *thread = QThread::create([answer, work = std::move(work)] { answer->emplace(work()); });
        thread->setObjectName(QStringLiteral("afterword-work"));
        connect(thread, &QThread::finished, context,
                [answer, done = std::move(done)] { done(std::move(**answer)); });
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        m_threads.removeAll(nullptr);
        m_threads.append(thread);
        thread->start();
    }

private:
    QList<QPointer<QThread>> m_threads;
};

} // namespace afterword
