// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/** Makes a part of a page that is not what is waited for: after the page's first frame, and between the frames that follow. */
Loader {
    id: later

    property bool wanted: true
    // Without this a first slice of the work would come before the frame.
    property bool drawn: false

    active: later.wanted && later.drawn
    visible: later.wanted
    asynchronous: true

    Connections {
        target: later.Window.window
        enabled: !later.drawn
        function onFrameSwapped(): void { later.drawn = true; }
    }
}
