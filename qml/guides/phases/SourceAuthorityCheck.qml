// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

AuthorityLeftoverCheck {
    checkId: "dem.adcs-objects"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Certification authority of the source")
    overridable: true
    deadlineMs: 10000
    shelfLifeSeconds: 3600
}
