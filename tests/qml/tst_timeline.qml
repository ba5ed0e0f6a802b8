// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "Timeline"
    when: windowShown
    visible: true
    width: 1000
    height: 800

    ListModel {
        id: phases
        ListElement {
            number: 1
            title: "Prepare the source server"
            shortTitle: "Prepare"
            status: 5
            stateText: "1 failed"
            countsText: "5 of 9 done"
            failed: 1
            current: true
        }
        ListElement {
            number: 2
            title: "Install in migration mode"
            shortTitle: "Install"
            status: 0
            stateText: "Not started"
            countsText: ""
            failed: 0
            current: false
        }
        ListElement {
            number: 3
            title: "Join computers"
            shortTitle: "Join"
            status: 3
            stateText: "Done"
            countsText: ""
            failed: 0
            current: false
        }
    }
    Component {
        id: pages

        // A timeline between two other controls.
        Column {
            property Component timeline
            property alias list: loader.item

            TouchButton {
                objectName: "before"
                text: "Before"
            }
            Loader {
                id: loader
                sourceComponent: parent.timeline
            }
            TouchButton {
                objectName: "after"
                text: "After"
            }
        }
    }
    Component {
        id: rails

        TimelineRail {
            width: 312
            height: 600
            model: phases
        }
    }
    Component {
        id: strips

        TimelineStrip {
            width: 700
            height: implicitHeight
            model: phases
        }
    }
    SignalSpy {
        id: chosen
        signalName: "chosen"
    }

    function cleanup() {
        Theme.textScale = 1;
        chosen.target = null;
        chosen.clear();
    }

    function test_aPhaseSaysItsNumberTitleAndState_data() {
        return [{tag: "rail", timeline: rails}, {tag: "strip", timeline: strips}];
    }
    function test_aPhaseSaysItsNumberTitleAndState(row) {
        const timeline = createTemporaryObject(row.timeline, testCase);
        tryVerify(() => timeline.itemAtIndex(1) !== null);
        compare(timeline.itemAtIndex(0).Accessible.name, "Phase 1: Prepare the source server, 1 failed, 5 of 9 done");
        compare(timeline.itemAtIndex(0).Accessible.selected, true);
        compare(timeline.itemAtIndex(1).Accessible.name, "Phase 2: Install in migration mode, Not started");
    }

    function test_aTapAndTheKeyboardChoose_data() {
        return test_aPhaseSaysItsNumberTitleAndState_data();
    }
    function test_aTapAndTheKeyboardChoose(row) {
        const timeline = createTemporaryObject(row.timeline, testCase);
        tryVerify(() => timeline.itemAtIndex(2) !== null);
        chosen.target = timeline;
        chosen.clear();
        waitForRendering(timeline);
        mouseClick(timeline.itemAtIndex(1));
        compare(chosen.signalArguments[0][0], 1);
        timeline.itemAtIndex(2).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[1][0], 2);
    }

    function test_itIsOneStopOfTabAndTheArrowsWalkIt_data() {
        return [
            {tag: "rail", timeline: rails, before: Qt.Key_Up, after: Qt.Key_Down, across: Qt.Key_Right},
            {tag: "strip", timeline: strips, before: Qt.Key_Left, after: Qt.Key_Right, across: Qt.Key_Down}
        ];
    }
    function test_itIsOneStopOfTabAndTheArrowsWalkIt(row) {
        const page = createTemporaryObject(pages, testCase, {timeline: row.timeline});
        const list = page.list;
        list.chosenRow = 1;
        tryVerify(() => list.itemAtIndex(2) !== null);
        const at = place => list.itemAtIndex(place).visualFocus;
        findChild(page, "before").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(at(1)); // the chosen one
        keyClick(row.after);
        verify(at(2));
        keyClick(row.after); // the last
        verify(at(2));
        keyClick(row.across);
        verify(at(2));
        keyClick(Qt.Key_Tab);
        verify(findChild(page, "after").visualFocus);
        keyClick(Qt.Key_Backtab);
        verify(at(2)); // where it was left
        keyClick(Qt.Key_Home);
        verify(at(0));
        keyClick(Qt.Key_End);
        verify(at(2));
        keyClick(row.before);
        verify(at(1));
        keyClick(Qt.Key_Backtab);
        verify(findChild(page, "before").visualFocus);
        compare(chosen.count, 0); // who walks does not choose
    }
    function test_theFocusStaysWhenRowsAreMadeAnew_data() {
        return test_aPhaseSaysItsNumberTitleAndState_data();
    }
    function test_theFocusStaysWhenRowsAreMadeAnew(row) {
        const timeline = createTemporaryObject(row.timeline, testCase);
        tryVerify(() => timeline.itemAtIndex(2) !== null);
        timeline.itemAtIndex(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_End);
        timeline.model = 0;
        timeline.model = phases;
        tryVerify(() => timeline.itemAtIndex(2)?.visualFocus ?? false);
    }
    function test_aFingerGoesOnFromWhereItPressed() {
        const timeline = createTemporaryObject(rails, testCase);
        tryVerify(() => timeline.itemAtIndex(2) !== null);
        waitForRendering(timeline);
        mouseClick(timeline.itemAtIndex(1));
        keyClick(Qt.Key_Down);
        verify(timeline.itemAtIndex(2).visualFocus);
    }

    function test_aPhaseIsLargeEnoughToTouch_data() {
        const rows = [];
        for (const row of test_aPhaseSaysItsNumberTitleAndState_data())
            for (const scale of [1, 2])
                rows.push({tag: row.tag + " at " + scale * 100 + " %", timeline: row.timeline, scale: scale});
        return rows;
    }
    function test_aPhaseIsLargeEnoughToTouch(row) {
        Theme.textScale = row.scale;
        const timeline = createTemporaryObject(row.timeline, testCase);
        tryVerify(() => timeline.itemAtIndex(0) !== null);
        verify(timeline.itemAtIndex(0).height >= 48);
        verify(timeline.itemAtIndex(0).width >= 48);
    }
}
