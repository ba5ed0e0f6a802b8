// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Console
import Console.Theme
import Console.Controls

/** What a step depends on: whether it is needed at this site at all, and what has to come first. */
Column {
    id: gate

    spacing: Theme.pad

    Loader {
        width: parent.width
        visible: active
        active: Gate.summary.length > 0
        sourceComponent: GateBanner {
            reasons: Gate.reasons
            title: Gate.summary
            answering: !Current.readOnly && !Migration.closed
            busy: Gate.measuring
        }
    }
    Loader {
        width: parent.width
        visible: active
        active: Gate.conditional
        sourceComponent: Banner {
            picture: Gate.applies === Gate.No ? "skipped" : Gate.applies === Gate.Yes ? "flag" : "unknown"
            title: Gate.applies === Gate.Yes ? qsTr("Needed at this site")
                : Gate.applies === Gate.No ? qsTr("Not needed at this site") : qsTr("Is this step needed at this site?")
            detail: [Step.conditionText, Gate.conditionText].filter(part => part.length > 0).join("\n")
            //: Button: decide whether a step is needed at this site
            actionText: Current.readOnly || Migration.closed ? "" : qsTr("Decide …")
            onActed: Route.ask("ConditionSheet")
        }
    }
}
