// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

/** One resource record, of the types that a domain needs. */
struct DnsRecord {
    enum class Type : quint16 { A = 1, Ns = 2, Cname = 5, Soa = 6, Ptr = 12, AAAA = 28, Srv = 33 }; // as on the wire

    QString name = {}; ///< as the server spelled it, without the last dot; compare without regard to case
    Type type = Type::A;
    quint32 ttl = 0;
    QString target = {}; ///< of Cname, Ns, Ptr and Srv; of Soa: the primary server
    QHostAddress address = {}; ///< of A and AAAA
    quint16 port = 0; ///< of Srv, as the next two
    quint16 priority = 0;
    quint16 weight = 0;

    bool operator==(const DnsRecord &) const = default;
};

/** What a DNS server answered, be it that there is nothing. */
struct DnsAnswer {
    enum class Code {
        NoError, ///< at least one record of the type that was asked for
        NoData, ///< the name exists, but has no record of this type
        NameError, ///< no such name (NXDOMAIN)
        ServerFailure,
        Refused,
        NotImplemented,
        FormatError, ///< the server did not understand the question
        Other,
    };

    Code code = Code::NoError;
    QList<DnsRecord> records; ///< the answer section, aliases on the way included
    QList<DnsRecord> additional; ///< what the server added unasked, such as the addresses of targets
    bool authoritative = false;
    bool operator==(const DnsAnswer &) const = default;
};
