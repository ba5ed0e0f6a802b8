// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** In which language a step is shown as well. Chosen once, it stays until another is. */
Sheet {
    id: sheet

    title: qsTr("Second language")
    text: qsTr("Every step is shown in both languages, for two people at one screen.")

    function choose(code: string): void {
        Settings.secondLanguage = code;
        sheet.close();
    }

    Flow {
        id: languages
        width: parent.width
        spacing: Theme.gap

        Accessible.role: Accessible.Grouping
        Accessible.name: sheet.title

        Chip {
            width: Math.min(implicitWidth, languages.width)
            //: No second language
            text: qsTr("None")
            checkable: true
            autoExclusive: true
            checked: !SecondLanguage.shown
            picture: checked ? "tick" : ""
            onClicked: sheet.choose("")
        }
        Repeater {
            model: Settings.languages

            delegate: Chip {
                id: language

                required property string code
                required property string nativeName
                required property string fontFamily

                width: Math.min(implicitWidth, languages.width)
                // The first row follows the system, and the language that is read already is no second one.
                visible: language.code.length > 0 && language.code !== Language.code
                text: language.nativeName
                family: language.fontFamily || Theme.fontFamily
                checkable: true
                autoExclusive: true
                checked: SecondLanguage.shown && Settings.secondLanguage === language.code
                picture: checked ? "tick" : ""
                onClicked: sheet.choose(language.code)
            }
        }
    }
    buttons: TouchButton {
        width: Math.min(implicitWidth, sheet.widest)
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
