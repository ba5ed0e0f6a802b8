// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt Quick Controls program can be: a window with one list, in the style that it has when nobody chooses one.
// It says on standard error when its first frame stands.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadFromModule("Bare", "Main");
    const auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) {
        return 70;
    }
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application, [] { std::fputs("first frame\n", stderr); }, Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
