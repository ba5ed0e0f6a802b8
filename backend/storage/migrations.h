// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storageerror.h"

#include <span>

class Connection;

/** One step from a version of the schema to the next; runs in a transaction of its own together with its number. */
struct Migration {
    int version;
    StorageResult<void> (*apply)(Connection &);
};

template<typename List>
constexpr bool versionsIncreaseByOne(const List &migrations)
{
    int expected = 1;
    for (const Migration &migration : migrations) {
        if (migration.version != expected++)
            return false;
    }
    return true;
}

/** All of them, oldest first. */
[[nodiscard]] std::span<const Migration> builtInMigrations();

/** "MigC" in the file's header: tells a database of ours from any other. */
inline constexpr int databaseApplicationId = 0x4d696743;
