// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servercheck.h"

/** Does the directory answer, for the right domain, synchronized and as a global catalog? Needs no sign-in. */
class DirectoryHealthCheck : public ServerCheck
{
    Q_OBJECT
    QML_ELEMENT

public:
    using ServerCheck::ServerCheck;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
