// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

/** The two servers of a migration, by what they are in it. */
namespace Servers
{
Q_NAMESPACE

enum class Role {
    Source, ///< the existing server
    Destination, ///< the new server
};
Q_ENUM_NS(Role)

/** "source" or "destination": as it stands in card keys, findings and capabilities. */
[[nodiscard]] inline QString toString(Role role)
{
    return role == Role::Source ? QStringLiteral("source") : QStringLiteral("destination");
}
}

using ServerRole = Servers::Role;
