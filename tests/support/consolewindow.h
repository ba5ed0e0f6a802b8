// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"

#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

/** The program's window in a test with all that is behind it, as main() makes them; nothing is asked by itself. */
class ConsoleWindow
{
public:
    explicit ConsoleWindow(const QString &database, const QString &session = {})
    {
        Application::Options options;
        options.settings.database = database;
        options.settings.language = QStringLiteral("en");
        options.session = session;
        m_application = std::make_unique<Application>(m_engine, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        m_root.reset(QQmlComponent(&m_engine, "Console.Pages", "Main").create());
    }

    [[nodiscard]] bool isThere() const { return qobject_cast<QQuickWindow *>(m_root.get()); }
    [[nodiscard]] QQuickWindow &window() const { return *qobject_cast<QQuickWindow *>(m_root.get()); }
    [[nodiscard]] Application &application() const { return *m_application; }
    template<class Singleton>
    [[nodiscard]] Singleton *singleton(const char *name)
    {
        return m_engine.singletonInstance<Singleton *>("Console", name);
    }

    [[nodiscard]] QString page() const { return m_root->property("pageName").toString(); }
    [[nodiscard]] bool isCalm() const { return !m_root->property("moving").toBool(); }
    /** Whether the page came. */
    [[nodiscard]] bool show(const QString &name) const
    {
        QMetaObject::invokeMethod(m_root.get(), "show", Q_ARG(QString, name));
        return QTest::qWaitFor([&] { return page() == name && isCalm(); });
    }
    void leave() const { QMetaObject::invokeMethod(m_root.get(), "leave"); }
    /** The sheet, once it is open; null if it does not open. */
    [[nodiscard]] QObject *ask(const QString &name) const
    {
        QMetaObject::invokeMethod(m_root.get(), "ask", Q_ARG(QString, name));
        return QTest::qWaitFor([this] { return sheet() != nullptr; }) ? sheet() : nullptr;
    }
    [[nodiscard]] QObject *sheet() const
    {
        const auto *front = m_root->findChild<QQuickItem *>(QStringLiteral("front"));
        auto *popup = front ? front->property("item").value<QObject *>() : nullptr;
        return popup && popup->property("opened").toBool() ? popup : nullptr;
    }
    /** A new migration, and its key: empty if none is made. */
    [[nodiscard]] QString create(const QVariantMap &answers) const
    {
        if (!QTest::qWaitFor([this] { return m_application->sessions().state() == SessionService::Ready; })) {
            return {};
        }
        QSignalSpy created(&m_application->sessions(), &SessionService::created);
        m_application->sessions().create(answers);
        return QTest::qWaitFor([&] { return !created.isEmpty(); }) ? created.first().first().toString() : QString();
    }
    /** All items of a type of the console that are there, seen or not. */
    [[nodiscard]] QList<QQuickItem *> itemsOf(const QByteArray &type) const
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> open{window().contentItem()};
        while (!open.isEmpty()) {
            QQuickItem *item = open.takeFirst();
            if (QByteArrayView(item->metaObject()->className()).startsWith(type)) {
                found.append(item);
            }
            open += item->childItems();
        }
        return found;
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<Application> m_application; // goes before the engine that its singletons live in
    std::unique_ptr<QObject> m_root;
};
