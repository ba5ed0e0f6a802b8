// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalstore.h"
#include "sessionstate.h"

/** Makes the state of a session from its journal, on the database's thread and without holding the whole journal. */
namespace SessionReplay
{
/** As a program begins with it: no verdict is fresh. StorageError::Kind::NotFound where the database has no such session. */
[[nodiscard]] QFuture<StorageResult<SessionState>> read(JournalStore &store, const QUuid &session,
                                                        JournalStore::Snapshots snapshots = JournalStore::Snapshots::Used);
} // namespace SessionReplay
