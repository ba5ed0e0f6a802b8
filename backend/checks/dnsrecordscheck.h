// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/**
 * Does each server's DNS, asked by itself, hold what the controllers register: service records, name servers, exactly one
 * address of the source, and the controllers' own names below _msdcs?
 */
class DnsRecordsCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
