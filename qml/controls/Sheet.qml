// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Console.Theme

/** A question or a form in front of the page. What lies behind is out of reach until it is answered or left. */
T.Popup {
    id: sheet

    required property string title
    property string text
    property int mark: -1
    /** A form that says by itself what it is about: it is there again after an interruption. */
    property bool returning: false
    default property alias content: middle.data
    property alias buttons: feet.data

    /** Room for the focus ring, which reaches out of its control. */
    readonly property int bleed: Theme.ring + 1
    property Item coveredBefore: null
    /** No button is wider: its words wrap. */
    readonly property real widest: sheet.availableWidth - 2 * sheet.bleed
    readonly property real room: parent ? parent.height - 2 * Theme.pad - sheet.taken : 0
    // A var, because the type that Qt declares for it is not the one it has.
    readonly property var keyboard: Qt.inputMethod
    /** By the keyboard on the screen: nothing of the sheet lies behind that. */
    readonly property real taken: sheet.keyboard.visible ? Math.max(0, sheet.keyboard.keyboardRectangle.height) : 0

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.width < Theme.oneColumn ? parent.height - sheet.taken - height - Theme.pad
        : (parent.height - sheet.taken - height) / 2) : 0
    width: parent ? Math.min(Theme.sheetWidth, parent.width - 2 * Theme.pad) : Theme.sheetWidth
    height: Math.min(sheet.room, frame.implicitHeight + topPadding + bottomPadding)
    padding: Theme.margin - sheet.bleed

    onOpened: {
        sheet.coveredBefore = Cover.sheet;
        Cover.sheet = frame;
    }
    onClosed: Cover.sheet = sheet.coveredBefore

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Motion.normal }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Motion.quick }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.panel
        border { width: Theme.hairline; color: Theme.highContrast ? Theme.muted : Theme.line }
    }
    contentItem: ColumnLayout {
        id: frame
        spacing: Theme.pad

        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Accessible.description: sheet.text
        onVisibleChanged: if (frame.visible) frame.Accessible.announce(sheet.title)

        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            margins: sheet.bleed

            RowLayout {
                width: parent.width
                spacing: Theme.space

                StatusShape {
                    visible: sheet.mark >= 0
                    mark: Math.max(0, sheet.mark)
                }
                ThemedText {
                    Layout.fillWidth: true
                    text: sheet.title
                    size: Theme.title
                    strong: true
                    Accessible.role: Accessible.Heading
                }
            }
            ThemedText {
                width: parent.width
                visible: text.length > 0
                text: sheet.text
                muted: true
                paragraph: true
            }
            Column {
                id: middle
                width: parent.width
                spacing: Theme.space + 2
            }
        }
        Grid {
            id: feet

            readonly property real natural: Math.ceil(Measure.natural(feet.children, feet.spacing))
            /** The first is the last of a line, and the uppermost of several. */
            readonly property bool oneLine: feet.natural <= sheet.widest
            property bool turned: false

            // Tab and assistive technology follow the order of the children: that in which they are read.
            function turn(): void {
                if (feet.turned === feet.oneLine)
                    return;
                feet.turned = feet.oneLine;
                for (const button of [...feet.children].reverse())
                    ChildOrder.moveToEnd(button);
            }

            Layout.alignment: Qt.AlignRight
            Layout.margins: sheet.bleed
            Layout.topMargin: 0
            columns: feet.turned ? feet.children.length : 1
            horizontalItemAlignment: Grid.AlignRight
            spacing: Theme.space
            onOneLineChanged: Qt.callLater(feet.turn)
            Component.onCompleted: feet.turn()
        }
    }
}
