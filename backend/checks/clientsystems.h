// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directoryaccounts.h"
#include "finding.h"

/** Which computers the Connector of the destination can be installed on. */
namespace ClientSystems
{
enum class Kind {
    Supported, ///< Windows 7 and Windows 8
    TooOld, ///< Windows XP and Windows Vista: they stay in the domain without the Connector
    HomeEdition, ///< cannot join a domain
    NotDescribed, ///< a system that the guides do not know
    Unknown, ///< the directory does not say which
};

[[nodiscard]] Kind kindOf(const DirectoryAccounts::Account &computer);
/** What is to be said of all computers together. */
[[nodiscard]] Finding judge(const QList<DirectoryAccounts::Account> &computers);
} // namespace ClientSystems
