// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

Colors {
    ground: "#f3f5f8"
    panel: "#ffffff"
    card: "#ffffff"
    raised: "#eef2f6"
    line: "#d6dee7"
    text: "#15202b"
    muted: "#52606f"
    accent: "#0b66d0"
    accentInk: "#ffffff"
    passed: "#0b7a4b"
    warning: "#8d5b00"
    failed: "#c8321f"
    unknown: "#6b46c8"
    running: "#0b66d0"
    idle: "#5f6b78"
    code: "#f7f9fb"
    tint: 0.11
}
