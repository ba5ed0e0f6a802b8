// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** What keys do, in words: shown to whoever asks which there are, as long as it is there. */
QtObject {
    id: hint

    required property string title
    required property string keyText
    /** What the keys work on can be seen now. */
    property bool fits: true

    Component.onCompleted: ShortcutList.add(hint)
    Component.onDestruction: ShortcutList.remove(hint)
}
