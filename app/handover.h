// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJSEngine>
#include <QPointer>
#include <QQmlEngine>

#include <type_traits>

/**
 * Hands an object that already exists to QML as a singleton.
 *
 * Application makes the services, in order, and sets them here; a service's create() only asks for itself. None of them
 * may have a constructor without arguments: QML would use that one, silently, and show an object that nobody else knows.
 */
template<typename T>
class HandOver
{
public:
    static void set(T *object) { s_object = object; }

    [[nodiscard]] static T *create(QQmlEngine *, QJSEngine *)
    {
        static_assert(!std::is_default_constructible_v<T>, "QML would make one of its own");
        Q_ASSERT_X(s_object, "HandOver", "Application has not made this service yet");
        QJSEngine::setObjectOwnership(s_object, QJSEngine::CppOwnership);
        return s_object;
    }

private:
    static inline QPointer<T> s_object;
};
