// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** How long each phase took, what was slower than in other migrations, and what failed most often. */
FocusScope {
    id: page
    objectName: "FiguresPage"

    readonly property bool reading: Figures.state === Figures.Unread || Figures.state === Figures.Reading
    readonly property bool ready: Figures.state === Figures.Ready
    readonly property bool beside: page.width >= Theme.oneColumn * Theme.roomScale

    Component.onCompleted: Figures.read()
    Component.onDestruction: Figures.cancel()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            id: header
            Layout.fillWidth: true
            //: Title of a page: durations and numbers of a migration
            title: qsTr("Figures")
            subtitle: Current.customer
            onBackRequested: Route.back()

            TouchButton {
                width: Math.min(implicitWidth, header.room)
                enabled: !page.reading
                busy: page.reading
                picture: "refresh"
                text: qsTr("Count again")
                onClicked: Figures.read()
            }
        }
        ScrollPage {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            margins: page.width < Theme.oneColumn ? Theme.pad : Theme.wide

            ProgressStrip {
                width: parent.width
                visible: page.reading
                name: qsTr("Counting …")
            }
            EmptyState {
                width: parent.width
                visible: !page.ready
                loading: page.reading
                mark: page.reading ? -1 : Mark.Failed
                title: page.reading ? qsTr("Counting …") : Figures.problem.title
                text: page.reading ? qsTr("This record and the last ones of the same product are read.")
                    : Figures.problem.what + " " + Figures.problem.next
            }
            Banner {
                width: parent.width
                visible: page.ready
                picture: Figures.slower.length > 0 ? "queued" : Figures.comparable ? "tick" : "note"
                title: !Figures.comparable ? qsTr("Nothing to compare with yet")
                    : Figures.slower.length > 0 ? qsTr("What slowed this migration down") : qsTr("No phase took noticeably longer")
                detail: Figures.slower.concat([Figures.basis]).join("\n")
            }
            Card {
                width: parent.width
                visible: page.ready
                implicitHeight: plot.implicitHeight + 2 * Theme.pad

                Column {
                    id: plot
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
                    spacing: Theme.pad

                    Accessible.role: Accessible.List
                    Accessible.name: title.text

                    SectionTitle {
                        id: title
                        width: parent.width
                        text: qsTr("How long each phase took")
                    }
                    FigureLegend {
                        width: parent.width
                        withMedian: Figures.comparable
                    }
                    Repeater {
                        model: Figures.phases

                        delegate: Column {
                            id: phase

                            required property var modelData

                            width: plot.width
                            spacing: Theme.half

                            Accessible.role: Accessible.ListItem
                            Accessible.name: phase.modelData.accessibleText
                            Accessible.ignored: Cover.hides(phase)

                            ThemedText {
                                width: parent.width
                                silent: true
                                text: phase.modelData.title
                                strong: true
                            }
                            FigureBar {
                                width: parent.width
                                own: phase.modelData.own
                                waiting: phase.modelData.waiting
                                median: phase.modelData.median
                            }
                            ThemedText {
                                width: parent.width
                                silent: true
                                text: [phase.modelData.text, phase.modelData.waitingText, phase.modelData.medianText,
                                    phase.modelData.differenceText].filter(part => part.length > 0).join(" · ")
                                size: Theme.small
                                muted: true
                            }
                        }
                    }
                }
            }
            Card {
                width: parent.width
                visible: page.ready
                implicitHeight: failures.implicitHeight + 2 * Theme.pad

                Column {
                    id: failures
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
                    spacing: Theme.pad

                    Accessible.role: Accessible.List
                    Accessible.name: failuresTitle.text

                    SectionTitle {
                        id: failuresTitle
                        width: parent.width
                        //: Heading above the checks that failed most often
                        text: qsTr("Most frequent failures")
                    }
                    ThemedText {
                        width: parent.width
                        visible: Figures.failures.length === 0
                        text: qsTr("No check has failed yet.")
                        muted: true
                        paragraph: true
                    }
                    Repeater {
                        model: Figures.failures

                        delegate: Column {
                            id: failure

                            required property var modelData

                            width: failures.width
                            spacing: Theme.half

                            Accessible.role: Accessible.ListItem
                            Accessible.name: failure.modelData.accessibleText
                            Accessible.ignored: Cover.hides(failure)

                            Row {
                                width: parent.width
                                spacing: Theme.gap

                                StatusShape {
                                    id: shape
                                    size: Theme.iconSmall
                                    mark: Mark.Failed
                                }
                                ThemedText {
                                    width: parent.width - shape.width - parent.spacing
                                    silent: true
                                    text: failure.modelData.title
                                    strong: true
                                }
                            }
                            FigureBar {
                                width: parent.width
                                own: failure.modelData.share
                                tone: Theme.markColor(Mark.Failed)
                            }
                            ThemedText {
                                width: parent.width
                                silent: true
                                text: failure.modelData.text
                                size: Theme.small
                                muted: true
                            }
                        }
                    }
                }
            }
            Card {
                width: parent.width
                visible: page.ready
                implicitHeight: counts.implicitHeight + 2 * Theme.pad

                Flow {
                    id: counts
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
                    spacing: Theme.pad

                    Repeater {
                        model: Figures.counts

                        delegate: Fact {
                            required property var modelData

                            width: page.beside ? (counts.width - 2 * Theme.pad) / 3 : counts.width
                            label: modelData.label
                            value: modelData.value
                        }
                    }
                }
            }
        }
    }
}
