// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "TickRow"
    when: windowShown
    visible: true
    width: 700
    height: 700

    Component {
        id: rows

        TickRow {
            width: 300
            name: "FRONTDESK"
            ticked: false
            seenText: "Windows 7 Professional · last sign-in about 5/3/2026"
            note: "Beside the door"
        }
    }
    SignalSpy {
        id: toggled
        signalName: "toggled"
    }
    SignalSpy {
        id: more
        signalName: "moreRequested"
    }

    function init() {
        Theme.textScale = 1;
        toggled.clear();
        more.clear();
    }
    function cleanupTestCase() {
        Theme.textScale = 1;
    }

    function test_aTouchOnTheNameTicks() {
        const row = createTemporaryObject(rows, testCase);
        waitForRendering(row);
        toggled.target = row;
        const tick = findChild(row, "tick");
        mouseClick(tick, tick.width - 10, tick.height / 2);
        compare(toggled.count, 1);
        compare(toggled.signalArguments[0][0], true);
    }

    function test_theKeyboardTicksAndOpensTheRest() {
        const row = createTemporaryObject(rows, testCase);
        toggled.target = row;
        more.target = row;
        findChild(row, "tick").forceActiveFocus(Qt.TabFocusReason);
        verify(findChild(row, "tick").visualFocus);
        keyClick(Qt.Key_Space);
        compare(toggled.count, 1);
        keyClick(Qt.Key_Return);
        compare(toggled.count, 2);
        compare(toggled.signalArguments[1][0], false);
        keyClick(Qt.Key_Tab);
        verify(findChild(row, "more").visualFocus);
        keyClick(Qt.Key_Return);
        compare(more.count, 1);
    }

    function test_everythingIsLargeEnoughForAThumb_data() {
        return [{tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}];
    }
    function test_everythingIsLargeEnoughForAThumb(data) {
        Theme.textScale = data.scale;
        const row = createTemporaryObject(rows, testCase);
        waitForRendering(row);
        for (const name of ["tick", "more"]) {
            const target = findChild(row, name);
            verify(target.height >= 48, name + " height " + target.height);
            verify(target.width >= 48, name + " width " + target.width);
            verify(target.mapToItem(row, target.width, 0).x <= row.width);
        }
        verify(findChild(row, "more").x - findChild(row, "tick").width >= 8);
    }

    function test_whatIsSetAsideCannotBeTicked() {
        const row = createTemporaryObject(rows, testCase, {setAside: true, stateText: "Set aside (A. Keller, 5/3/2026): “Windows XP”"});
        waitForRendering(row);
        toggled.target = row;
        more.target = row;
        mouseClick(findChild(row, "tick"));
        compare(toggled.count, 0);
        mouseClick(findChild(row, "more"));
        compare(more.count, 1);
    }

    function test_assistiveTechnologyHearsNameAndState() {
        const row = createTemporaryObject(rows, testCase, {stateText: "Done (A. Keller, 5/3/2026)", ticked: true});
        const tick = findChild(row, "tick");
        compare(tick.Accessible.name, "FRONTDESK");
        compare(tick.Accessible.checked, true);
        verify(tick.Accessible.description.includes("Windows 7 Professional"));
        verify(tick.Accessible.description.includes("Done"));
        verify(findChild(row, "more").Accessible.name.includes("FRONTDESK"));
    }
}
