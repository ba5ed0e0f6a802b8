// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "TouchSize"
    when: windowShown
    visible: true
    width: 900
    height: 900

    Component { id: button; TouchButton { text: "OK" } }
    Component { id: iconButton; IconButton { picture: "back"; name: "Back" } }
    Component { id: chip; Chip { text: "9" } }
    Component { id: tick; Tick { text: "Done" } }
    Component { id: toggle; Toggle { text: "On" } }
    Component { id: stepRow; StepRow { width: 300; title: "Step"; status: 0; statusText: ""; current: false } }
    Component { id: field; Field { width: 300; label: "Name" } }
    Component { id: noteField; NoteField { width: 300; label: "Note" } }

    readonly property list<Component> controls: [button, iconButton, chip, tick, toggle, stepRow, field, noteField]

    function cleanup() {
        Theme.textScale = 1;
    }

    function test_everyControlIsLargeEnough_data() {
        const rows = [];
        const names = ["button", "icon button", "chip", "tick", "toggle", "step row", "field", "note field"];
        for (const scale of [1, 2])
            names.forEach((name, i) => rows.push({tag: name + " at " + scale * 100 + " %", scale: scale, which: i}));
        return rows;
    }
    function test_everyControlIsLargeEnough(row) {
        Theme.textScale = row.scale;
        const made = createTemporaryObject(testCase.controls[row.which], testCase);
        const target = findChild(made, "input") ?? made;
        waitForRendering(made);
        verify(target.height >= 48, "height " + target.height);
        verify(target.width >= 48, "width " + target.width);
    }

    Component {
        id: narrow

        TouchButton {
            width: 160
            height: implicitHeight
            text: "Fingerabdruck des Zertifikats vergleichen"
        }
    }

    function test_longWordsWrapAndAreNeverCut_data() {
        return [{tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}];
    }
    function test_longWordsWrapAndAreNeverCut(row) {
        Theme.textScale = row.scale;
        const made = createTemporaryObject(narrow, testCase);
        waitForRendering(made);
        let label = null;
        for (const child of made.contentItem.children)
            if (child.text)
                label = child;
        verify(label.lineCount > 1);
        compare(label.truncated, false);
        verify(label.width <= made.availableWidth);
        verify(made.height >= label.height + 2 * Theme.gap);
    }
}
