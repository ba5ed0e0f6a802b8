// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sitelicensingcheck.h"

#include "checkrun.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct SiteLicensingProbe : DirectoryProbe {
    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &) const override
    {
        const QString site = directory.serviceName.section(u",CN=Servers,"_s, 1, -1, QString::SectionCaseInsensitiveSeps);
        return {subtreeSearch(site, u"(|(objectClass=site)(objectClass=licensingSiteSettings))"_s, {u"objectClass"_s, u"siteServer"_s})};
    }

    Finding judge(const DirectoryEvidence &evidence) const override
    {
        bool read = false;
        QString holder;
        for (const LdapEntry &entry : evidence.entries()) {
            read = read || isOfClass(entry, "site"_L1);
            if (isOfClass(entry, "licensingSiteSettings"_L1)) {
                holder = rdnValue(entry.text(u"siteServer"_s), 0).toUpper();
            }
        }
        if (!read) {
            return evidence.notPermitted(u"Licensing Site Settings"_s);
        }
        QVariantMap values{{u"host"_s, evidence.host(ServerRole::Destination)}, {u"site"_s, evidence.directory().site()}};
        if (holder.isEmpty()) {
            return makeFinding(Status::Warning, Code::LicensingAbsent, values);
        }
        if (holder == evidence.names.destination) {
            return makeFinding(Status::Passed, Code::LicensingInPlace, values);
        }
        values.insert(u"holder"_s, holder);
        return makeFinding(Status::Warning, Code::LicensingElsewhere, values);
    }
};
}

std::shared_ptr<const Probe> SiteLicensingCheck::probe() const
{
    auto probe = std::make_shared<SiteLicensingProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->server = ServerRole::Destination;
    return probe;
}
