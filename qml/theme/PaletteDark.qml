// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

Colors {
    ground: "#10151c"
    panel: "#171e27"
    card: "#1d2631"
    raised: "#243040"
    line: "#2e3b4b"
    text: "#eef3f8"
    muted: "#9fb0c2"
    accent: "#5aa9ff"
    accentInk: "#07121f"
    passed: "#3ecf8e"
    warning: "#f5b83d"
    failed: "#ff6b5e"
    unknown: "#b497ff"
    running: "#5aa9ff"
    idle: "#8c9bad"
    code: "#0b1017"
    tint: 0.17
}
