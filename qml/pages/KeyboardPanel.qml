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

    /** The keyboard's own for the languages of the console. Where Debian leaves one out, it takes the next active one. */
    readonly property list<string> layouts: ["de_DE", "es_ES", "fr_FR", "it_IT", "ja_JP", "ko_KR", "pt_BR", "ru_RU", "zh_CN", "zh_TW"]
    readonly property string layoutLocale: panel.layouts.includes(Language.code) ? Language.code
        : panel.layouts.find(layout => layout.slice(0, 3) === Language.code.slice(0, 3)) ?? "en_US"

    // As high as its width asks for: never more than half of the window is taken.
    width: Math.min(panel.windowWidth, panel.windowHeight * 1.6)
    x: Math.round((panel.windowWidth - width) / 2)
    y: panel.windowHeight - panel.height
    visible: panel.active

    // A dictionary would only correct the names of servers.
    Binding { target: VirtualKeyboardSettings; property: "defaultInputMethodDisabled"; value: true }
    Binding { target: VirtualKeyboardSettings; property: "activeLocales"; value: [panel.layoutLocale, "en_US"] }
    Binding { target: VirtualKeyboardSettings; property: "locale"; value: panel.layoutLocale }
}
