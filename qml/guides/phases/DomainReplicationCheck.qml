// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

ReplicationCheck {
    checkId: "prep.replication"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Replication between the servers")
    freshSeconds: 86400
    deadlineMs: 10000
    shelfLifeSeconds: 900
}
