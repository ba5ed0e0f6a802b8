// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapentry.h"
#include "rootdse.h"

/** Every user of the domain with what the checks want to know of them: one search, so that it is sent once for all. */
[[nodiscard]] inline LdapSearch userAccountSearch(const RootDse &dse)
{
    return {.base = dse.domainContext,
            .scope = LdapSearch::Subtree,
            .filter = QStringLiteral("(&(objectCategory=person)(objectClass=user))"),
            .attributes = {QStringLiteral("sAMAccountName"), QStringLiteral("scriptPath"), QStringLiteral("homeDirectory"),
                           QStringLiteral("profilePath"), QStringLiteral("msTSHomeDirectory"), QStringLiteral("homeMDB"),
                           QStringLiteral("msExchHomeServerName")}};
}
