// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "CommandBlock"
    when: windowShown
    visible: true
    width: 700
    height: 500

    readonly property list<string> lines: ["w32tm /config /syncfromflags:domhier /reliable:no /update", "net stop w32time"]

    Component {
        id: blocks

        CommandBlock {
            width: 600
            commands: testCase.lines
            definition: "MS-DOS Batch"
            shell: "Command Prompt"
        }
    }
    SignalSpy {
        id: copied
        signalName: "copyRequested"
    }

    function made(width: int): Item {
        const block = createTemporaryObject(blocks, testCase, {width: width});
        copied.target = block;
        copied.clear();
        waitForRendering(block);
        return block;
    }
    function cleanup() {
        copied.target = null;
    }

    function test_copyGivesEveryCommandAsItIs() {
        const block = testCase.made(200);
        mouseClick(findChild(block, "copy"));
        compare(copied.count, 1);
        compare(copied.signalArguments[0][0], testCase.lines.join("\n"));
    }

    function test_copyingIsConfirmed() {
        const block = testCase.made(600);
        const button = findChild(block, "copy");
        compare(button.Accessible.name, "Copy 2 command(s)");
        mouseClick(button);
        compare(button.text, "Copied");
    }

    function test_aFoldNeverTearsAnOptionApart_data() {
        return [{tag: "wide", width: 600}, {tag: "narrow", width: 320}, {tag: "narrow at 200 %", width: 580, scale: 2}];
    }
    function test_aFoldNeverTearsAnOptionApart(row) {
        Theme.textScale = row.scale ?? 1;
        const code = findChild(testCase.made(row.width), "code");
        const parts = code.text.split(/[\n\u2028]/).map(part => part.trim());
        compare(parts.join(" "), testCase.lines[0]);
        compare(code.lineCount, parts.length);
        Theme.textScale = 1;
    }

    function test_theWholeCommandIsTheAccessibleName() {
        const code = findChild(testCase.made(200), "code");
        compare(code.Accessible.name, testCase.lines[0]);
        compare(code.readOnly, true);
    }
}
