// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** A key that does something, with a word for it: every one is shown to whoever asks which there are. */
Shortcut {
    id: shortcut

    /** What it does. */
    required property string title
    /** Of StandardKey. */
    required property int key

    // Only the first of several keys has a text.
    readonly property Shortcut first: Shortcut {
        sequence: shortcut.key
        enabled: false
    }

    readonly property KeyHint hint: KeyHint {
        title: shortcut.title
        keyText: shortcut.first.nativeText
    }

    sequences: [shortcut.key]
}
