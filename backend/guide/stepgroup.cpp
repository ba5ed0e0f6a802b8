// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepgroup.h"

#include "guide.h"

QString StepGroup::product() const
{
    const Guide *guide = Guide::around(this);
    return guide ? guide->key() : QString();
}

bool StepGroup::has(const QString &trait) const
{
    const Guide *guide = Guide::around(this);
    return guide && guide->has(trait);
}
