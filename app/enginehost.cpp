// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginehost.h"

#include <sys/resource.h>
#include <unistd.h>

namespace
{
constexpr int behindTheWindow = 5; // nice value: a frame must not wait for a ticket's encryption

/** Of the thread that calls: on Linux a nice value belongs to a thread (setpriority(2), "C library/kernel differences"). */
void goBehindTheWindow()
{
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), behindTheWindow);
}
} // namespace

EngineHost::EngineHost(JournalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(new Engine(store, clock))
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_engine, &goBehindTheWindow);
    m_thread.start();
}

EngineHost::~EngineHost()
{
    run([](Engine &engine) { engine.closeSession(); });
    m_thread.quit();
    m_thread.wait();
}
