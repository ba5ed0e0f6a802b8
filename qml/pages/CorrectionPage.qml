// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** Corrects what was said when a migration began. The record keeps both; what depends on it is measured again. */
FocusScope {
    id: page
    objectName: "CorrectionPage"

    property int product: -1
    property bool tried: false

    readonly property bool complete: page.product >= 0 && customer.text.trim() && domain.text.trim() && source.complete

    function save(): void {
        page.tried = true;
        if (!page.complete)
            return;
        Migration.correct(page.answers());
        kept.drop();
        Route.back();
    }
    function answers(): var {
        return {
            product: page.product < 0 ? "" : Sessions.products[page.product].key,
            customer: customer.text, technician: technician.text, domain: domain.text,
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
        return page.tried && text.trim().length === 0 ? qsTr("This is needed.") : "";
    }

    Component.onCompleted: {
        page.fill(Migration.answers);
        kept.restore();
    }

    Draft {
        id: kept
        key: "correction"
        atOnce: false
        text: JSON.stringify(page.answers())
        onRestored: text => page.fill(JSON.parse(text))
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
            title: qsTr("Correct the migration")
            subtitle: Current.customer
            onBackRequested: Route.back()

            DeadlineChip {
                width: Math.min(implicitWidth, header.room)
            }
            TouchButton {
                width: Math.min(implicitWidth, header.room)
                primary: true
                text: qsTr("Save the correction")
                onClicked: page.save()
            }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            widest: Theme.readingWidth

            Paragraphs {
                width: parent.width
                title: qsTr("What that means")
                text: qsTr("The record keeps what was said before. Every answer of the checks counts as old until it is measured again.")
            }
            SettingsGroup {
                width: parent.width
                title: qsTr("What is moved")

                Choice {
                    width: parent.width
                    label: qsTr("Old server")
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
                    hint: qsTr("The full DNS name of the Active Directory domain.")
                    inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
                    error: page.missing(domain.text)
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
