// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** When did a controller last back up its system state? Each backup leaves its mark at the heads of the naming contexts. */
class BackupSignatureCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int freshHours MEMBER m_freshHours FINAL)
    Q_PROPERTY(int limitDays MEMBER m_limitDays FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_freshHours = 24;
    int m_limitDays = 7;
};
