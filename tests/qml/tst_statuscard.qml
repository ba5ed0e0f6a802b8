// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "StatusCard"
    when: windowShown
    visible: true
    width: 700
    height: 900

    Component {
        id: cards

        StatusCard {
            width: 300
            height: implicitHeight
            title: "Time difference between the servers"
            status: Mark.Failed
            statusText: "Failed"
            value: "+7 min 12 s"
            sentence: "The clocks are apart."
            detail: "SBS2003 10:58:41"
            limitText: "Limit ± 5 min"
            ageText: "8 s ago · live"
            sourceText: "NTP"
            byHand: false
            tagText: ""
            confirming: false
            running: false
            stale: false
            blockedByTitle: ""
            trend: []
            trendLimit: NaN
            actionText: ""
            accessibleText: "Time difference, failed, plus 7 minutes 12 seconds"
            redSinceText: "since 10:51"
            adviceText: ""
            progress: -1
            progressText: ""
            overrideText: ""
        }
    }
    SignalSpy {
        id: opened
        signalName: "opened"
    }
    SignalSpy {
        id: acted
        signalName: "acted"
    }

    function made(properties) {
        const card = createTemporaryObject(cards, testCase, properties ?? {});
        opened.target = card;
        acted.target = card;
        opened.clear();
        acted.clear();
        waitForRendering(card);
        return card;
    }
    function initTestCase() {
        Motion.reduced = true;
    }
    function cleanup() {
        Theme.textScale = 1;
        opened.target = null;
        acted.target = null;
    }

    Component { id: path; TrendPath { size: Qt.size(100, 24); margin: 2 } }

    function test_trendLiesBetweenZeroAndItsLimit() {
        const line = createTemporaryObject(path, testCase, {values: [0, 5, 2.5], limit: 10});
        compare(line.points, [Qt.point(0, 22), Qt.point(50, 12), Qt.point(100, 17)]);
        compare(line.limited, true);
        compare(line.limitY, 2);
        line.values = [0, -20]; // the limit goes where the newest value is
        compare(line.points, [Qt.point(0, 2), Qt.point(100, 22)]);
        compare(line.limitY, 12);
        line.limit = NaN;
        compare(line.limited, false);
        line.values = [0, 0];
        compare(line.points[1], Qt.point(100, 12));
    }

    function test_shapeColourAndWordStandTogether() {
        const card = testCase.made();
        compare(findChild(card, "word").text, "Failed · since 10:51");
        compare(findChild(card, "word").color, Theme.markColor(Mark.Failed));
        compare(findChild(card, "sign").source, Theme.markIcon(Mark.Failed));
    }

    function test_staleAndConfirmingAreSaid() {
        const card = testCase.made({status: Mark.Passed, statusText: "Passed", redSinceText: "", stale: true, confirming: true});
        compare(findChild(card, "word").text, "Passed · stale · confirming");
        compare(findChild(card, "sign").source, Theme.markIcon(Mark.Stale));
        compare(findChild(card, "confirmingRing") !== null, true);
    }

    function test_withoutLiveDataTheCardTurnsGrey() {
        const card = testCase.made({frozen: true});
        compare(findChild(card, "sign").color, Theme.markColor(Mark.NotRun));
        compare(findChild(card, "sign").source, Theme.markIcon(Mark.Failed));
        compare(findChild(card, "value").text, "+7 min 12 s");
    }

    function test_itSaysAllInItsAccessibleName() {
        const card = testCase.made();
        compare(card.Accessible.role, Accessible.Button);
        compare(card.Accessible.name, "Time difference, failed, plus 7 minutes 12 seconds");
    }

    function test_theLastValuesAreALine() {
        const card = testCase.made();
        compare(findChild(card, "trend"), null);
        card.trend = [1, -2, 3];
        tryVerify(() => findChild(card, "trend") !== null);
        const line = findChild(card, "trend");
        compare(line.tone, Theme.markColor(Mark.Failed));
        verify(line.visible && line.height > 0);
        card.trend = [1];
        tryVerify(() => findChild(card, "trend") === null);
    }

    function test_aTapOpensTheStep() {
        const card = testCase.made();
        mouseClick(card, 20, 20);
        compare(opened.count, 1);
    }

    function test_theKeyboardOpensTheStep_data() {
        return [{tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}, {tag: "space", key: Qt.Key_Space}];
    }
    function test_theKeyboardOpensTheStep(row) {
        const card = testCase.made();
        card.forceActiveFocus(Qt.TabFocusReason);
        verify(card.visualFocus);
        keyClick(row.key);
        compare(opened.count, 1);
    }

    function test_theButtonActsAndDoesNotOpen() {
        const card = testCase.made({actionText: "Sign in"});
        const button = findChild(card, "action");
        compare(button.Accessible.name, "Sign in: Time difference between the servers");
        mouseClick(button);
        compare(acted.count, 1);
        compare(opened.count, 0);
    }

    function test_nothingIsCut_data() {
        return [{tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}];
    }
    function test_nothingIsCut(row) {
        Theme.textScale = row.scale;
        const card = testCase.made({title: "Gruppenrichtlinieneinstellungen der Standard-Domänencontrollerrichtlinie", byHand: true,
            tagText: "Manuell", actionText: "Vorgehensweise anzeigen"});
        for (const name of ["title", "word", "value", "sentence"]) {
            const text = findChild(card, name);
            compare(text.truncated, false);
            verify(text.contentWidth <= text.width + 1, name + " is too wide");
            const end = text.mapToItem(card, 0, text.contentHeight);
            verify(end.y <= card.height, name + " leaves the card");
        }
        const button = findChild(card, "action");
        verify(button.mapToItem(card, button.width, button.height).x <= card.width);
    }
}
