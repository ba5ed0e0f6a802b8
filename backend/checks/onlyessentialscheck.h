// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Is there no third server whose licence tolerates no other of its kind? */
class OnlyEssentialsCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList editions MEMBER m_editions FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QStringList m_editions; ///< what the name of such a system contains
};
