// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The evidence of a step, what happened with it, newest first, and room for a note. */
Column {
    id: record

    spacing: Theme.space

    StepEvidence {
        width: parent.width
    }
    SectionTitle {
        width: parent.width
        text: qsTr("What happened")
    }
    ThemedText {
        width: parent.width
        visible: events.count === 0
        text: qsTr("Nothing yet. Every answer, confirmation and note is kept here.")
        size: Theme.small
        muted: true
        paragraph: true
    }
    Repeater {
        id: events
        model: Step.events

        delegate: RowLayout {
            id: event

            required property string timeText
            required property string text
            required property int status

            width: record.width
            spacing: Theme.gap

            StatusShape {
                Layout.alignment: Qt.AlignTop
                size: Theme.iconSmall
                mark: event.status
            }
            ThemedText {
                Layout.alignment: Qt.AlignTop
                text: event.timeText
                size: Theme.small
                strong: true
            }
            ThemedText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: event.text
                size: Theme.small
                muted: true
            }
        }
    }
    NoteField {
        id: note
        width: parent.width
        visible: !Current.readOnly
        label: qsTr("Note")
        placeholder: qsTr("What should whoever reads this later know?")
    }
    Draft {
        key: Step.stepId
        text: note.text
        onRestored: text => note.text = text
    }
    TouchButton {
        width: parent.width
        visible: !Current.readOnly
        text: qsTr("Add the note")
        enabled: note.text.trim().length > 0
        onClicked: {
            Step.addNote(note.text.trim());
            note.text = "";
        }
    }
}
