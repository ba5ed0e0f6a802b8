// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Console.Controls

TestCase {
    id: testCase
    name: "RowList"
    when: windowShown
    visible: true
    width: 500
    height: 500

    property list<string> pressed
    property list<int> barred

    Component {
        id: files

        Column {
            id: sheet

            property int amount: 4

            width: 400
            height: 400

            TouchButton {
                objectName: "before"
                text: "Before"
            }
            RowList {
                objectName: "list"
                width: sheet.width
                height: 250
                model: sheet.amount
                delegate: RowButton {
                    id: row
                    enabled: !testCase.barred.includes(row.index)
                    width: sheet.width
                    lines: ["File " + row.index, ""]
                    onClicked: testCase.pressed.push(row.lines[0])
                }
            }
            TouchButton {
                objectName: "after"
                text: "After"
            }
        }
    }

    function init() {
        testCase.pressed = [];
        testCase.barred = [];
    }
    function make(amount: int): Item {
        const sheet = createTemporaryObject(files, testCase, {"amount": amount}) as Item;
        const list = findChild(sheet, "list");
        tryVerify(() => list.currentItem !== null && (list.currentItem.enabled || testCase.barred.length === amount));
        findChild(sheet, "before").forceActiveFocus(Qt.TabFocusReason);
        return sheet;
    }
    function rowInUse(sheet: Item): int {
        const list = findChild(sheet, "list");
        return list.currentItem && list.currentItem.visualFocus ? list.currentIndex : -1;
    }

    function test_isOneStopOfTab() {
        const sheet = make(4);
        keyClick(Qt.Key_Tab);
        tryVerify(() => rowInUse(sheet) === 0);
        keyClick(Qt.Key_Down);
        tryVerify(() => rowInUse(sheet) === 1);
        keyClick(Qt.Key_Tab);
        tryVerify(() => findChild(sheet, "after").visualFocus);
        keyClick(Qt.Key_Backtab);
        tryVerify(() => rowInUse(sheet) === 1);
    }

    function test_isWalkedToBothEnds_data() {
        return [{tag: "few", amount: 4}, {tag: "many more than have room", amount: 500}];
    }
    function test_isWalkedToBothEnds(data) {
        const sheet = make(data.amount);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Up);
        tryVerify(() => rowInUse(sheet) === 0);
        keyClick(Qt.Key_End);
        tryVerify(() => rowInUse(sheet) === data.amount - 1);
        keyClick(Qt.Key_Return);
        compare(testCase.pressed, ["File " + (data.amount - 1)]);
        keyClick(Qt.Key_Home);
        tryVerify(() => rowInUse(sheet) === 0);
    }

    function test_stepsOverWhatCannotBePressed_data() {
        return [
            {tag: "the first", barred: [0], keys: [], row: 1},
            {tag: "the first two", barred: [0, 1], keys: [], row: 2},
            {tag: "one between, down", barred: [1], keys: [Qt.Key_Down], row: 2},
            {tag: "one between, up", barred: [1], keys: [Qt.Key_End, Qt.Key_Up, Qt.Key_Up], row: 0},
            {tag: "the last", barred: [3], keys: [Qt.Key_End], row: 2},
            {tag: "below the last that can be", barred: [2, 3], keys: [Qt.Key_Down, Qt.Key_Down], row: 1},
            {tag: "home", barred: [0], keys: [Qt.Key_End, Qt.Key_Home], row: 1},
        ];
    }
    function test_stepsOverWhatCannotBePressed(data) {
        testCase.barred = data.barred;
        const sheet = make(4);
        keyClick(Qt.Key_Tab);
        for (const key of data.keys)
            keyClick(key);
        tryVerify(() => rowInUse(sheet) === data.row);
    }

    function test_isPassedWhereNothingCanBePressed() {
        testCase.barred = [0, 1, 2, 3];
        const sheet = make(4);
        keyClick(Qt.Key_Tab);
        tryVerify(() => findChild(sheet, "after").visualFocus);
    }

    function test_leavesOutEmptyLines() {
        const sheet = make(1);
        compare(findChild(sheet, "list").currentItem.Accessible.name, "File 0");
    }
}
