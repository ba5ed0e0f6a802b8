// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
// The module ships without type information, so the linter cannot see into it; nothing else stands in this file.
// qmllint disable
import org.kde.syntaxhighlighting as Kate

/** Colours one text as code. */
Kate.SyntaxHighlighter {
    id: colors

    required property TextEdit target
    required property string language
    required property string scheme

    textEdit: colors.target
    definition: colors.language
    theme: colors.scheme
}
