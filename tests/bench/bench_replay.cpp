// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks back in a database of makejournal, in the window as it is: bench_replay FILE SESSION JUMPS. How long the window's thread is
// kept by each jump to any moment, how long it is until the next frame, and how long a frame takes when nothing changes. Prints JSON.

#include "sessionwindow.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"migration-console"_s);
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SessionWindow session(arguments.value(1), arguments.value(2));
    if (!session.isOpen()) {
        return 70;
    }
    QQuickWindow *window = session.window();
    Application &application = session.application();
    WindowMeter meter(*window);
    QElapsedTimer timer;
    timer.start();
    application.replay().begin();
    if (!WindowMeter::waitFor([&] { return application.replay().isActive(); })) {
        return 70;
    }
    const auto first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QRandomGenerator random(1);
    QJsonArray idle;
    QJsonArray jump;
    QJsonArray frame;
    for (int round = 0; round < arguments.value(3).toInt(); ++round) {
        idle.append(meter.untilNextFrame([&] { window->update(); }));
        frame.append(meter.untilNextFrame([&] {
            timer.restart();
            application.replay().seek(random.generateDouble());
            jump.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            window->update();
        }));
    }
    const QJsonObject all{{u"first"_s, first}, {u"idle"_s, idle}, {u"jump"_s, jump}, {u"frame"_s, frame}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}
