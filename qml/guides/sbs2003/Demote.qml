// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    key: "demote"
    title: qsTr("Demote and remove the source server")
    //: Short name of phase 6 for the timeline; keep it under 24 characters
    shortTitle: qsTr("Demote and remove")

    DemoteClear {}
    DemoteRemove {}
}
