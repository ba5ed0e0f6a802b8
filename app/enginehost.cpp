// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginehost.h"

EngineHost::EngineHost(JournalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(new Engine(store, clock))
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

EngineHost::~EngineHost()
{
    run([](Engine &engine) { engine.closeSession(); });
    m_thread.quit();
    m_thread.wait();
}
