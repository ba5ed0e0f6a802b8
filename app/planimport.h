// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lobplan.h"
#include "tablereader.h"

/** What a table says of line-of-business applications: its columns by their names in any of our languages, else by their order. */
struct PlanImport {
    QList<PlanRow> rows; ///< new ones, each with an id of its own
    bool byNames = false; ///< the first row named the columns
    QStringList leftOut; ///< names of columns that no field is for
    QStringList keyColumns; ///< names of columns that seem to hold licence keys, which no record may keep
    int withoutName = 0; ///< rows that name no application
    int known = 0; ///< rows that the plan has already
    int keys = 0; ///< cells that held a licence key instead of its place

    [[nodiscard]] static PlanImport of(const TextTable &table, const LobPlan &plan);
};
