// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Guide

Phase {
    key: "install"
    title: QT_TR_NOOP("Install the destination server in migration mode")
    //: Short name of phase 2 for the timeline; keep it under 24 characters
    shortTitle: QT_TR_NOOP("Install")

    InstallSetup {}
    InstallVerify {}
}
