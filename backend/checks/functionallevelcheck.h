// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Are the functional levels of domain and forest high enough for a new domain controller, and the domain in native mode? */
class FunctionalLevelCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int minimum MEMBER m_minimum FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_minimum = 2;
};
