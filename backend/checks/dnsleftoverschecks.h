// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does no zone at the destination name the source server as a name server or as its primary server? */
class NameServersCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};

/** Does no record by which computers find a controller lead to the source server any more? */
class ControllerRecordsCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
