// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "inputdevices.h"
#include "settings.h"

#include <QObject>

/**
 * Whether the console brings a keyboard on the screen. Decided before there is a window, because Qt asks for an input method only
 * then; a change of the setting holds from the next start.
 */
class ScreenKeyboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive CONSTANT FINAL)

public:
    explicit ScreenKeyboard(QObject *parent)
        : QObject(parent)
    {}
    static ScreenKeyboard *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<ScreenKeyboard>::create(engine, script); }

    /** Automatic means: a screen to touch, no keyboard, and no input method of the system. */
    [[nodiscard]] static bool isWanted(Settings::KeyboardMode mode, const InputDevices &devices, bool systemHasOwn);
    static void prepare(); ///< by the settings and this machine; before QGuiApplication is made

    [[nodiscard]] bool isActive() const { return m_active; } ///< it is the input method of this run

private:
    const bool m_active = qgetenv("QT_IM_MODULE") == "qtvirtualkeyboard";
};
