// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide
import "phases"

Guide {
    id: guide
    key: "wse2012"
    traits: "only-advised deletes-first role-removal analyzer analyzer-in-dashboard"
    version: "1"
    destinationSince: "install.choose-migration"
    sourceGoneAfter: "demote.demote-source"
    introduction: Orientation { product: guide.key }

    PrepareSource { product: guide.key }
    Install { product: guide.key }
    JoinComputers { product: guide.key }
    MoveData { product: guide.key }
    Redirect { product: guide.key }
    Demote { product: guide.key }
    PostMigration { product: guide.key }
    RunBpa { product: guide.key }
}
