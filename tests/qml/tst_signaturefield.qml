// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Controls

TestCase {
    id: testCase
    name: "SignatureField"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: fields

        SignatureField {
            width: 500
            label: "Signature"
        }
    }

    function write(field: SignatureField): void {
        const pen = findChild(field, "pen");
        mousePress(pen, 50, 50);
        mouseMove(pen, 100, 60);
        mouseMove(pen, 150, 40);
        mouseRelease(pen, 150, 40);
    }

    function test_keepsStrokesAsSmallNumbers() {
        const field = createTemporaryObject(fields, testCase);
        waitForRendering(field);
        verify(field.empty);
        testCase.write(field);
        compare(field.strokes.length, 1);
        compare(field.strokes[0], [100, 100, 100, 20, 100, -40]); // thousandths of the width
        testCase.write(field);
        compare(field.strokes.length, 2);
        field.clear();
        verify(field.empty);
    }

    function test_staysInsideOfItself() {
        const field = createTemporaryObject(fields, testCase);
        waitForRendering(field);
        const pen = findChild(field, "pen");
        mousePress(pen, 480, 50);
        mouseMove(pen, 900, -300);
        mouseRelease(pen, 900, -300);
        compare(field.strokes[0], [960, 100, 40, -100]);
    }

    function test_whatWasWrittenIsNotChanged() {
        const field = createTemporaryObject(fields, testCase, {readOnly: true, strokes: [[10, 10, 500, 50], [20, 20]]});
        waitForRendering(field);
        testCase.write(field);
        compare(field.strokes, [[10, 10, 500, 50], [20, 20]]);
    }
}
