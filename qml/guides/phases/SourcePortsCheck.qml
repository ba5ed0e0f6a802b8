// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

ReachabilityCheck {
    checkId: "net.dc-ports"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Ports of the source server")
    server: Check.Source
    neededPorts: [53, 88, 135, 389, 445]
    optionalPorts: [464, 3268]
    appliesUntil: "demote.demote-source"
    deadlineMs: 3000
    shelfLifeSeconds: 300
}
