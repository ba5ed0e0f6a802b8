// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine.h"

#include <QObject>
#include <QThread>

/** The engine and its thread. What the window wants done is carried over; what comes back are values. */
class EngineHost : public QObject
{
    Q_OBJECT
public:
    EngineHost(JournalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~EngineHost() override; ///< waits for the thread

    /** Connect to its signals with a context object of the window's thread; never call its slots directly. */
    [[nodiscard]] Engine *engine() { return m_engine; }

    /** Runs task(Engine &) on the engine's thread. */
    template<typename Task>
    void run(Task task)
    {
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, work = std::move(task)]() mutable { work(*engine); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    Engine *m_engine; ///< lives on the thread and dies with it
};
