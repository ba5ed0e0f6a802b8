// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorityleftovercheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
bool isAuthority(const LdapEntry &entry)
{
    return isOfClass(entry, "pKIEnrollmentService"_L1);
}

bool isServices(const LdapEntry &entry)
{
    return entry.dn.startsWith("CN=Services,"_L1, Qt::CaseInsensitive);
}

struct CertificateServicesProbe : LeftoverProbe {
    // Of what stands beside the enrollment service, only the distribution points bear the name of their server.
    LdapSearch search(const RootDse &directory) const override
    {
        return subtreeSearch(u"CN=Services,"_s + directory.configurationContext,
                             u"(|(objectClass=pKIEnrollmentService)(objectClass=cRLDistributionPoint)"
                             "(&(objectClass=container)(cn=Services)))"_s,
                             {u"objectClass"_s, u"dNSHostName"_s});
    }
    bool isWitness(const LdapEntry &entry) const override { return isServices(entry); }
    QString serverOf(const LdapEntry &entry) const override
    {
        return isAuthority(entry) ? computerNameOf(entry.text(u"dNSHostName"_s)) : rdnValue(entry.dn, 1).toUpper();
    }

    Finding weigh(const Found &found) const override
    {
        QStringList authorities;
        QStringList traces;
        for (const LdapEntry &entry : found.ofSource) {
            (isAuthority(entry) ? authorities : traces).append(isAuthority(entry) ? rdnValue(entry.dn, 0) : entry.dn);
        }
        QVariantMap values{{u"host"_s, found.host}, {u"present"_s, !authorities.isEmpty()}};
        if (!authorities.isEmpty()) {
            values.insert(u"authorities"_s, authorities);
            if (found.mustBeGone) {
                return makeFinding(Status::Failed, Code::AuthorityLeft, values);
            }
            values.insert(u"step"_s, found.goneAfter);
            return makeFinding(Status::Passed, Code::AuthorityNormal, values);
        }
        if (traces.isEmpty()) {
            return makeFinding(Status::Passed, Code::AuthorityGone, values);
        }
        values.insert(u"objects"_s, traces);
        return makeFinding(Status::Warning, Code::AuthorityTraces, values);
    }
};
}

std::shared_ptr<const Probe> AuthorityLeftoverCheck::probe() const
{
    auto probe = std::make_shared<CertificateServicesProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->goneAfter = goneAfter();
    return probe;
}
