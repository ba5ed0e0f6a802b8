// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "Sheet"
    when: windowShown
    visible: true
    width: 800
    height: 600

    TouchButton {
        id: behind
        text: "Behind"
    }
    Component {
        id: sheets

        Sheet {
            title: "Sign in"
            text: "To the domain"

            Field {
                objectName: "user"
                width: parent.width
                label: "User name"
            }
            buttons: TouchButton {
                objectName: "go"
                text: "Go"
            }
        }
    }

    function initTestCase() {
        Motion.reduced = true;
    }

    function test_whatIsBehindKeepsSilentUntilItCloses() {
        const sheet = createTemporaryObject(sheets, testCase);
        compare(behind.Accessible.ignored, false);
        sheet.open();
        tryCompare(sheet, "opened", true);
        compare(behind.Accessible.ignored, true);
        compare(findChild(sheet.contentItem, "go").Accessible.ignored, false);
        sheet.close();
        tryCompare(sheet, "visible", false);
        compare(behind.Accessible.ignored, false);
    }

    function test_escapeLeavesIt() {
        const sheet = createTemporaryObject(sheets, testCase);
        sheet.open();
        tryCompare(sheet, "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(sheet, "visible", false);
    }

    function test_aSheetThatGoesAwayUncoversThePage() {
        const sheet = createTemporaryObject(sheets, testCase);
        sheet.open();
        tryCompare(sheet, "opened", true);
        sheet.destroy();
        tryCompare(behind.Accessible, "ignored", false);
    }

    function test_itIsADialogWithAName() {
        const sheet = createTemporaryObject(sheets, testCase);
        sheet.open();
        tryCompare(sheet, "opened", true);
        compare(sheet.contentItem.Accessible.role, Accessible.Dialog);
        compare(sheet.contentItem.Accessible.name, "Sign in");
        sheet.close();
        tryCompare(sheet, "visible", false);
    }

    function test_itFitsTheWindow() {
        const sheet = createTemporaryObject(sheets, testCase);
        sheet.open();
        tryCompare(sheet, "opened", true);
        verify(sheet.width <= sheet.parent.width - 2 * Theme.pad);
        verify(sheet.height <= sheet.parent.height - 2 * Theme.pad);
        sheet.close();
        tryCompare(sheet, "visible", false);
    }
}
