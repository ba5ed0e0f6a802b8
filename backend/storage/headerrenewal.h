// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

/** Makes what stands of a session beside its journal anew from it; used inside a transaction. */
namespace HeaderRenewal
{
/** Header and beginning, from all chains in the order of a replay, and its row of the list. */
[[nodiscard]] StorageResult<void> renew(Connection &connection, const QByteArray &session);
} // namespace HeaderRenewal
