// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

DhcpAuthorizationCheck {
    checkId: "prep.dhcp-owner"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Authorized DHCP servers")
    severity: Check.Warning
    appliesUntil: "demote.power-off-source"
    deadlineMs: 10000
    shelfLifeSeconds: 3600
}
