// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

/** What the numbers in a computer's account mean. */
namespace UserAccountControl
{
inline constexpr quint32 Disabled = 0x2;
inline constexpr quint32 ServerTrust = 0x2000; ///< the account of a domain controller
inline constexpr int DomainControllersGroup = 516; ///< primaryGroupID
}
