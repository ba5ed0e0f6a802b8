// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberoserror.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

namespace
{

/** Protocol numbers of RFC 4120, 7.5.9, that mean something to us. */
enum Code {
    ClientUnknown = 6,
    ServiceUnknown = 7,
    Policy = 12,
    ClientRevoked = 18,
    KeyExpired = 23,
    PreauthFailed = 24,
    BadIntegrity = 31,
    TicketNotYetValid = 33,
    Skew = 37,
    WrongRealm = 68,
};

Kind kindOfStatus(quint32 status)
{
    switch (status) {
    case 0xC0000234: // STATUS_ACCOUNT_LOCKED_OUT
        return Kind::AccountLocked;
    case 0xC0000072: // STATUS_ACCOUNT_DISABLED
    case 0xC0000193: // STATUS_ACCOUNT_EXPIRED
        return Kind::AccountDisabled;
    case 0xC0000071: // STATUS_PASSWORD_EXPIRED
    case 0xC0000224: // STATUS_PASSWORD_MUST_CHANGE
        return Kind::PasswordExpired;
    case 0xC000006F: // STATUS_INVALID_LOGON_HOURS
    case 0xC0000070: // STATUS_INVALID_WORKSTATION
    case 0xC000006E: // STATUS_ACCOUNT_RESTRICTION
    case 0xC000015B: // STATUS_LOGON_TYPE_NOT_GRANTED
        return Kind::NotPermitted;
    default:
        return Kind::ServerRejected;
    }
}

Kind kindOf(int code, quint32 status, KerberosError::Stage stage)
{
    const bool account = stage == KerberosError::Stage::Account;
    switch (code) {
    case ClientUnknown:
        return Kind::AccountUnknown;
    case ServiceUnknown: // of the realm's own ticket service: the server does not serve this realm
        return account ? Kind::NameNotFound : Kind::NoSuchObject;
    case WrongRealm:
        return Kind::NameNotFound;
    case ClientRevoked: // without a status it may be locked, expired or disabled: all of them end the same way
        return status ? kindOfStatus(status) : Kind::AccountDisabled;
    case Policy:
        return status ? kindOfStatus(status) : Kind::NotPermitted;
    case KeyExpired:
        return Kind::PasswordExpired;
    case PreauthFailed:
        return Kind::PasswordRefused;
    case BadIntegrity:
        return account ? Kind::PasswordRefused : Kind::NotUnderstood;
    case Skew:
    case TicketNotYetValid:
        return Kind::ClockSkew;
    default:
        return Kind::ServerRejected;
    }
}

} // namespace

quint32 KerberosError::windowsStatus(QByteArrayView data)
{
    // [1] INTEGER 3, [2] OCTET STRING: the same bytes whether the server wraps them as typed data or as padata.
    static constexpr std::array<char, 6> head{'\xA1', '\x03', '\x02', '\x01', '\x03', '\xA2'};
    const qsizetype at = data.indexOf(QByteArrayView(head.data(), qsizetype(head.size())));
    if (at < 0)
        return 0;
    const QByteArrayView rest = data.sliced(at + qsizetype(head.size()));
    if (rest.size() < 7 || rest[1] != '\x04' || rest[2] < 4)
        return 0;
    return qFromLittleEndian<quint32>(rest.data() + 3);
}

NetError KerberosError::fromServer(const krb5_error &error, Stage stage)
{
    const auto code = static_cast<int>(error.error);
    const quint32 status = windowsStatus({error.e_data.data, static_cast<qsizetype>(error.e_data.length)});
    QString detail = u"KRB-ERROR %1"_s.arg(code);
    if (status)
        detail += u" 0x%1"_s.arg(status, 8, 16, QLatin1Char('0'));
    return {kindOf(code, status, stage), detail, code};
}

NetError KerberosError::fromLibrary(const Krb5Context &context, krb5_error_code code, Stage stage)
{
    const QString detail = context.message(code);
    const krb5_error_code protocol = code - KRB5KDC_ERR_NONE;
    switch (code) {
    case KRB5_KDCREP_SKEW:
        return {Kind::ClockSkew, detail, Skew};
    case KRB5_KDCREP_MODIFIED:
    case KRB5KRB_AP_ERR_MSG_TYPE:
    case KRB5_BADMSGTYPE:
        return {Kind::NotUnderstood, detail, int(code)};
    case KRB5_REALM_UNKNOWN:
    case KRB5_KDC_UNREACH: // wants to ask another realm's servers: none is configured, on purpose
        return {Kind::NameNotFound, detail, int(code)};
    case KRB5_PREAUTH_FAILED: // nothing that the server offers is something that we do
    case KRB5_PROG_ETYPE_NOSUPP:
        return {Kind::ServerRejected, detail, int(code)};
    default:
        break;
    }
    if (protocol > 0 && protocol < 128)
        return {kindOf(int(protocol), 0, stage), detail, int(protocol)};
    if (code >= ASN1_BAD_TIMEFORMAT && code < ASN1_BAD_TIMEFORMAT + 256)
        return {Kind::NotUnderstood, detail, int(code)};
    return {Kind::LocalFailure, detail, int(code)};
}
