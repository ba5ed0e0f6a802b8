// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Are there no more people and computers in the domain than the licence of the destination allows? Names the people. */
class AccountLimitsCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int mostUsers MEMBER m_mostUsers FINAL)
    Q_PROPERTY(int mostDevices MEMBER m_mostDevices FINAL)
    Q_PROPERTY(int inUseWithinDays MEMBER m_inUseWithinDays FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_mostUsers = 25;
    int m_mostDevices = 50;
    int m_inUseWithinDays = 90; ///< a computer that nobody used for longer does not count
};
