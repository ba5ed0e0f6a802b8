// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    id: phase
    key: "demote"
    title: QT_TR_NOOP("Demote and remove the source server")
    //: Short name of phase 6 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Demote and remove")
    //: When the phase is needed
    condition: phase.product === "wsf2008" ? QT_TR_NOOP("The source server is not to stay as it is") : ""

    DemoteClear {}
    DemoteSource {}
    DemoteRemove {}
}
