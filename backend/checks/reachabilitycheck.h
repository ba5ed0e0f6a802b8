// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servercheck.h"

#include <QList>

/** Are the ports open that a domain controller needs? The base of everything else that is asked of that server. */
class ReachabilityCheck : public ServerCheck
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<int> neededPorts MEMBER m_neededPorts FINAL)
    Q_PROPERTY(QList<int> optionalPorts MEMBER m_optionalPorts FINAL)

public:
    using ServerCheck::ServerCheck;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QList<int> m_neededPorts;
    QList<int> m_optionalPorts;
};
