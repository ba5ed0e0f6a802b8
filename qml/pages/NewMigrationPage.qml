// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Begins a migration. Only names are needed, and everything works without a network. */
FocusScope {
    id: page
    objectName: "NewMigrationPage"

    property int product: Sessions.products.length === 1 ? 0 : -1
    property bool tried: false
    property string refused

    readonly property bool complete: page.product >= 0 && customer.text.trim() && domain.text.trim() && source.complete

    function begin(): void {
        page.tried = true;
        page.refused = "";
        if (page.complete)
            Sessions.create(page.answers());
    }
    function answers(): var {
        return {
            product: page.product < 0 ? "" : Sessions.products[page.product].key,
            customer: customer.text.trim(), technician: technician.text.trim(), domain: domain.text.trim(),
            sourceName: source.name, sourceAddress: source.address,
            destinationName: destination.name, destinationAddress: destination.address
        };
    }
    function fill(answers: var): void {
        page.product = Sessions.products.findIndex(product => product.key === answers.product);
        customer.text = answers.customer;
        technician.text = answers.technician;
        domain.text = answers.domain;
        source.set(answers.sourceName, answers.sourceAddress);
        destination.set(answers.destinationName, answers.destinationAddress);
    }
    function missing(text: string): string {
        return page.tried && text.trim().length === 0 ? qsTr("This is needed to begin.") : "";
    }

    Component.onCompleted: {
        technician.text = Settings.technician;
        kept.restore();
    }

    Draft {
        id: kept
        key: "new-migration"
        atOnce: false
        text: JSON.stringify(page.answers())
        onRestored: text => page.fill(JSON.parse(text))
    }
    Connections {
        target: Sessions
        function onCreated(sessionId: string): void {
            kept.drop();
            Sessions.openSession(sessionId);
        }
        function onCreateFailed(text: string): void { page.refused = text; }
    }
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
            title: qsTr("New migration")
            subtitle: qsTr("To Windows Server 2012 Essentials")
            onBackRequested: Route.back()

            TouchButton {
                width: Math.min(implicitWidth, header.room)
                primary: true
                text: qsTr("Begin the migration")
                onClicked: page.begin()
            }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            widest: Theme.readingWidth

            Banner {
                width: parent.width
                visible: page.refused.length > 0
                mark: Mark.Failed
                title: qsTr("The migration could not be begun")
                detail: page.refused
            }
            SettingsGroup {
                width: parent.width
                title: qsTr("What is moved")

                Choice {
                    width: parent.width
                    label: qsTr("Old server")
                    hint: page.tried && page.product < 0 ? qsTr("Choose what runs on the old server.") : ""
                    options: Sessions.products.map(product => product.title)
                    current: page.product
                    onChosen: index => page.product = index
                }
                Field {
                    id: customer
                    width: parent.width
                    label: qsTr("Customer")
                    wanted: true
                    error: page.missing(customer.text)
                }
                Field {
                    id: technician
                    width: parent.width
                    //: The name of the person who does the migration
                    label: qsTr("Carried out by")
                }
            }
            SettingsGroup {
                width: parent.width
                title: qsTr("The site")

                Field {
                    id: domain
                    width: parent.width
                    label: qsTr("Domain")
                    wanted: true
                    placeholder: "contoso.lan"
                    hint: qsTr("The full DNS name of the Active Directory domain.")
                    inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
                    error: page.missing(domain.text)
                }
                ServerFinder {
                    width: parent.width
                    domain: domain.text.trim()
                }
                ServerField {
                    id: source
                    width: parent.width
                    label: qsTr("Source Server")
                    wanted: true
                    hint: qsTr("Name or IP address of the old server.")
                    problem: page.missing(source.text)
                }
                ServerField {
                    id: destination
                    width: parent.width
                    label: qsTr("Destination Server")
                    hint: qsTr("May stay empty until phase 2.")
                }
            }
        }
    }
}
