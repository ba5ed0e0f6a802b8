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
    Component { id: stepRow; StepRow { width: 300; index: 0; title: "Step"; status: 0; statusText: ""; current: false } }
    Component { id: field; Field { width: 300; label: "Name" } }
    Component { id: noteField; NoteField { width: 300; label: "Note" } }

    readonly property list<Component> controls: [button, iconButton, chip, tick, toggle, stepRow, field, noteField]

    function cleanup() {
        Theme.textScale = 1;
        Theme.gloves = false;
    }

    function test_everyControlIsLargeEnough_data() {
        const rows = [];
        const names = ["button", "icon button", "chip", "tick", "toggle", "step row", "field", "note field"];
        for (const scale of [1, 2]) {
            names.forEach((name, i) => rows.push({tag: name + " at " + scale * 100 + " %", scale: scale, which: i, least: 48}));
            names.forEach((name, i) => rows.push({tag: name + " at " + scale * 100 + " % in gloves", scale: scale, which: i, least: 72}));
        }
        return rows;
    }
    function test_everyControlIsLargeEnough(row) {
        Theme.textScale = row.scale;
        Theme.gloves = row.least > 48;
        const made = createTemporaryObject(testCase.controls[row.which], testCase);
        const target = findChild(made, "input") ?? made;
        waitForRendering(made);
        verify(target.height >= row.least, "height " + target.height);
        verify(target.width >= row.least, "width " + target.width);
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

    Component {
        id: weighty

        TouchButton {
            danger: true
            text: "Begin"
        }
    }
    Component {
        id: forGood

        TouchButton {
            irreversible: true
            text: "Delete for good"
        }
    }
    SignalSpy {
        id: clicked
        signalName: "clicked"
    }

    function begin(gloves, what = weighty) {
        Theme.gloves = gloves;
        const made = createTemporaryObject(what, testCase);
        waitForRendering(made);
        clicked.target = made;
        clicked.clear();
        return made;
    }
    function test_bareHandsPressOnce() {
        mouseClick(testCase.begin(false));
        compare(clicked.count, 1);
        clicked.target = null;
    }
    function test_inGlovesAPressIsConfirmedByAnother() {
        const made = testCase.begin(true);
        mouseClick(made);
        compare(clicked.count, 0);
        verify(made.doubted);
        mouseClick(made);
        compare(clicked.count, 1);
        verify(!made.doubted);
        clicked.target = null;
    }
    function test_inGlovesHoldingIsEnough() {
        const made = testCase.begin(true);
        mousePress(made);
        tryCompare(clicked, "count", 1);
        mouseRelease(made);
        compare(clicked.count, 1);
        verify(!made.doubted);
        clicked.target = null;
    }
    function test_inGlovesAKeyMeansIt() {
        const made = testCase.begin(true);
        made.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 1);
        clicked.target = null;
    }
    function test_inGlovesWhatWeighsLittleIsPressedOnce() {
        Theme.gloves = true;
        const made = createTemporaryObject(button, testCase);
        waitForRendering(made);
        clicked.target = made;
        clicked.clear();
        mouseClick(made);
        compare(clicked.count, 1);
        clicked.target = null;
    }
    function test_whatCannotBeUndoneIsHeldByBareHandsToo() {
        const made = testCase.begin(false, forGood);
        mouseClick(made);
        compare(clicked.count, 0);
        verify(made.doubted);
        tryCompare(made, "doubted", false, 2 * Motion.doubt);
        mousePress(made);
        compare(clicked.count, 0);
        tryCompare(clicked, "count", 1);
        mouseRelease(made);
        compare(clicked.count, 1);
        clicked.target = null;
    }
}
