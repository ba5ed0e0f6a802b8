// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkpacer.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace
{
constexpr auto turnEvery = 16ms; // a frame
constexpr auto longestTurn = 1ms; // the larger part of a frame is for laying out and drawing what changed
}

CheckPacer::CheckPacer(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(turnEvery);
    connect(&m_turn, &QTimer::timeout, this, &CheckPacer::give);
}

void CheckPacer::add(const CheckState &check)
{
    if (!m_waiting.contains(check.key)) {
        m_order.append(check.key);
    }
    m_waiting.insert(check.key, check);
    if (!m_turn.isActive()) {
        m_turn.start();
    }
}

void CheckPacer::clear()
{
    m_order.clear();
    m_waiting.clear();
    m_turn.stop();
}

void CheckPacer::give()
{
    if (m_order.isEmpty()) {
        m_turn.stop();
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_order.isEmpty() && timer.durationElapsed() < longestTurn) {
        Q_EMIT due(m_waiting.take(m_order.takeFirst()));
    }
    Q_EMIT given();
}
