// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsreading.h"

/** Records at the destination that still lead to the source server, or to a host that has no address any more. */
class DnsTraces
{
public:
    struct Trace {
        DnsReading::Question question;
        QString target; ///< host name or address

        [[nodiscard]] QString text() const; ///< "_ldap._tcp.contoso.lan SRV sbs2003.contoso.lan"
    };

    /** Asks the questions, then for the addresses of every host in the answers. No record at all proves nothing and ends the run. */
    static void seek(CheckRun &run, const QList<DnsReading::Question> &questions, const std::function<void(const QList<Trace> &)> &done);
};
