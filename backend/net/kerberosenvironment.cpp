// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberosenvironment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <nss.h>

using namespace Qt::StringLiterals;

namespace
{
bool prepared = false;
}

QByteArray KerberosEnvironment::profile()
{
    // No realm and no key server stands here: each sign-in names its own. Old servers issue RC4 tickets only. A clock that
    // is off must be seen, not adapted to (kdc_timesync). Preauthentication: only the encrypted time stamp, so that a
    // password is never tried in a second way. Host names get no realm by guessing, and nothing asks for one.
    return "[libdefaults]\n"
           "    dns_lookup_kdc = false\n"
           "    dns_lookup_realm = false\n"
           "    dns_canonicalize_hostname = false\n"
           "    dns_uri_lookup = false\n"
           "    qualify_shortname = \"\"\n"
           "    rdns = false\n"
           "    kdc_timesync = 0\n"
           "    clockskew = 300\n"
           "    noaddresses = true\n"
           "    forwardable = false\n"
           "    allow_weak_crypto = true\n"
           "    allow_rc4 = true\n"
           "    udp_preference_limit = 1\n"
           "[plugins]\n"
           "    clpreauth = {\n"
           "        enable_only = encrypted_timestamp\n"
           "    }\n"
           "    hostrealm = {\n"
           "        enable_only = profile\n"
           "    }\n";
}

bool KerberosEnvironment::isPrepared()
{
    return prepared;
}

NetResult<void> KerberosEnvironment::prepare(const QString &directory)
{
    static std::unique_ptr<QTemporaryDir> temporary; // goes with the process
    if (prepared && directory.isEmpty())
        return {};

    QString place = directory;
    if (place.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/migration-console-XXXXXX"_s); // mode 0700
        place = temporary->path();
    }
    QFile file(place + u"/krb5.conf"_s); // of this run only: it need not survive the power
    if (!file.open(QIODevice::WriteOnly) || file.write(profile()) < 0 || !file.flush())
        return std::unexpected(NetError{NetError::Kind::LocalFailure, file.fileName() + u": "_s + file.errorString()});

    qputenv("KRB5_CONFIG", QFile::encodeName(file.fileName()));
    qputenv("KRB5CCNAME", "MEMORY:");
    qputenv("KRB5_KTNAME", "MEMORY:none");
    qputenv("KRB5_CLIENT_KTNAME", "MEMORY:none");
    qputenv("LDAPNOINIT", "1"); // no ldap.conf, no ~/.ldaprc
    for (const char *name : {"KRB5_TRACE", "SASL_CONF_PATH", "SASL_PATH", "LDAPCONF", "LDAPRC"})
        qunsetenv(name);
    // libldap and Cyrus SASL each ask for the machine's own name; with a dead resolver that would hold us for seconds.
    if (__nss_configure_lookup("hosts", "files") != 0)
        return std::unexpected(NetError{NetError::Kind::LocalFailure, u"__nss_configure_lookup"_s});
    prepared = true;
    return {};
}
