// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlEngine>
#include <QQuickWindow>

class Application;

/** Makes every page in every theme and at three sizes; a warning of QML fails it. */
class SelfTest
{
public:
    SelfTest(QQmlEngine &engine, Application &application);

    [[nodiscard]] int run(); ///< exit code

private:
    [[nodiscard]] bool make(const char *page);

    QQmlEngine &m_engine;
    Application &m_application;
    QQuickWindow m_window;
    int m_warnings = 0;
};
