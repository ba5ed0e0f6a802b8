// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenkeyboard.h"

namespace
{
/** Chinese and Japanese are converted by it, and whoever set one up wants it. */
bool hasSystemOwn()
{
    return !qEnvironmentVariableIsEmpty("QT_IM_MODULE") || !qEnvironmentVariableIsEmpty("QT_IM_MODULES")
        || !qEnvironmentVariableIsEmpty("XMODIFIERS");
}
} // namespace

bool ScreenKeyboard::isWanted(Settings::KeyboardMode mode, const InputDevices &devices, bool systemHasOwn)
{
    switch (mode) {
    case Settings::KeyboardMode::Always:
        return true;
    case Settings::KeyboardMode::Never:
        return false;
    case Settings::KeyboardMode::Automatic:
        break;
    }
    return devices.touch && !devices.keyboard && !systemHasOwn;
}

void ScreenKeyboard::prepare()
{
    if (isWanted(Settings({}).keyboardMode(), InputDevices::here(), hasSystemOwn())) {
        qunsetenv("QT_IM_MODULES"); // would come first
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    }
}
