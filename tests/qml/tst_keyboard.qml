// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Controls

TestCase {
    id: testCase
    name: "Keyboard"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: pages

        ScrollPage {
            id: page
            width: 400
            height: 200

            TouchButton {
                objectName: "first"
                text: "First"
            }
            Item {
                width: 10
                height: 600
            }
            Tick {
                objectName: "second"
                text: "Second"
            }
            Field {
                objectName: "third"
                width: 300
                label: "Third"
            }
        }
    }
    SignalSpy {
        id: clicked
        signalName: "clicked"
    }

    function test_tabGoesFromTopToBottomAndTheRingShows() {
        const page = createTemporaryObject(pages, testCase);
        const first = findChild(page, "first");
        first.forceActiveFocus(Qt.TabFocusReason);
        verify(first.visualFocus);
        keyClick(Qt.Key_Tab);
        verify(findChild(page, "second").visualFocus);
        keyClick(Qt.Key_Tab);
        verify(findChild(findChild(page, "third"), "input").activeFocus);
    }

    function test_whatHasTheFocusIsBroughtIntoView() {
        const page = createTemporaryObject(pages, testCase);
        compare(page.contentY, 0);
        const second = findChild(page, "second");
        second.forceActiveFocus(Qt.TabFocusReason);
        const top = second.mapToItem(page, 0, 0).y;
        verify(top >= 0 && top + second.height <= page.height);
    }

    function test_returnPresses_data() {
        return [{tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}, {tag: "space", key: Qt.Key_Space}];
    }
    function test_returnPresses(row) {
        const page = createTemporaryObject(pages, testCase);
        const first = findChild(page, "first");
        clicked.target = first;
        clicked.clear();
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(row.key);
        compare(clicked.count, 1);
        clicked.target = null;
    }

    function test_aFieldSaysItsLabelAndItsError() {
        const page = createTemporaryObject(pages, testCase);
        const field = findChild(page, "third");
        const input = findChild(field, "input");
        compare(input.Accessible.name, "Third");
        field.error = "Needed";
        compare(input.Accessible.description, "Needed");
    }
}
