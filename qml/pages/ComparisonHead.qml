// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Above a comparison: which sides they are, what differs first, and what of it is shown. */
Column {
    id: head

    property bool beside: true
    readonly property real half: head.beside ? (head.width - Theme.space) / 2 : head.width

    component SideHead: Card {
        id: sideHead

        required property string title
        required property string detail
        required property string name
        signal changeRequested

        width: head.half
        implicitHeight: words.implicitHeight + 2 * Theme.space

        ColumnLayout {
            id: words
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space }
            spacing: Theme.half

            ThemedText {
                Layout.fillWidth: true
                text: sideHead.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            ThemedText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: sideHead.detail
                size: Theme.small
                muted: true
            }
            TouchButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                //: Button under one side of a comparison: something else is compared in its place
                text: qsTr("Choose another")
                accessibleText: sideHead.name
                onClicked: sideHead.changeRequested()
            }
        }
    }

    spacing: Theme.space

    Flow {
        width: parent.width
        spacing: Theme.space

        SideHead {
            title: Comparison.leftTitle
            detail: Comparison.leftDetail
            //: For screen readers: %1 is one side of a comparison
            name: qsTr("Choose another in the place of %1").arg(title)
            onChangeRequested: {
                Comparison.change(Comparison.Left);
                Route.ask("CompareSheet");
            }
        }
        SideHead {
            title: Comparison.rightTitle
            detail: Comparison.rightDetail
            name: qsTr("Choose another in the place of %1").arg(title)
            onChangeRequested: {
                Comparison.change(Comparison.Right);
                Route.ask("CompareSheet");
            }
        }
    }
    Banner {
        width: parent.width
        visible: Comparison.differences > 0
        picture: "eye"
        title: Comparison.summary
        //: %1 is a sentence about what differs first
        detail: qsTr("First: %1").arg(Comparison.first)
    }
    Choice {
        width: parent.width
        label: qsTr("Show")
        //: What of a comparison is shown
        options: [qsTr("Only differences"), qsTr("All of it")]
        current: Comparison.onlyDifferences ? 0 : 1
        onChosen: index => Comparison.onlyDifferences = index === 0
    }
    Flow {
        id: chips
        width: parent.width
        spacing: Theme.gap
        visible: phases.count > 1

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Phase")

        Chip {
            width: Math.min(implicitWidth, chips.width)
            checkable: true
            autoExclusive: true
            checked: Comparison.phase < 0
            picture: checked ? "tick" : ""
            text: qsTr("All phases")
            onClicked: Comparison.phase = -1
        }
        Repeater {
            id: phases
            model: Comparison.phases

            delegate: Chip {
                required property var modelData
                required property int index

                width: Math.min(implicitWidth, chips.width)
                checkable: true
                autoExclusive: true
                checked: Comparison.phase === index
                picture: checked ? "tick" : ""
                //: Title of a phase, and how many differences there are in it
                text: qsTr("%1 · %2").arg(modelData.title).arg(modelData.count)
                accessibleText: qsTr("%1, %n difference(s)", "", modelData.count).arg(modelData.title)
                onClicked: Comparison.phase = index
            }
        }
    }
}
