// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

DnsRecordsCheck {
    checkId: "prep.dns-srv"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("DNS records of the domain")
    overridable: true
    deadlineMs: 3000
    shelfLifeSeconds: 1800
}
