// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Controls

/** Both servers in full, and everything else that can be done with a migration. */
Sheet {
    id: sheet

    title: Current.customer
    text: [Current.route, Current.domain].filter(part => part.length > 0).join(" · ")

    ServerLine {
        width: parent.width
        role: qsTr("Source Server")
        name: Current.source.name
        address: Current.source.address
        mark: Current.source.status
        text: Current.source.text
    }
    ServerLine {
        width: parent.width
        role: qsTr("Destination Server")
        name: Current.destination.known ? Current.destination.name : qsTr("None yet")
        address: Current.destination.address
        mark: Current.destination.status
        text: Current.destination.text
    }
    TouchButton {
        width: parent.width
        visible: !Current.past
        picture: "key"
        text: qsTr("Sign in to the domain")
        onClicked: Route.ask("SignInSheet")
    }
    TouchButton {
        width: parent.width
        visible: !Current.signInNeeded && !Current.past
        picture: "offline"
        text: qsTr("Forget the password now")
        onClicked: {
            Current.signOut();
            sheet.close();
        }
    }
    TouchButton {
        width: parent.width
        picture: "flag"
        text: qsTr("Line-of-business applications")
        onClicked: {
            sheet.close();
            Route.go("PlanPage");
        }
    }
    TouchButton {
        width: parent.width
        visible: !Current.readOnly && !Migration.closed
        picture: "note"
        text: qsTr("Correct the data of the migration")
        onClicked: {
            sheet.close();
            Route.go("CorrectionPage");
        }
    }
    TouchButton {
        width: parent.width
        visible: !Current.readOnly && !Migration.closed && Current.destination.known
        picture: "refresh"
        text: qsTr("The destination was installed anew")
        onClicked: Route.ask("ReplaceSheet")
    }
    TouchButton {
        width: parent.width
        visible: !Current.readOnly && !Migration.closed
        picture: "flag"
        text: Migration.complete ? qsTr("Finish the migration") : qsTr("Abandon the migration")
        onClicked: Route.ask("CloseMigrationSheet")
    }
    TouchButton {
        width: parent.width
        picture: "note"
        text: qsTr("Signature of the customer")
        onClicked: Route.ask("SignatureSheet")
    }
    TouchButton {
        width: parent.width
        visible: !Current.past
        picture: "undo"
        text: qsTr("Look back at any moment")
        onClicked: {
            sheet.close();
            Replay.begin();
        }
    }
    TouchButton {
        width: parent.width
        picture: "note"
        //: Opens the sheet that makes a report of the migration
        text: qsTr("Report of the migration")
        onClicked: {
            Reports.choose(Current.sessionId);
            Route.ask("ReportSheet");
        }
    }
    TouchButton {
        width: parent.width
        picture: "shield"
        text: qsTr("Proof of the record")
        onClicked: {
            sheet.close();
            Route.go("RecordPage");
        }
    }
    TouchButton {
        width: parent.width
        picture: "eye"
        text: qsTr("Compare with an earlier moment")
        onClicked: {
            Comparison.begin(true);
            Route.ask("CompareSheet");
        }
    }
    TouchButton {
        width: parent.width
        picture: "eye"
        text: qsTr("Compare with another migration")
        onClicked: {
            Comparison.begin(false);
            Route.ask("CompareSheet");
        }
    }
    TouchButton {
        width: parent.width
        picture: "queued"
        //: Opens durations and numbers of the migration
        text: qsTr("Figures")
        onClicked: {
            sheet.close();
            Route.go("FiguresPage");
        }
    }
    TouchButton {
        width: parent.width
        picture: "forward"
        text: qsTr("Export the migration")
        onClicked: {
            Exchange.choose([Current.sessionId]);
            Route.ask("ExportSheet");
        }
    }
    TouchButton {
        width: parent.width
        picture: "settings"
        text: qsTr("Settings")
        onClicked: {
            sheet.close();
            Route.go("SettingsPage");
        }
    }
    TouchButton {
        width: parent.width
        picture: "back"
        text: qsTr("All migrations")
        onClicked: {
            sheet.close();
            Route.leave();
        }
    }
    buttons: TouchButton {
        width: Math.min(implicitWidth, sheet.widest)
        //: Leaves a sheet without doing anything
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
