// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Is the destination a writable domain controller in everything that the directory says of it? */
class DestinationControllerCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
