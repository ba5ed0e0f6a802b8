// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does anything in the directory still name the source server: home folders, profiles, scripts, services, licensing, DHCP? */
class DirectoryReferencesCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
