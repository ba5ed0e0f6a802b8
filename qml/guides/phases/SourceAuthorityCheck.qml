// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Checks // brings Console.Guide with it

AuthorityLeftoverCheck {
    checkId: "dem.adcs-objects"
    //: Title of a card; keep it under 40 characters
    title: qsTr("Certification authority of the source")
    overridable: true
    deadlineMs: 10000
    shelfLifeSeconds: 3600
}
