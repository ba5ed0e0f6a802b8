// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/**
 * Do the clocks of source, destination, console and an external source agree, and if not, which one is off? NTP is the
 * first witness of each server and the directory's own time the second.
 */
class TimeOffsetCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int warnAboveSeconds MEMBER m_warnAboveSeconds FINAL)
    Q_PROPERTY(int limitSeconds MEMBER m_limitSeconds FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_warnAboveSeconds = 60;
    int m_limitSeconds = 300;
};
