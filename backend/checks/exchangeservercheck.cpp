// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeservercheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct ExchangeServerProbe : LeftoverProbe {
    // A domain without Exchange does not know the class: then the term finds nothing, and the container is found all the same.
    LdapSearch search(const RootDse &directory) const override
    {
        return subtreeSearch(u"CN=Services,"_s + directory.configurationContext,
                             u"(|(objectClass=msExchExchangeServer)(&(objectClass=container)(cn=Services)))"_s, {u"objectClass"_s});
    }
    bool isWitness(const LdapEntry &entry) const override { return !isOfClass(entry, "msExchExchangeServer"_L1); }
    QString serverOf(const LdapEntry &entry) const override { return rdnValue(entry.dn, 0).toUpper(); }

    Finding weigh(const Found &found) const override
    {
        QVariantMap values{{u"host"_s, found.host}, {u"present"_s, !found.ofSource.isEmpty()}};
        if (found.ofSource.isEmpty() && !found.ofOthers.isEmpty()) {
            QStringList servers;
            for (const LdapEntry &entry : found.ofOthers) {
                servers.append(serverOf(entry));
            }
            values.insert(u"servers"_s, servers);
            return makeFinding(Status::Passed, Code::ExchangeOtherServers, values);
        }
        if (found.ofSource.isEmpty()) {
            return makeFinding(Status::Passed, Code::ExchangeGone, values);
        }
        if (found.mustBeGone) {
            return makeFinding(Status::Failed, Code::ExchangeLeft, values);
        }
        values.insert(u"step"_s, found.goneAfter);
        return makeFinding(Status::Passed, Code::ExchangeNormal, values);
    }
};
}

std::shared_ptr<const Probe> ExchangeServerCheck::probe() const
{
    auto probe = std::make_shared<ExchangeServerProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->goneAfter = goneAfter();
    return probe;
}
