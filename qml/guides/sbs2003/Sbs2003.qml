// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Guide

Guide {
    key: "sbs2003"
    version: "1"
    //: Name of the product that is replaced
    title: qsTr("Windows Small Business Server 2003")
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
