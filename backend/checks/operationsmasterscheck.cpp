// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operationsmasterscheck.h"

#include "checkrun.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct Role {
    QLatin1StringView key;
    bool ofPartition = false; ///< one of the two DNS partitions: absent on domains that grew from Windows 2000, repairable elsewhere
};
constexpr std::array roles{
    Role{"schema"_L1, false},         Role{"naming"_L1, false},    Role{"pdc"_L1, false},       Role{"rid"_L1, false},
    Role{"infrastructure"_L1, false}, Role{"domain-dns"_L1, true}, Role{"forest-dns"_L1, true},
};

QString holderObject(const RootDse &dse, QLatin1StringView role)
{
    if (role == "schema"_L1) {
        return dse.schemaContext;
    }
    if (role == "naming"_L1) {
        return u"CN=Partitions,"_s + dse.configurationContext;
    }
    if (role == "pdc"_L1) {
        return dse.domainContext;
    }
    if (role == "rid"_L1) {
        return u"CN=RID Manager$,CN=System,"_s + dse.domainContext;
    }
    if (role == "infrastructure"_L1) {
        return u"CN=Infrastructure,"_s + dse.domainContext;
    }
    return role == "domain-dns"_L1 ? u"CN=Infrastructure,DC=DomainDnsZones,"_s + dse.domainContext
                                   : u"CN=Infrastructure,DC=ForestDnsZones,"_s + dse.rootDomainContext;
}

/** Who holds what, as the servers say. */
struct Roster {
    QStringList lost; ///< roles whose holder was deleted
    QStringList differing; ///< roles for which the servers name different holders
    QMap<QString, QString> holders; ///< role → short name of the holder
    QString unread; ///< first role that could not be read
};

QString holderOf(const QList<LdapEntry> &entries)
{
    return entries.isEmpty() ? QString() : entries.first().text(u"fSMORoleOwner"_s);
}

Roster rosterOf(const DirectoryReading::Answers &answers)
{
    Roster roster;
    for (size_t i = 0; i < roles.size(); ++i) {
        const QString key = roles[i].key;
        QStringList said;
        for (const auto &ofServer : answers) {
            const QString owner = holderOf(ofServer[qsizetype(i)]);
            if (!owner.isEmpty()) {
                said.append(owner.toLower());
            }
        }
        said.removeDuplicates();
        if (said.isEmpty()) {
            if (!roles[i].ofPartition && roster.unread.isEmpty()) {
                roster.unread = key;
            }
        } else if (said.size() > 1) {
            roster.differing.append(key);
        } else if (said.first().contains("\\0adel:"_L1)) {
            roster.lost.append(key);
        } else {
            roster.holders.insert(key, rdnValue(said.first(), 1).toUpper());
        }
    }
    return roster;
}

struct OperationsMastersProbe : SignedInProbe {
    QString onDestinationAfter;

    void begin(CheckRun &run) const override;
    Finding judge(CheckRun &run, const Roster &roster) const;
    Finding judgeHolders(CheckRun &run, const Roster &roster) const;
};

Finding OperationsMastersProbe::judge(CheckRun &run, const Roster &roster) const
{
    if (!roster.unread.isEmpty()) {
        return makeFinding(Status::Unknown, Code::NotPermitted,
                           {{u"host"_s, run.site().link(run.situation().servers().first()).shownName()},
                            {u"object"_s, u"fSMORoleOwner ("_s + roster.unread + u')'}});
    }
    if (!roster.lost.isEmpty()) {
        return makeFinding(Status::Failed, Code::RoleLost, {{u"roles"_s, roster.lost}});
    }
    if (!roster.differing.isEmpty()) {
        return makeFinding(Status::Warning, Code::RolesDiffer, {{u"roles"_s, roster.differing}});
    }
    return judgeHolders(run, roster);
}

Finding OperationsMastersProbe::judgeHolders(CheckRun &run, const Roster &roster) const
{
    const bool moved = run.situation().isDone(onDestinationAfter);
    QString expected = run.site().link(moved ? ServerRole::Destination : ServerRole::Source).shortName();
    // The installation moves the roles before its success message is ticked off: all on the destination is as good.
    if (!moved && run.situation().takesPart(ServerRole::Destination)) {
        const QString destination = run.site().link(ServerRole::Destination).shortName();
        if (std::ranges::all_of(roster.holders, [&destination](const QString &holder) { return holder == destination; })) {
            expected = destination;
        }
    }
    QStringList elsewhere;
    QStringList holders;
    bool grave = false;
    for (const Role &role : roles) {
        const QString holder = roster.holders.value(role.key);
        if (holder.isEmpty() || holder == expected) {
            continue;
        }
        elsewhere.append(role.key);
        holders.append(holder);
        // Windows Server Essentials must hold these two itself; the others may still be on their way.
        const bool licence = role.key == "pdc"_L1 || role.key == "naming"_L1;
        grave = grave || (moved ? licence : !role.ofPartition);
    }
    holders.removeDuplicates();
    if (elsewhere.isEmpty()) {
        Finding finding =
            makeFinding(Status::Passed, Code::RolesInPlace, {{u"holder"_s, expected}, {u"count"_s, int(roster.holders.size())}});
        return finding;
    }
    return makeFinding(grave ? Status::Failed : Status::Warning, grave ? Code::RolesElsewhere : Code::RolesSplit,
                       {{u"roles"_s, elsewhere}, {u"holders"_s, holders}, {u"expected"_s, expected}});
}

void OperationsMastersProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        QList<LdapSearch> list;
        for (const Role &role : roles) {
            list.append(objectSearch(holderObject(dse, role.key), {u"fSMORoleOwner"_s}));
        }
        return list;
    };
    // That the holder lives needs no question of its own: it is one of the servers that just answered.
    DirectoryReading::read(run, searches,
                           [this, &run](const DirectoryReading::Answers &answers) { run.finish(judge(run, rosterOf(answers))); });
}
}

std::shared_ptr<const Probe> OperationsMastersCheck::probe() const
{
    auto probe = std::make_shared<OperationsMastersProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->onDestinationAfter = m_onDestinationAfter;
    return probe;
}
