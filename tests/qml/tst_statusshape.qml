// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "StatusShape"
    when: windowShown
    visible: true
    width: 200
    height: 200

    Component {
        id: shapes

        Rectangle {
            id: field
            property alias mark: shape.mark
            property alias stale: shape.stale
            property alias confirming: shape.confirming
            property alias shape: shape
            width: 32
            height: 24
            color: "white"

            StatusShape {
                id: shape
                size: 16
            }
        }
    }
    Component {
        id: pictures

        TintedPicture {
            width: 24
            height: 24
        }
    }
    Component {
        id: spoken

        StatusShape {}
    }

    // Only the form is left: black where the shape is, white elsewhere.
    function form(properties): string {
        const field = createTemporaryObject(shapes, testCase, properties);
        const form = testCase.formOf(field);
        field.destroy();
        return form;
    }
    function formOf(field: Item): string {
        const image = grabImage(field);
        let form = "";
        for (let y = 0; y < image.height; ++y)
            for (let x = 0; x < image.width; ++x)
                form += image.red(x, y) + image.green(x, y) + image.blue(x, y) < 600 ? "#" : ".";
        return form;
    }
    function difference(one: string, other: string): int {
        let count = 0;
        for (let i = 0; i < one.length; ++i)
            count += one[i] === other[i] ? 0 : 1;
        return count;
    }

    function initTestCase() {
        Theme.scheme = Theme.Light;
        Motion.reduced = true;
    }
    function cleanupTestCase() {
        Theme.scheme = Theme.System;
        Motion.reduced = false;
    }

    function test_everyStateHasAFormOfItsOwnAt16Pixels() {
        const forms = [];
        for (let mark = Mark.NotRun; mark <= Mark.Stale; ++mark)
            forms.push(testCase.form({mark: mark}));
        for (let i = 0; i < forms.length; ++i)
            for (let j = 0; j < i; ++j)
                verify(testCase.difference(forms[i], forms[j]) >= 4, Theme.marks[i] + " looks like " + Theme.marks[j]);
    }

    function test_afterATurnTheShapeStandsUpright() {
        Motion.reduced = false;
        const upright = testCase.form({mark: Mark.Passed});
        const field = createTemporaryObject(shapes, testCase, {mark: Mark.Running});
        for (let frame = 0; frame < 8; ++frame)
            waitForRendering(field);
        field.mark = Mark.Passed;
        for (let frame = 0; frame < 3; ++frame) {
            waitForRendering(field, 200);
        }
        Motion.reduced = true;
        compare(findChild(field, "sign").rotation, 0);
        verify(findChild(field, "sign").visible);
        compare(testCase.formOf(field), upright);
    }

    function test_aPictureTakesItsColour() {
        const picture = createTemporaryObject(pictures, testCase, {source: Theme.iconUrl("blocked"), color: "#ff0000"});
        let red = 0;
        const image = grabImage(picture);
        for (let y = 0; y < image.height; ++y)
            for (let x = 0; x < image.width; ++x) {
                compare(image.green(x, y), image.blue(x, y));
                red += image.red(x, y) > 200 && image.green(x, y) < 60 ? 1 : 0;
            }
        verify(red > 20);
    }

    function test_aMissingPictureIsToldOf() {
        ignoreWarning(/Cannot show/);
        const picture = createTemporaryObject(pictures, testCase, {source: Theme.iconUrl("no-such"), color: "#ff0000"});
        waitForRendering(picture);
    }

    function test_confirmingAddsARing() {
        verify(testCase.difference(testCase.form({mark: Mark.Failed}), testCase.form({mark: Mark.Failed, confirming: true})) >= 8);
    }

    function test_staleIsAClockAndNeverGreen() {
        const shape = createTemporaryObject(spoken, testCase, {mark: Mark.Passed, stale: true});
        compare(shape.picture, Theme.markIcon(Mark.Stale));
        compare(shape.tone, Theme.markColor(Mark.NotRun));
        shape.mark = Mark.Failed;
        compare(shape.picture, Theme.markIcon(Mark.Stale));
        compare(shape.tone, Theme.markColor(Mark.Failed));
    }

    function test_fadedKeepsTheShapeAndLosesTheColour() {
        const shape = createTemporaryObject(spoken, testCase, {mark: Mark.Failed, faded: true});
        compare(shape.picture, Theme.markIcon(Mark.Failed));
        compare(shape.tone, Theme.markColor(Mark.NotRun));
    }

    function test_theWordIsItsAccessibleName() {
        const shape = createTemporaryObject(spoken, testCase, {mark: Mark.Failed, word: "Failed"});
        compare(shape.Accessible.name, "Failed");
        compare(shape.Accessible.ignored, false);
        shape.word = "";
        compare(shape.Accessible.ignored, true);
    }
}
