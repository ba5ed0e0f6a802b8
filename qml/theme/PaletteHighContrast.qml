// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

Colors {
    ground: "#000000"
    panel: "#000000"
    card: "#000000"
    raised: "#1a1a1a"
    line: "#ffffff"
    text: "#ffffff"
    muted: "#d6dee7"
    accent: "#ffe14d"
    accentInk: "#000000"
    passed: "#63e6a8"
    warning: "#ffd060"
    failed: "#ff9d93"
    unknown: "#d2bfff"
    running: "#9cceff"
    idle: "#c3ccd6"
    code: "#000000"
    tint: 0
}
