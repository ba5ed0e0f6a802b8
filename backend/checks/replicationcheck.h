// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/**
 * Has every naming context been replicated in both directions, and lately? "No failures" without a success is no proof:
 * what was never replicated is red.
 */
class ReplicationCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int freshSeconds MEMBER m_freshSeconds FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_freshSeconds = 86'400; ///< greatest age of the last success
};
