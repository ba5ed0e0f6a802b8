// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does a writable domain controller remain when the source is none any more? */
class LastControllerCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
