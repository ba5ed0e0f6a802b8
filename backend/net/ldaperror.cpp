// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldaperror.h"

#include "kerberoserror.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

namespace
{

/** Active Directory says why it refused a sign-in by a Windows error number at the end of its message. */
Kind kindOfRefusal(const QString &message)
{
    static const QRegularExpression pattern(u"\\bdata ([0-9a-f]+)"_s, QRegularExpression::CaseInsensitiveOption);
    switch (pattern.match(message).capturedView(1).toUInt(nullptr, 16)) {
    case 0x525:
        return Kind::AccountUnknown;
    case 0x530: // not at this time
    case 0x531: // not from this computer
    case 0x569: // not in this way
        return Kind::NotPermitted;
    case 0x532:
    case 0x773: // must change
        return Kind::PasswordExpired;
    case 0x533:
    case 0x701: // account expired
        return Kind::AccountDisabled;
    case 0x775:
        return Kind::AccountLocked;
    default:
        return Kind::PasswordRefused;
    }
}

} // namespace

NetError LdapError::fromServer(int code, const QString &message, Request request)
{
    const auto error = [&](Kind kind) { return NetError{kind, u"LDAP %1 %2"_s.arg(code).arg(message).trimmed(), code}; };
    switch (code) {
    case LDAP_INVALID_CREDENTIALS:
        // The key server took the password, so this is about the tickets; only a locked account and the like are plain.
        if (const Kind kind = kindOfRefusal(message); request != Request::Tickets || kind != Kind::PasswordRefused)
            return error(kind);
        return error(Kind::ServerRejected);
    case LDAP_NO_SUCH_OBJECT:
    case LDAP_REFERRAL: // an object of another domain
        return error(Kind::NoSuchObject);
    case LDAP_INSUFFICIENT_ACCESS:
        return error(Kind::NotPermitted);
    case LDAP_OPERATIONS_ERROR: // how Active Directory says "sign in first"
        return error(request == Request::Search ? Kind::NotPermitted : Kind::ServerRejected);
    default:
        return error(Kind::ServerRejected);
    }
}

NetError LdapError::fromLibrary(LDAP *ldap, int code)
{
    char *text = nullptr;
    ldap_get_option(ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &text);
    QString detail = QString::fromUtf8(text);
    ldap_memfree(text);
    if (detail.isEmpty())
        detail = QString::fromUtf8(ldap_err2string(code));
    switch (code) {
    case LDAP_DECODING_ERROR:
        return {Kind::NotUnderstood, detail, code};
    case LDAP_SERVER_DOWN:
        return {Kind::Closed, detail, code};
    default:
        return {Kind::LocalFailure, detail, code};
    }
}

std::optional<NetError> LdapError::fromToken(QByteArrayView token)
{
    // GSSAPI puts two bytes, 03 00, before a KRB-ERROR, which itself begins with 7E.
    const qsizetype at = token.indexOf(QByteArrayView("\x03\x00\x7E", 3));
    if (at < 0)
        return std::nullopt;
    const Krb5Context context;
    QByteArray bytes = token.sliced(at + 2).toByteArray();
    const krb5_data data{KV5M_DATA, static_cast<unsigned>(bytes.size()), bytes.data()};
    Krb5Error error(context.get());
    if (context.error() || krb5_rd_error(context.get(), &data, error.out()) != 0)
        return std::nullopt;
    return KerberosError::fromServer(*error.get(), KerberosError::Stage::Service);
}
