// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/**
 * What a technician types to name a server, tidied and judged before anything is sent: a host name, a full name or
 * an IP address. Names with characters outside ASCII become their "xn--" form; control and bidirectional characters
 * are refused, because they can make one name look like another.
 */
class HostAddress
{
public:
    enum class Kind { Empty, Name, IPv4, IPv6, Invalid };
    enum class Problem { None, ForbiddenCharacter, LabelTooLong, NameTooLong, EmptyLabel, NotAnAddress };

    HostAddress() = default;
    [[nodiscard]] static HostAddress parse(QStringView typed); ///< spaces around it and the brackets of [::1] are dropped

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool isValid() const { return m_kind != Kind::Empty && m_kind != Kind::Invalid; }
    [[nodiscard]] bool isAddress() const { return m_kind == Kind::IPv4 || m_kind == Kind::IPv6; }
    [[nodiscard]] const QString &ascii() const { return m_ascii; } ///< as sent over the network
    [[nodiscard]] const QString &shown() const { return m_shown; } ///< as shown to people

    bool operator==(const HostAddress &) const = default;

private:
    Kind m_kind = Kind::Empty;
    Problem m_problem = Problem::None;
    QString m_ascii;
    QString m_shown;
};
