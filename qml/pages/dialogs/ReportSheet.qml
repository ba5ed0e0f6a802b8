// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls
import Console.Pages

/** Makes the report of the migration that Reports.choose() named: its form, its languages, how much it tells and where it goes. */
Sheet {
    id: sheet

    title: qsTr("Report")
    text: Reports.customer

    Choice {
        width: parent.width
        enabled: !Reports.busy
        label: qsTr("Form")
        hint: [
            qsTr("For paper and for the file."),
            qsTr("For a browser: one file, which needs nothing else."),
            qsTr("For a spreadsheet: every line of every table."),
            qsTr("For programs.")
        ][Reports.form] ?? ""
        //: A form of a report
        options: [qsTr("PDF"), qsTr("HTML"), qsTr("CSV"), qsTr("JSON")]
        current: Reports.form
        onChosen: index => Reports.form = index
    }
    Choice {
        width: parent.width
        enabled: !Reports.busy
        label: qsTr("Language")
        options: Reports.languageNames
        current: Reports.language
        onChosen: index => Reports.language = index
    }
    Choice {
        width: parent.width
        enabled: !Reports.busy
        label: qsTr("Second language")
        hint: qsTr("Both stand in one document, the second below the first.")
        //: No second language
        options: [qsTr("None"), ...Reports.languageNames]
        current: Reports.secondLanguage + 1
        onChosen: index => Reports.secondLanguage = index - 1
    }
    Choice {
        width: parent.width
        enabled: !Reports.busy
        //: How much a report tells
        label: qsTr("Detail")
        //: How much a report tells
        options: [qsTr("Everything"), qsTr("Summary")]
        current: Reports.full ? 0 : 1
        onChosen: index => Reports.full = index === 0
    }
    ThemedText {
        width: parent.width
        text: qsTr("Folder")
        strong: true
    }
    ThemedText {
        width: parent.width
        text: Reports.folder
        font.family: Theme.monoFamily
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    TouchButton {
        width: Math.min(implicitWidth, parent.width)
        enabled: !Reports.busy
        text: qsTr("Choose another folder")
        onClicked: Route.ask("ReportFolderSheet")
    }
    ThemedText {
        width: parent.width
        visible: Reports.busy
        text: qsTr("The report is being made …")
        muted: true
    }
    ProgressStrip {
        width: parent.width
        visible: Reports.busy
        value: Reports.progress
        name: qsTr("The report is being made …")
    }
    Banner {
        id: written
        width: parent.width
        visible: Reports.writtenPath.length > 0
        mark: Mark.Passed
        title: qsTr("The report is written")
        detail: Reports.writtenPath
        onVisibleChanged: if (written.visible) written.Accessible.announce(written.title)
    }
    Banner {
        id: problem
        width: parent.width
        visible: Reports.problem.title.length > 0
        mark: Mark.Failed
        title: Reports.problem.title
        detail: [Reports.problem.what, Reports.problem.next].filter(part => part.length > 0).join(" ")
        onVisibleChanged: if (problem.visible) problem.Accessible.announce(problem.title)
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            primary: true
            visible: !Reports.busy
            text: Reports.writtenPath.length > 0 ? qsTr("Make another one") : qsTr("Make the report")
            onClicked: Reports.make()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: Reports.busy
            //: Stops making a report
            text: qsTr("Stop")
            onClicked: Reports.cancel()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            //: Leaves a sheet without doing anything
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
