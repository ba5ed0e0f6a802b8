// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does the directory know the source as a domain controller no more? */
class ControllerGoneCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goneAfter MEMBER m_goneAfter FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QString m_goneAfter; ///< full id of the step that demotes it
};
