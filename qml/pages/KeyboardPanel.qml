// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Console

/**
 * The keyboard on the screen, with the layout of the language in use and that of English, for names and commands. Only loaded
 * where it is the input method: its module may be missing elsewhere.
 */
InputPanel {
    id: panel

    property real windowWidth: 0
    property real windowHeight: 0

    readonly property string layoutLocale: panel.layoutFor(Language.code)

    /** The layout of a language, or of the same language elsewhere; English where there is none. */
    function layoutFor(code: string): string {
        const there = VirtualKeyboardSettings.availableLocales;
        const near = there.find(locale => locale.split("_")[0] === code.split("_")[0]);
        return there.includes(code) ? code : near ?? "en_US";
    }

    // As high as its width asks for: never more than half of the window is taken.
    width: Math.min(panel.windowWidth, panel.windowHeight * 1.6)
    x: Math.round((panel.windowWidth - width) / 2)
    y: panel.windowHeight - panel.height
    visible: panel.active

    Binding { target: VirtualKeyboardSettings; property: "activeLocales"; value: [panel.layoutLocale, "en_US"] }
    Binding { target: VirtualKeyboardSettings; property: "locale"; value: panel.layoutLocale }
}
