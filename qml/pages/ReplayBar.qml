// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Below the pages while somebody looks back: which moment they show, the line of time, and the way to other moments. */
Rectangle {
    id: bar

    /** Of the window; the bar leaves the larger part of it to the page. */
    property real windowHeight: 0

    /** Position that somebody marked, to see later what changed since; 0: none. */
    property int marked: 0

    readonly property bool wide: bar.width >= Theme.oneColumn * Theme.roomScale
    readonly property real widest: bar.width - 2 * Theme.wide

    implicitHeight: Math.min(column.implicitHeight + 2 * Theme.gap, bar.windowHeight * 0.4)
    color: Theme.wash(Mark.Warning, Theme.panel)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Looking back")
    Accessible.ignored: Cover.hides(bar)

    component Jump: Chip {
        required property int event
        required property int count
        visible: count > 0
        width: Math.min(implicitWidth, bar.widest)
        onClicked: Replay.next(event)
    }

    Flickable {
        anchors { fill: parent; leftMargin: Theme.wide; rightMargin: Theme.wide; topMargin: Theme.gap; bottomMargin: Theme.gap }
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.gap

            GridLayout {
                Layout.fillWidth: true
                columns: bar.wide ? 5 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                IconButton {
                    objectName: "previous"
                    enabled: !Replay.atBegin
                    picture: "back"
                    name: qsTr("What happened before")
                    onClicked: Replay.previous()
                }
                IconButton {
                    objectName: "play"
                    picture: Replay.playing ? "pause" : "play"
                    //: Stops the replay of a migration at the moment it shows
                    name: Replay.playing ? qsTr("Pause") : qsTr("Play")
                    onClicked: Replay.playing ? Replay.pause() : Replay.play()
                }
                IconButton {
                    objectName: "next"
                    enabled: !Replay.atEnd
                    picture: "forward"
                    name: qsTr("What happened next")
                    onClicked: Replay.next()
                }
                Scrubber {
                    objectName: "scrubber"
                    Layout.row: bar.wide ? 0 : 1
                    Layout.column: bar.wide ? 3 : 0
                    Layout.columnSpan: bar.wide ? 1 : 4
                    Layout.fillWidth: true
                    marks: Replay.marks
                    place: Replay.place
                    name: qsTr("Moment of the migration")
                    placeText: [Replay.momentText, Replay.eventText].join(", ")
                    onSought: place => Replay.seek(place)
                    onStepWanted: forward => forward ? Replay.next() : Replay.previous()
                }
                TouchButton {
                    objectName: "present"
                    Layout.row: 0
                    Layout.column: bar.wide ? 4 : 3
                    Layout.fillWidth: !bar.wide
                    primary: true
                    //: Leaves a moment of the past
                    text: qsTr("Back to now")
                    onClicked: Replay.end()
                }
            }
            ThemedText {
                Layout.fillWidth: true
                //: %1 is a date and a time of the past
                text: qsTr("As it was: %1. Nothing can be changed here.").arg(Replay.momentText)
                strong: true
            }
            RowLayout {
                spacing: Theme.gap

                StatusShape {
                    Layout.alignment: Qt.AlignTop
                    mark: Replay.eventMark
                    size: Theme.iconSmall
                }
                ThemedText {
                    Layout.fillWidth: true
                    text: [Replay.positionText, Replay.eventText].filter(part => part.length > 0).join(" · ")
                    size: Theme.small
                    muted: true
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: [1, 10, 60]

                    delegate: Chip {
                        required property int modelData
                        checkable: true
                        autoExclusive: true
                        checked: Replay.speed === modelData
                        //: Speed of a replay: minutes of the migration in one second
                        text: qsTr("%n min/s", "", modelData)
                        accessibleText: qsTr("%n minute(s) of the migration in a second", "", modelData)
                        onClicked: Replay.speed = modelData
                    }
                }
                Chip {
                    objectName: "mark"
                    width: Math.min(implicitWidth, bar.widest)
                    visible: bar.marked === 0 || bar.marked === Replay.position
                    checked: bar.marked === Replay.position
                    picture: "flag"
                    //: Keeps a moment of the past, to compare another one with it
                    text: bar.marked === Replay.position ? qsTr("Marked") : qsTr("Mark this moment")
                    onClicked: bar.marked = bar.marked === Replay.position ? 0 : Replay.position
                }
                Chip {
                    objectName: "changes"
                    width: Math.min(implicitWidth, bar.widest)
                    visible: bar.marked > 0 && bar.marked !== Replay.position
                    picture: "eye"
                    //: Compares the marked moment of the past with the one that is shown
                    text: qsTr("What changed since the mark")
                    onClicked: {
                        const [from, to] = [bar.marked, Replay.position].sort((a, b) => a - b);
                        bar.marked = 0;
                        Comparison.chooseMoments(Current.sessionId, from, to);
                        Route.go("ComparePage");
                    }
                }
                Jump {
                    event: Replay.Failure
                    count: Replay.failuresAhead
                    mark: Mark.Failed
                    //: Goes to the next check that failed; %n is how many are still ahead
                    text: qsTr("Next failure (%n)", "", Replay.failuresAhead)
                }
                Jump {
                    event: Replay.Note
                    count: Replay.notesAhead
                    picture: "note"
                    //: Goes to the next note; %n is how many are still ahead
                    text: qsTr("Next note (%n)", "", Replay.notesAhead)
                }
                Jump {
                    event: Replay.SignOff
                    count: Replay.signOffsAhead
                    picture: "flag"
                    //: Goes to the next sign-off of a phase or of the whole; %n is how many are still ahead
                    text: qsTr("Next sign-off (%n)", "", Replay.signOffsAhead)
                }
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 2
        color: Theme.markColor(Mark.Warning)
    }
}
