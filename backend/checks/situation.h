// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverrole.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/**
 * How far the work is, as far as a check must know it: what is normal depends on it.
 *
 * "Done" of a step here means that it counts as done for the expectations, by a person or by `--after STEP`.
 */
struct Situation {
    QSet<QString> done; ///< full step ids
    QHash<QString, QDateTime> doneAt; ///< UTC, when that was marked; absent where it is only assumed
    QSet<QString> confirmed; ///< facts that a person vouches for: "kb943494"
    QString sourceGoneAfter; ///< the step after which the source takes part no more (from the guide)
    QString destinationSince; ///< the step from which on the destination takes part (from the guide)
    bool hasDestination = false; ///< true when one was named
    QString domain; ///< as the technician named it; may be empty
    bool signInOverTls = false; ///< Kerberos is not asked

    [[nodiscard]] bool isDone(const QString &step) const { return !step.isEmpty() && done.contains(step); }

    /** True while the checks ask this server. */
    [[nodiscard]] bool takesPart(ServerRole role) const
    {
        return role == ServerRole::Source ? !isDone(sourceGoneAfter)
                                          : hasDestination && (destinationSince.isEmpty() || isDone(destinationSince));
    }

    /** The servers that are asked now, the source first. */
    [[nodiscard]] QList<ServerRole> servers() const
    {
        QList<ServerRole> list;
        for (const ServerRole role : {ServerRole::Source, ServerRole::Destination}) {
            if (takesPart(role)) {
                list.append(role);
            }
        }
        return list;
    }

    bool operator==(const Situation &) const = default;
};

/** The names of what one base check proves for the checks behind it: "source/ldap". */
namespace Capability
{
[[nodiscard]] inline QString of(ServerRole role, QLatin1StringView what)
{
    return Servers::toString(role) + QLatin1Char('/') + what;
}
inline constexpr QLatin1StringView Network{"console/network"}; ///< the console's own; of no server
inline constexpr QLatin1StringView Host{"host"}; ///< something answers at the address
inline constexpr QLatin1StringView Dns{"dns"}; ///< port 53
inline constexpr QLatin1StringView Ldap{"ldap"}; ///< port 389
inline constexpr QLatin1StringView Kerberos{"kerberos"}; ///< port 88
inline constexpr QLatin1StringView Directory{"directory"}; ///< rootDSE says that it is a controller of the domain
inline constexpr QLatin1StringView SameDomain{"same-domain"}; ///< it does not say that it serves another one
inline constexpr QLatin1StringView Clock{"clock"}; ///< within what Kerberos bears
inline constexpr QLatin1StringView SignedIn{"signed-in"}; ///< a sealed connection stands
}
