// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyessentialscheck.h"

#include "checkrun.h"
#include "directoryprobe.h"
#include "findingcode.h"
#include "servercheck.h"
#include "useraccountcontrol.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct OnlyEssentialsProbe : DirectoryProbe {
    QStringList editions;

    QJsonObject limits() const override { return {{u"editions"_s, QJsonArray::fromStringList(editions)}}; }

    // With the destination itself, which must be found: else nothing was read.
    QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const override
    {
        QString systems;
        for (const QString &edition : editions) {
            systems += u"(operatingSystem=*%1*)"_s.arg(filterLiteral(edition));
        }
        const QString filter = u"(&(objectCategory=computer)(|%1(sAMAccountName=%2$)))"_s.arg(systems, filterLiteral(names.destination));
        return {subtreeSearch(directory.domainContext, filter, {u"sAMAccountName"_s, u"userAccountControl"_s})};
    }

    Finding judge(const DirectoryEvidence &evidence) const override
    {
        bool read = false;
        QStringList others;
        for (const LdapEntry &entry : evidence.entries()) {
            const QString name = entry.text(u"sAMAccountName"_s).section(u'$', 0, 0).toUpper();
            const bool disabled = (entry.value(u"userAccountControl"_s).toUInt() & UserAccountControl::Disabled) != 0;
            if (name == evidence.names.destination) {
                read = true;
            } else if (name != evidence.names.source && !disabled) {
                others.append(name);
            }
        }
        if (!read) {
            return evidence.notPermitted(u"operatingSystem"_s);
        }
        if (others.isEmpty()) {
            return makeFinding(Status::Passed, Code::OneEssentials, {{u"host"_s, evidence.host(ServerRole::Destination)}});
        }
        if (evidence.names.source.isEmpty()) {
            return makeFinding(Status::Unknown, Code::SourceNameUnknown, {{u"host"_s, evidence.host(ServerRole::Source)}});
        }
        others.sort();
        return makeFinding(Status::Failed, Code::EssentialsSeveral,
                           {{u"host"_s, evidence.host(ServerRole::Destination)}, {u"others"_s, others}});
    }
};
}

std::shared_ptr<const Probe> OnlyEssentialsCheck::probe() const
{
    auto probe = std::make_shared<OnlyEssentialsProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 24h});
    probe->server = ServerRole::Destination;
    probe->editions = m_editions;
    return probe;
}
