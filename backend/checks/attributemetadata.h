// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ldapentry.h"

#include <QDateTime>

#include <expected>
#include <optional>

/** When an attribute of an object was last changed, wherever in the domain that was. */
class AttributeMetadata
{
public:
    /** An attribute by its name and by the number that the binary form knows it by. */
    struct Attribute {
        QLatin1StringView name;
        quint32 id = 0;
    };
    static constexpr Attribute ObjectVersion{QLatin1StringView("objectVersion"), 0x0002004C};
    static constexpr Attribute BackupSignature{QLatin1StringView("dSASignature"), 0x0002004A};

    /** What to ask for: Windows makes a readable form of it, Samba only has the other. */
    [[nodiscard]] static QStringList attributes();

    /** Nothing where the attribute was never set; an error where the object does not tell, or not in a known form. */
    [[nodiscard]] static std::expected<std::optional<QDateTime>, QString> lastChange(const LdapEntry &entry, const Attribute &attribute);
};
