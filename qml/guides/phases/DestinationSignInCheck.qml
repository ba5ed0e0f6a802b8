// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

SignInCheck {
    checkId: "net.sign-in"
    //: Title of a card; keep it under 40 characters
    title: QT_TR_NOOP("Sign-in at the destination server")
    server: Check.Destination
    appliesFrom: "install.choose-migration"
    deadlineMs: 10000
    shelfLifeSeconds: 900
}
