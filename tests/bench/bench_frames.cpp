// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How evenly the window's thread draws: the real window on a practice site is made to draw one frame after the other, while now
// nothing is asked and now the whole site, by turns. Prints the milliseconds from frame to frame of both as JSON.

#include "application.h"
#include "kerberosenvironment.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto idleFor = 400ms;
constexpr auto echoOfSweep = 100ms; // the last verdicts are committed and shown within this time, and belong to the sweep

/** Draws without end, and lets the sweeps come and go. */
class FrameMeter : public QObject
{
public:
    FrameMeter(QQuickWindow &window, Application &application, int sweeps);

    void begin();

private:
    enum class Phase { Starting, Idle, Sweep };
    void frame();
    void idle();
    void sweep();
    void swept();
    void end();

    QQuickWindow &m_window;
    Application &m_application;
    Rehearsal m_rehearsal = Rehearsal::fromEnvironment();
    QElapsedTimer m_sinceFrame;
    QTimer m_turn;
    Phase m_phase = Phase::Starting;
    QJsonArray m_idle;
    QJsonArray m_sweep;
    int m_sweeps = 0;
    int m_wanted = 0;
};

FrameMeter::FrameMeter(QQuickWindow &window, Application &application, int sweeps)
    : m_window(window)
    , m_application(application)
    , m_wanted(sweeps)
{
    m_turn.setSingleShot(true);
    connect(&m_window, &QQuickWindow::frameSwapped, this, &FrameMeter::frame);
    connect(&application.current(), &SessionController::opened, this, &FrameMeter::begin);
    connect(application.engine().engine(), &Engine::sweepFinished, this, &FrameMeter::swept);
    connect(&m_turn, &QTimer::timeout, this, [this] { m_phase == Phase::Idle ? sweep() : idle(); });
}

void FrameMeter::begin()
{
    m_application.current().signIn(m_rehearsal.user(), m_rehearsal.password());
}

void FrameMeter::frame()
{
    if (m_sinceFrame.isValid()) {
        const double milliseconds = static_cast<double>(m_sinceFrame.nsecsElapsed()) / 1e6;
        if (m_phase == Phase::Idle) {
            m_idle.append(milliseconds);
        } else if (m_phase == Phase::Sweep) {
            m_sweep.append(milliseconds);
        }
    }
    m_sinceFrame.start();
    m_window.update();
}

void FrameMeter::idle()
{
    if (m_sweeps == m_wanted) {
        end();
        return;
    }
    m_phase = Phase::Idle;
    m_turn.start(idleFor);
}

// By turns with a new sign-in and over the connections that are open.
void FrameMeter::sweep()
{
    m_phase = Phase::Sweep;
    if (m_sweeps++ % 2 == 0) {
        m_application.current().signIn(m_rehearsal.user(), m_rehearsal.password());
    } else {
        m_application.current().checkNow();
    }
}

void FrameMeter::swept()
{
    m_turn.start(m_phase == Phase::Starting ? 2 * idleFor : echoOfSweep);
}

void FrameMeter::end()
{
    const QJsonObject all{{u"idle"_s, m_idle}, {u"sweep"_s, m_sweep}, {u"sweeps"_s, m_sweeps}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::quit();
}
} // namespace

int main(int argc, char **argv)
{
    if (!KerberosEnvironment::prepare()) {
        return 70;
    }
    QCoreApplication::setApplicationName(u"migration-console"_s);
    const QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    QQmlEngine engine;
    Settings::Overrides settings;
    settings.database = folder.filePath(u"frames.db"_s);
    Application application(engine,
                            {.settings = settings, .rehearsal = Rehearsal::fromEnvironment(), .session = {}, .openRehearsal = true});
    application.start();
    const std::unique_ptr<QObject> root(QQmlComponent(&engine, "Console.Pages", "Main").create());
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window) {
        return 70;
    }
    const FrameMeter meter(*window, application, std::max(1, QCoreApplication::arguments().value(1).toInt()));
    return QGuiApplication::exec();
}
