// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "globalcatalogcheck.h"

#include "checkrun.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr int isGlobalCatalog = 1; // bit of nTDSDSA options

// Whether port 3268 is open stands on the card of the ports.
struct GlobalCatalogProbe : DirectoryProbe {
    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &) const override
    {
        return {objectSearch(directory.serviceName, {u"objectClass"_s, u"options"_s})};
    }

    Finding judge(const DirectoryEvidence &evidence) const override
    {
        const QVariantMap values{{u"host"_s, evidence.host(ServerRole::Destination)}};
        if (evidence.entries().isEmpty() || !evidence.directory().catalogReady.has_value()) {
            return evidence.notPermitted(u"NTDS Settings"_s);
        }
        if ((evidence.entries().first().value(u"options"_s).toInt() & isGlobalCatalog) == 0) { // absent: no option is set
            return makeFinding(Status::Failed, Code::CatalogNotSet, values);
        }
        return *evidence.directory().catalogReady ? makeFinding(Status::Passed, Code::CatalogInPlace, values)
                                                  : makeFinding(Status::Warning, Code::CatalogReplicating, values);
    }
};
}

std::shared_ptr<const Probe> GlobalCatalogCheck::probe() const
{
    auto probe = std::make_shared<GlobalCatalogProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->server = ServerRole::Destination;
    return probe;
}
