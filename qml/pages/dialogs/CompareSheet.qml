// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** Chooses what is compared: a moment of a migration, by what was done then, or another migration. */
Sheet {
    id: sheet

    readonly property bool moments: Comparison.amongMoments

    function show(): void {
        sheet.close();
        Route.go("ComparePage");
    }

    title: sheet.moments ? qsTr("Which moment?") : qsTr("Which migration?")
    text: sheet.moments ? qsTr("The migration is shown as it was when this had just been done.") : qsTr("It is shown as it is now.")

    Component.onCompleted: {
        if (Comparison.amongMoments)
            Comparison.listMoments();
    }

    ProgressStrip {
        width: parent.width
        visible: sheet.moments && Comparison.listing
        name: qsTr("Reading the record …")
    }
    Banner {
        width: parent.width
        visible: sheet.moments && Comparison.listProblem.title.length > 0
        mark: Mark.Failed
        title: Comparison.listProblem.title
        detail: [Comparison.listProblem.what, Comparison.listProblem.next].filter(part => part.length > 0).join(" ")
    }
    TouchButton {
        width: parent.width
        visible: sheet.moments
        picture: "tick"
        text: qsTr("As it is now")
        onClicked: {
            Comparison.takeMoment(0);
            sheet.show();
        }
    }
    ThemedText {
        width: parent.width
        visible: !sheet.moments && Sessions.openCount + Sessions.pastCount < 2
        text: qsTr("There is no other migration on this console.")
        muted: true
        paragraph: true
    }
    RowList {
        id: list
        width: parent.width
        height: Math.min(contentHeight, Math.max(4 * Theme.touch, sheet.room / 2))
        visible: sheet.moments
        model: sheet.moments ? Comparison.moments : null
        spacing: Theme.gap

        Accessible.name: sheet.title

        delegate: RowButton {
            id: moment

            required property var model

            width: list.width
            lines: [moment.model.timeText, moment.model.title, moment.model.text]
            onClicked: {
                Comparison.takeMoment(moment.model.place);
                sheet.show();
            }
        }
    }
    RowList {
        id: others
        width: parent.width
        height: Math.min(contentHeight, Math.max(4 * Theme.touch, sheet.room / 2))
        visible: !sheet.moments
        model: sheet.moments ? null : Sessions.past
        spacing: Theme.gap

        Accessible.name: sheet.title

        header: Column {
            width: others.width
            spacing: Theme.gap
            bottomPadding: Theme.gap

            Repeater {
                model: sheet.moments ? null : Sessions.open

                delegate: SessionLine {}
            }
        }
        delegate: SessionLine {}
    }
    component SessionLine: RowButton {
        id: session

        required property var model
        // That is in the comparison already stays in its place, so that the list is the one that one knows.
        enabled: session.model.sessionId !== Comparison.standing
        width: others.width
        lines: [session.model.customer, [session.model.productTitle, session.model.startedText].filter(part => part.length > 0).join(" · "),
            //: Below a migration that cannot be chosen for that reason
            session.enabled ? "" : qsTr("Already in the comparison")]
        onClicked: {
            Comparison.takeSession(session.model.sessionId);
            sheet.show();
        }
    }
    buttons: TouchButton {
        width: Math.min(implicitWidth, sheet.widest)
        text: qsTr("Cancel")
        onClicked: sheet.close()
    }
}
