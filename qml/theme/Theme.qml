// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

/** Every colour, size and font of the console, named by purpose. */
QtObject {
    id: theme

    enum Scheme {
        System,
        Light,
        Dark,
        HighContrast
    }

    // What the settings and the language decide.
    property int scheme: Theme.System
    property real textScale: 1
    property string fontFamily: "Noto Sans"
    property string monoFamily: "Noto Sans Mono"
    /** Chinese, Japanese and Korean glyphs need more height. */
    property bool cjk: false
    /** Hands in gloves need larger targets, and touch what they did not mean to. */
    property bool gloves: false

    readonly property bool systemDark: Application.styleHints.colorScheme === Qt.ColorScheme.Dark
    readonly property bool dark: theme.scheme === Theme.Dark || (theme.scheme === Theme.System && theme.systemDark)
    readonly property bool highContrast: theme.scheme === Theme.HighContrast
    readonly property Colors colors: theme.highContrast ? theme.contrast : theme.dark ? theme.night : theme.day

    // Colours that a control asks for.
    readonly property color ground: theme.colors.ground
    readonly property color panel: theme.colors.panel
    readonly property color card: theme.colors.card
    readonly property color raised: theme.colors.raised
    readonly property color line: theme.colors.line
    readonly property color text: theme.colors.text
    readonly property color muted: theme.colors.muted
    readonly property color accent: theme.colors.accent
    readonly property color accentInk: theme.colors.accentInk
    readonly property color code: theme.colors.code
    readonly property color veil: Qt.rgba(0, 0, 0, 0.55)

    // Type.
    readonly property int tiny: Math.round(13 * theme.textScale)
    readonly property int small: Math.round(14 * theme.textScale)
    readonly property int body: Math.round(16 * theme.textScale)
    readonly property int lead: Math.round(18 * theme.textScale)
    readonly property int title: Math.round(22 * theme.textScale)
    readonly property int display: Math.round(26 * theme.textScale)
    readonly property real lineHeight: theme.cjk ? 1.1 : 1.05
    readonly property int strong: Font.Bold

    // Space.
    readonly property int half: 4
    readonly property int gap: 8
    readonly property int space: 12
    readonly property int pad: 16
    readonly property int wide: 20
    readonly property int margin: 24
    readonly property int hairline: 1
    readonly property int ring: 3
    readonly property int bar: 6
    readonly property int radiusCard: 14
    readonly property int radiusButton: 12
    readonly property int radiusSmall: 8

    // Things to touch and to see. Shapes grow with the text beside them.
    readonly property int touch: theme.gloves ? 72 : 48
    readonly property int iconSmall: Math.round(18 * theme.shapeScale)
    readonly property int icon: Math.round(22 * theme.shapeScale)
    readonly property int shape: Math.round(28 * theme.shapeScale)
    readonly property int dot: Math.round(40 * theme.shapeScale)
    readonly property int dotSmall: Math.round(26 * theme.shapeScale)
    readonly property int trend: Math.round(40 * theme.shapeScale)
    readonly property real shapeScale: 1 + (theme.textScale - 1) * 0.6

    // Widths that decide the layout.
    readonly property int oneColumn: 720
    readonly property int strip: 1000
    readonly property int threePanes: 1600
    readonly property int railWidth: Math.round(312 * theme.roomScale)
    readonly property int sideWidth: Math.round(400 * theme.roomScale)
    readonly property int cardWidth: Math.round(272 * theme.roomScale)
    /** About as high as most cards are: to reckon with, not to cut them to. */
    readonly property int cardHeight: Math.round(220 * theme.textScale)
    readonly property int readingWidth: Math.round(760 * theme.roomScale)
    readonly property int sheetWidth: Math.round(560 * theme.roomScale)
    readonly property real roomScale: 1 + (theme.textScale - 1) * 0.4

    readonly property Colors night: PaletteDark {}
    readonly property Colors day: PaletteLight {}
    readonly property Colors contrast: PaletteHighContrast {}

    readonly property list<string> marks: ["not-run", "queued", "running", "passed", "warning", "failed", "unknown",
        "not-applicable", "blocked", "cancelled", "interrupted", "skipped", "deferred", "stale"]

    function iconUrl(name: string): url {
        return Qt.resolvedUrl("icons/" + name + ".svg");
    }
    function markIcon(mark: int): url {
        return theme.iconUrl(theme.marks[mark] ?? "not-run");
    }
    function markColor(mark: int): color {
        switch (mark) {
        case Mark.Passed: return theme.colors.passed;
        case Mark.Warning: return theme.colors.warning;
        case Mark.Failed: return theme.colors.failed;
        case Mark.Unknown: return theme.colors.unknown;
        case Mark.Running: return theme.colors.running;
        default: return theme.colors.idle;
        }
    }
    /** A verdict that is too old to count is not green: that is for what is proved. A failure stays one until it is asked again. */
    function staleColor(mark: int): color {
        return theme.markColor(mark === Mark.Passed ? Mark.NotRun : mark);
    }
    /** The ground of something that speaks in the colour of its status. */
    function wash(mark: int, ground: color): color {
        const tone = theme.markColor(mark);
        return Qt.tint(ground, Qt.rgba(tone.r, tone.g, tone.b, theme.colors.tint));
    }
}
