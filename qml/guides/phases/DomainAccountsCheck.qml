// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

AccountLimitsCheck {
    checkId: "prep.account-limits"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Users and computers")
    mostUsers: 25
    mostDevices: 50
    inUseWithinDays: 90
    severity: Check.Warning
    deadlineMs: 10000
    shelfLifeSeconds: 86400
}
