// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servercheck.h"

/** Can the technician's account sign in to this server? Its sealed connection is what the checks behind it read through. */
class SignInCheck : public ServerCheck
{
    Q_OBJECT
    QML_ELEMENT

public:
    using ServerCheck::ServerCheck;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
