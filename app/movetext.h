// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "databasemove.h"
#include "problemtext.h"

/** What a move of the database needs, and what stood in its way, in words. */
class MoveText
{
    Q_DECLARE_TR_FUNCTIONS(MoveText)
public:
    [[nodiscard]] static Problem problem(MoveObstacle obstacle);
};
