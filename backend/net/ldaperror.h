// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <ldap.h>

#include <QByteArrayView>

#include <optional>

/** What a directory server or libldap refused, in our words. */
namespace LdapError
{

enum class Request { Search, Password, Tickets, Tls };

/** \a code and \a message of a server's answer to \a request. */
[[nodiscard]] NetError fromServer(int code, const QString &message, Request request);
/** \a code as libldap returned it, with what it has to say about it. */
[[nodiscard]] NetError fromLibrary(LDAP *ldap, int code);
/** The Kerberos error inside the token that a server sent with its refusal of a GSSAPI bind, if there is one. */
[[nodiscard]] std::optional<NetError> fromToken(QByteArrayView token);

} // namespace LdapError
