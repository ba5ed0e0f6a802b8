// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    id: phase
    key: "prepare"
    title: QT_TR_NOOP("Prepare the source server")
    //: Short name of phase 1 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Prepare")

    PrepareBackup { product: phase.product }
    PrepareServicePacks { product: phase.product }
    PrepareNetwork { product: phase.product }
    PrepareHealth { product: phase.product }
    PrepareChecks { product: phase.product }
    PrepareTool { product: phase.product }
    PreparePlans {}
}
