// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console
import Console.Controls

/** Shows a step in one language more, and says in which one it does. */
IconButton {
    picture: "globe"
    //: %1 is the name of a language, as its readers write it
    name: SecondLanguage.shown ? qsTr("Second language: %1").arg(SecondLanguage.nativeName) : qsTr("Show in a second language")
    onClicked: Route.ask("SecondLanguageSheet")
}
