// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does the destination run the system that this guide is for? */
class DestinationSystemCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString systemVersion MEMBER m_systemVersion FINAL)
    Q_PROPERTY(QString edition MEMBER m_edition FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QString m_systemVersion; ///< "6.2"
    QString m_edition; ///< what its name must contain
};
