// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls

ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    ListView {
        anchors.fill: parent
        model: 12
        delegate: ItemDelegate {
            required property int index

            text: "Card " + index
        }
    }
}
