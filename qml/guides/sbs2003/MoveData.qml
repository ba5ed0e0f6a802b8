// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Phase {
    key: "move"
    title: qsTr("Move settings and data to the destination server")
    //: Short name of phase 4 for the timeline; keep it under 24 characters
    shortTitle: qsTr("Move settings and data")

    MoveShares {}
    MoveAccounts {}
    MoveAccess {}
}
