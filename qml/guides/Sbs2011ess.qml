// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide
import "phases"

Guide {
    key: "sbs2011ess"
    traits: "preparation-tool analyzer"
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
