// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Pages
import Console.Controls

/** The customer signs the migration, by finger or by the typed name. What is signed is bound to the record as it is now. */
Sheet {
    id: sheet

    readonly property bool ready: SignOff.canSignFinally && name.text.trim().length > 0 && (!field.empty || typed.checked)

    returning: true
    title: qsTr("Signature of the customer")
    text: SignOff.unsignedPhases.length > 0
        ? qsTr("The customer can sign when the technician has signed every phase.")
        : qsTr("With this signature the customer accepts the migration as it stands in the record.")

    onAboutToShow: SignOff.readHash()

    Paragraphs {
        width: parent.width
        //: Heading above phases without a signature
        title: qsTr("Not signed yet")
        entries: SignOff.unsignedPhases
    }
    Paragraphs {
        width: parent.width
        //: Heading above what the customer signs
        title: qsTr("What is signed")
        entries: SignOff.summary
    }
    Fact {
        width: parent.width
        //: Label above the hash that a signature is bound to
        label: qsTr("Bound to the record")
        value: SignOff.hashText
        mono: true
    }
    Paragraphs {
        width: parent.width
        //: Heading above a signature that was given
        title: qsTr("Signature so far")
        text: SignOff.customerText
    }
    SignatureField {
        width: parent.width
        visible: !empty
        readOnly: true
        label: qsTr("Signature so far")
        strokes: SignOff.customerStrokes
    }
    Draft {
        id: kept
        key: "signature"
        text: name.text
        onRestored: text => name.text = text
    }
    Field {
        id: name
        width: parent.width
        visible: SignOff.canSignFinally && !Current.readOnly
        wanted: true
        label: qsTr("Name of the customer")
    }
    SignatureField {
        id: field
        width: parent.width
        visible: name.visible
        label: qsTr("Sign here with a finger or a pen")
    }
    Tick {
        id: typed
        width: parent.width
        visible: name.visible && field.empty
        text: qsTr("Sign with the typed name instead")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: name.visible
            primary: true
            irreversible: true
            enabled: sheet.ready
            picture: "tick"
            text: qsTr("Sign the migration")
            onClicked: {
                SignOff.signAsCustomer(name.text, field.strokes);
                kept.drop();
                sheet.close();
            }
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            visible: name.visible && !field.empty
            picture: "undo"
            //: Empties the field for a signature
            text: qsTr("Write anew")
            onClicked: field.clear()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
