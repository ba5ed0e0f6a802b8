// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Pages
import Console.Theme
import Console.Controls

/** A server shows a certificate that nobody vouches for: the technician compares and decides, once for this migration. */
Sheet {
    id: sheet

    property bool answered: false

    mark: Mark.Warning
    //: %1 is the name of a server
    title: qsTr("Trust the certificate of %1?").arg(Current.certificate.host)
    text: Current.certificate.problem

    function answer(trust: bool): void {
        sheet.answered = true;
        Current.trustCertificate(trust);
        sheet.close();
    }

    // Leaving without an answer is a no.
    onClosed: if (!sheet.answered) Current.trustCertificate(false)

    Fact {
        width: parent.width
        label: qsTr("Issued to")
        value: Current.certificate.subject
    }
    Fact {
        width: parent.width
        label: qsTr("Valid until")
        value: Current.certificate.until
    }
    Fact {
        width: parent.width
        label: qsTr("Fingerprint (SHA-256)")
        value: Current.certificate.fingerprint
        mono: true
    }
    ThemedText {
        width: parent.width
        text: qsTr("Compare the fingerprint on the server itself. If another certificate comes later, the sign-in stops.")
        size: Theme.small
        muted: true
        paragraph: true
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Trust it for this migration")
            onClicked: sheet.answer(true)
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Do not sign in")
            onClicked: sheet.answer(false)
        }
    ]
}
