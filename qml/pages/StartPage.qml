// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** The first page: carry on with an open migration, begin one, look at past ones, rehearse. */
FocusScope {
    id: page
    objectName: "StartPage"

    readonly property bool twoPanes: page.width >= Theme.strip
    readonly property bool failed: Sessions.state === Sessions.Failed

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            canGoBack: false
            title: qsTr("Migration Console")

            Chip {
                picture: "globe"
                text: Language.nativeName
                family: Language.fontFamily
                //: %1 is the name of a language
                accessibleText: qsTr("Language: %1").arg(text)
                onClicked: Route.go("SettingsPage")
            }
            corner: IconButton {
                picture: "settings"
                //: Name of a page and of the button that opens it
                name: qsTr("Settings")
                onClicked: Route.go("SettingsPage")
            }
        }
        DatabaseProblem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.failed
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            Layout.alignment: Qt.AlignCenter
            visible: Sessions.state === Sessions.Loading
            loading: true
            title: qsTr("Opening the records…")
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            visible: Sessions.state === Sessions.Ready || Sessions.state === Sessions.ReadOnly

            ScrollPage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                visible: page.twoPanes

                OpenMigrations {
                    width: parent.width
                }
            }
            PastMigrations {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                withOpen: !page.twoPanes
            }
        }
    }
}
