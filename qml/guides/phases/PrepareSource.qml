// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    key: "prepare"
    title: QT_TR_NOOP("Prepare the source server")
    //: Short name of phase 1 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Prepare")

    PrepareBackup {}
    PrepareServicePacks {}
    PrepareNetwork {}
    PrepareHealth {}
    PrepareChecks {}
    PrepareTool {}
    PreparePlans {}
}
