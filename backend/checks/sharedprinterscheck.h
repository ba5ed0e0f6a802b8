// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leftovercheck.h"

/** Are the printers of the source out of the directory when they must be? */
class SharedPrintersCheck : public LeftoverCheck
{
    Q_OBJECT
    QML_ELEMENT

public:
    using LeftoverCheck::LeftoverCheck;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
