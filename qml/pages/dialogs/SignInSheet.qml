// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** Asks for an account of the domain. The password goes to the engine and is kept nowhere else. */
Sheet {
    id: sheet

    property bool sent: false

    title: qsTr("Sign in to the domain")
    text: qsTr("Reading the directory needs a domain administrator. The password stays in memory, is never written down, and a refused one is never sent again by itself.")

    function send(): void {
        if (!go.enabled)
            return;
        sheet.sent = true;
        Current.signIn(user.text.trim(), password.text, overTls.checked);
        password.text = "";
    }

    onOpened: user.input.forceActiveFocus(Qt.TabFocusReason)
    onClosed: password.text = ""

    Connections {
        target: Current
        function onSignInBusyChanged(): void {
            if (sheet.sent && !Current.signInBusy && !Current.signInProblem)
                sheet.close();
        }
    }
    Banner {
        width: parent.width
        visible: Current.signInProblem.length > 0 && !Current.signInBusy
        mark: Mark.Failed
        title: Current.signInProblem
    }
    Field {
        id: user
        width: parent.width
        label: qsTr("User name")
        //: %1 is the DNS name of a domain
        hint: qsTr("Of the domain %1").arg(Current.domain)
        placeholder: "Administrator"
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: password.input.forceActiveFocus(Qt.TabFocusReason)
    }
    Field {
        id: password
        width: parent.width
        label: qsTr("Password")
        secret: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhHiddenText
        onAccepted: sheet.send()
    }
    Toggle {
        id: overTls
        width: parent.width
        text: qsTr("Without Kerberos")
        hint: qsTr("Only if port 88 cannot be reached: the password then goes to each server, over TLS and to a certificate that you trust.")
    }
    ProgressStrip {
        width: parent.width
        visible: Current.signInBusy
        name: qsTr("Signing in")
    }
    buttons: [
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            id: go
            primary: true
            busy: Current.signInBusy
            enabled: !Current.signInBusy && user.text.trim().length > 0 && password.text.length > 0
            text: Current.signInBusy ? qsTr("Signing in…") : qsTr("Sign in")
            onClicked: sheet.send()
        },
        TouchButton {
            width: Math.min(implicitWidth, sheet.widest)
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
