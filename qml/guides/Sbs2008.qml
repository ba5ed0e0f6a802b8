// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide
import "phases"

Guide {
    key: "sbs2008"
    traits: "exchange sbs-computers asks-for-updates sbs-console custom-policies my-business-rule asks-for-router preparation-tool analyzer"
    version: "1"
    destinationSince: "install.choose-migration"
    sourceGoneAfter: "demote.demote-source"
    introduction: Orientation {}

    PrepareSource {}
    Install {}
    JoinComputers {}
    MoveData {}
    Redirect {}
    Demote {}
    PostMigration {}
    RunBpa {}
}
