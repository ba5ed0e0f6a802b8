// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

SourceMailboxesCheck {
    checkId: "prep.mailboxes-left"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Mailboxes on the source server")
    appliesUntil: "demote.demote-source"
    overridable: true
    deadlineMs: 10000
    shelfLifeSeconds: 3600
}
