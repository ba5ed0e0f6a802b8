// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJSEngine>
#include <QPointer>
#include <QQmlEngine>

/**
 * Hands an object that already exists to QML as a singleton.
 *
 * Application makes the services, in order, and sets them here; a service's create() only asks for itself.
 */
template<typename T>
class HandOver
{
public:
    static void set(T *object) { s_object = object; }

    [[nodiscard]] static T *create(QQmlEngine *, QJSEngine *)
    {
        Q_ASSERT_X(s_object, "HandOver", "Application has not made this service yet");
        QJSEngine::setObjectOwnership(s_object, QJSEngine::CppOwnership);
        return s_object;
    }

private:
    static inline QPointer<T> s_object;
};
