// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

/**
 * Brings the search index up to the newest entry of every chain: after a database of an older version was opened, after
 * sessions came by another way than JournalStore, and after something was taken out of the index.
 */
class SearchIndexer
{
public:
    explicit SearchIndexer(Database &database);

    /** In slices behind whatever else the database is asked for, with its progress in chains; can be cancelled and goes on later. */
    QFuture<StorageResult<void>> catchUp();

private:
    Database &m_database;
};
