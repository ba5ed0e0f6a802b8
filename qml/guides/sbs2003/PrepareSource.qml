// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    key: "prepare"
    title: qsTr("Prepare the source server")
    //: Short name of phase 1 for the timeline; keep it under 24 characters
    shortTitle: qsTr("Prepare")

    PrepareBackup {}
    PrepareServicePacks {}
    PrepareNetwork {}
    PrepareHealth {}
    PrepareTool {}
    PreparePlans {}
    PrepareEmail {}
}
