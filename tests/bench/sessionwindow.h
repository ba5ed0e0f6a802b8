// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"
#include "windowmeter.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

/** The window of the program with a session of a database open in it, that checks nothing by itself. */
class SessionWindow
{
public:
    SessionWindow(const QString &database, const QString &session)
    {
        Settings::Overrides settings;
        settings.reducedMotion = true;
        settings.language = QStringLiteral("en");
        settings.database = database;
        m_application = std::make_unique<Application>(
            m_engine, Application::Options{.settings = settings, .rehearsal = {}, .session = session, .openRehearsal = false});
        m_application->settings().setLiveInterval(0);
        m_application->start();
        m_root.reset(QQmlComponent(&m_engine, "Console.Pages", "Main").create());
    }

    /** Waits until the page of the session stands still. */
    [[nodiscard]] bool isOpen()
    {
        return window() && WindowMeter::waitFor([this] {
                   return m_application->current().hasSession() && !m_application->current().isChecking()
                       && shows(QStringLiteral("SessionPage"));
               });
    }
    [[nodiscard]] bool shows(const QString &page) const
    {
        return window()->property("pageName").toString() == page && !window()->property("moving").toBool();
    }

    [[nodiscard]] QQmlEngine &engine() { return m_engine; }
    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] QQuickWindow *window() const { return qobject_cast<QQuickWindow *>(m_root.get()); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QObject> m_root;
};
