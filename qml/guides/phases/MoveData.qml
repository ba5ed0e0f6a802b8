// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    key: "move"
    title: QT_TR_NOOP("Move settings and data to the destination server")
    //: Short name of phase 4 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Move settings and data")

    MoveShares {}
    MoveAccounts {}
    MovePolicies {
        onlyFor: "sbs2003"
    }
    MoveAccess {}
    MovePolicies {
        onlyFor: "sbs2008 sbs2011std"
    }
    MoveComputers {}
}
