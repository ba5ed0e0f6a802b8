// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Theme

TestCase {
    id: testCase
    name: "Theme"

    readonly property list<string> tones: ["passed", "warning", "failed", "unknown", "running", "idle"]

    function luminance(tone: color): real {
        const part = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * part(tone.r) + 0.7152 * part(tone.g) + 0.0722 * part(tone.b);
    }
    function contrast(one: color, other: color): real {
        const a = testCase.luminance(one);
        const b = testCase.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function cleanup() {
        Theme.scheme = Theme.System;
        Theme.textScale = 1;
    }

    function test_textIsLegible_data() {
        return [{tag: "dark", scheme: Theme.Dark, least: 4.5}, {tag: "light", scheme: Theme.Light, least: 4.5},
            {tag: "high contrast", scheme: Theme.HighContrast, least: 7}];
    }
    function test_textIsLegible(row) {
        Theme.scheme = row.scheme;
        for (const ground of [Theme.ground, Theme.panel, Theme.card, Theme.raised]) {
            verify(testCase.contrast(Theme.text, ground) >= row.least);
            verify(testCase.contrast(Theme.muted, ground) >= row.least, "muted on " + ground);
        }
        verify(testCase.contrast(Theme.accentInk, Theme.accent) >= row.least);
    }

    function test_statusColoursAreLegible_data() {
        return test_textIsLegible_data();
    }
    function test_statusColoursAreLegible(row) {
        Theme.scheme = row.scheme;
        for (const tone of testCase.tones)
            for (const ground of [Theme.ground, Theme.panel, Theme.card])
                verify(testCase.contrast(Theme.colors[tone], ground) >= row.least, tone + " on " + ground);
    }

    function test_everyMarkHasItsOwnPicture() {
        const pictures = new Set();
        for (let mark = Mark.NotRun; mark <= Mark.Stale; ++mark)
            pictures.add(Theme.markIcon(mark).toString());
        compare(pictures.size, Mark.Stale + 1);
    }

    function test_textFollowsTheScale() {
        Theme.textScale = 2;
        compare(Theme.body, 32);
        compare(Theme.tiny, 26);
        verify(Theme.touch >= 48);
    }
}
