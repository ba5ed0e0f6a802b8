// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Console.Theme

/** Text in the theme's font: plain, wrapped where readers expect it, never cut. */
Text {
    id: themed

    property int size: Theme.body
    property bool strong: false
    property bool muted: false
    /** Running text, which needs air between its lines. */
    property bool paragraph: false
    /** The control around it says the same to assistive technology. */
    property bool silent: false
    /** Of the text, where it is another than the program's. */
    property string language

    onTextChanged: LineBreaks.fit(themed)
    onWidthChanged: LineBreaks.fit(themed)
    onLanguageChanged: LineBreaks.fit(themed)
    onFontChanged: LineBreaks.fit(themed)

    color: themed.muted ? Theme.muted : Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: themed.size
    font.weight: themed.strong ? Theme.strong : Font.Normal
    lineHeight: themed.paragraph ? Theme.lineHeight : 1
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: LineBreaks.plain(themed.text)
    Accessible.ignored: themed.silent || themed.text.length === 0 || Cover.hides(themed)
}
