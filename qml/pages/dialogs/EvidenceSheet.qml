// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** One piece of evidence in full. It can be withdrawn with a reason; the record keeps both. */
Sheet {
    id: sheet

    property real zoom: 1
    property bool withdrawing: false

    width: parent ? parent.width - 2 * Theme.pad : Theme.sheetWidth
    title: Evidence.shownName
    text: Evidence.shownInfo

    Flickable {
        id: frame
        width: parent.width
        height: visible ? Math.max(4 * Theme.touch, sheet.room / 2) : 0
        visible: Evidence.shownPicture.length > 0 && picture.status !== Image.Error
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: picture
            width: frame.width * sheet.zoom
            height: frame.height * sheet.zoom
            source: Evidence.shownPicture
            fillMode: Image.PreserveAspectFit
            asynchronous: true

            Accessible.role: Accessible.Graphic
            Accessible.name: Evidence.shownName
            Accessible.ignored: Cover.hides(picture)
        }
        PinchHandler {
            target: null
            onScaleChanged: delta => sheet.zoom = Math.max(1, Math.min(8, sheet.zoom * delta))
        }
    }
    ThemedText {
        width: parent.width
        visible: picture.status === Image.Error
        text: qsTr("The picture is damaged or has too many pixels to be shown. The record holds all of it.")
        paragraph: true
    }
    Flow {
        width: parent.width
        visible: frame.visible
        spacing: Theme.gap

        TouchButton {
            //: Makes a picture larger
            text: qsTr("Larger")
            enabled: sheet.zoom < 8
            onClicked: sheet.zoom = Math.min(8, sheet.zoom * 1.5)
        }
        TouchButton {
            //: Makes a picture smaller
            text: qsTr("Smaller")
            enabled: sheet.zoom > 1
            onClicked: sheet.zoom = Math.max(1, sheet.zoom / 1.5)
        }
    }
    ThemedText {
        width: parent.width
        visible: text.length > 0
        text: Evidence.shownRemark
        muted: true
        paragraph: true
    }
    Rectangle {
        width: parent.width
        height: visible ? content.implicitHeight + 2 * Theme.space : 0
        visible: Evidence.shownText.length > 0
        radius: Theme.radiusSmall
        color: Theme.code

        TextEdit {
            id: content
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space }
            readOnly: true
            selectByMouse: true
            text: Evidence.shownText
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.family: Theme.monoFamily
            font.pixelSize: Theme.small

            Accessible.role: Accessible.StaticText
            Accessible.name: Evidence.shownText
            Accessible.ignored: Cover.hides(content)
        }
    }
    Draft {
        id: kept
        key: "withdraw:" + Evidence.shownId
        text: reason.text
        onRestored: text => reason.text = text
    }
    NoteField {
        id: reason
        width: parent.width
        visible: sheet.withdrawing
        label: qsTr("Why does it not count any more?")
        placeholder: qsTr("For example: it shows another server")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Evidence.canWithdraw && !Current.readOnly
            danger: true
            enabled: !sheet.withdrawing || reason.text.trim().length > 0
            //: Says that a piece of evidence does not count any more
            text: qsTr("Withdraw it")
            onClicked: {
                if (!sheet.withdrawing) {
                    sheet.withdrawing = true;
                    reason.input.forceActiveFocus(Qt.TabFocusReason);
                    return;
                }
                Evidence.withdraw(Evidence.shownId, reason.text);
                kept.drop();
                sheet.close();
            }
        }
    ]
}
