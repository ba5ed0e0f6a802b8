// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leftovercheck.h"

/** Is the Exchange server of the source out of the directory when it must be? */
class ExchangeServerCheck : public LeftoverCheck
{
    Q_OBJECT
    QML_ELEMENT

public:
    using LeftoverCheck::LeftoverCheck;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
