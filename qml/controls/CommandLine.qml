// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** One command. Where it has to wrap, only its first line has a prompt, so nobody takes the rest for another one. */
Item {
    id: line

    required property string command
    required property string definition

    readonly property string scheme: Theme.dark || Theme.highContrast ? "ayu Dark" : "Breeze Light"

    readonly property int columns: Math.max(12, Math.floor((line.width - prompt.width) / Math.max(1, cell.advanceWidth)))

    // Breaks at spaces only, because an option that is torn apart would be typed wrongly; inside of one line for the colours.
    function folded(): string {
        let room = line.columns;
        return line.command.split(" ").reduce((text, word) => {
            const fits = word.length < room;
            room = fits ? room - word.length - 1 : line.columns - word.length - 3;
            return text + (text.length === 0 ? "" : fits ? " " : "\u2028  ") + word;
        }, "");
    }

    implicitHeight: code.implicitHeight
    implicitWidth: prompt.width + code.implicitWidth

    TextMetrics {
        id: cell
        font: code.font
        text: "0"
    }
    ThemedText {
        id: prompt
        silent: true
        width: Math.ceil(implicitWidth) + Theme.gap
        text: "›"
        font.family: Theme.monoFamily
        muted: true
    }
    TextEdit {
        id: code
        objectName: "code"
        anchors { left: prompt.right; right: parent.right }
        readOnly: true
        // Taken over with the copy button: what is marked here would bring the folds along.
        selectByMouse: false
        activeFocusOnTab: false
        text: line.folded()
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAnywhere
        color: Theme.text
        font.family: Theme.monoFamily
        font.pixelSize: Theme.body

        Accessible.role: Accessible.StaticText
        Accessible.name: line.command
        Accessible.ignored: Cover.hides(code)
    }
    Loader {
        // On demand: the first use reads a few hundred definitions.
        active: line.definition.length > 0
        Component.onCompleted: setSource("CodeColors.qml", {
            target: code,
            language: Qt.binding(() => line.definition),
            scheme: Qt.binding(() => line.scheme)
        })
    }
}
