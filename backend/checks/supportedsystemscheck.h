// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Can the Connector be installed on the computers of the domain? Names them, with the system that each of them runs. */
class SupportedSystemsCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
