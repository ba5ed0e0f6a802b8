// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QQuickWindow>

#include <functional>

/** Waiting as the event loop of a program does, and how long a window takes from an act to its next frame. */
class WindowMeter
{
public:
    explicit WindowMeter(QQuickWindow &window)
        : m_context(std::make_unique<QObject>())
    {
        QObject::connect(&window, &QQuickWindow::frameSwapped, m_context.get(), [this] { ++m_frames; });
    }

    /** Outside of an event loop what is to be deleted later would stay. */
    static void handleEvents(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
    {
        QCoreApplication::processEvents(flags, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static bool waitFor(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (timer.durationElapsed() > std::chrono::minutes(1)) {
                return false;
            }
            handleEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }

    [[nodiscard]] int frames() const { return m_frames; }
    /** Milliseconds. */
    [[nodiscard]] double untilNextFrame(const std::function<void()> &act)
    {
        const int before = m_frames;
        QElapsedTimer timer;
        timer.start();
        act();
        (void)waitFor([&] { return m_frames > before; });
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    std::unique_ptr<QObject> m_context; ///< so that nothing is counted after it is gone
    int m_frames = 0;
};
