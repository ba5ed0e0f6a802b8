// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide
import "phases"

Guide {
    key: "sbs2011std"
    traits: "exchange sbs-computers asks-for-updates sbs-console custom-policies asks-for-router preparation-tool analyzer"
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
