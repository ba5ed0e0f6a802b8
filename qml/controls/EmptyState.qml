// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console.Theme

/** What a page shows when it has nothing to show: why, and the next thing to do. */
ColumnLayout {
    id: empty

    property string picture: "flag"
    property int mark: -1
    required property string title
    property string text
    property string actionText
    property bool loading: false

    signal acted

    spacing: Theme.space

    Icon {
        Layout.alignment: Qt.AlignHCenter
        visible: empty.mark < 0
        picture: empty.loading ? "queued" : empty.picture
        size: Theme.touch
        color: Theme.muted
    }
    StatusShape {
        Layout.alignment: Qt.AlignHCenter
        visible: empty.mark >= 0
        size: Theme.touch
        mark: Math.max(0, empty.mark)
    }
    ThemedText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        text: empty.title
        size: Theme.lead
        strong: true
    }
    ThemedText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.sheetWidth
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        visible: empty.text.length > 0
        text: empty.text
        muted: true
        paragraph: true
    }
    ProgressStrip {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.cardWidth
        visible: empty.loading
        name: empty.title
    }
    TouchButton {
        Layout.alignment: Qt.AlignHCenter
        visible: text.length > 0
        primary: true
        text: empty.actionText
        onClicked: empty.acted()
    }
}
