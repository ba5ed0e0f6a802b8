// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemaversioncheck.h"

#include "checkrun.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"

#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct SchemaVersionProbe : SignedInProbe {
    QList<int> starting;
    int expected = 0;
    QString expectedAfter;

    QJsonObject limits() const override { return {{u"expected"_s, expected}}; }
    void begin(CheckRun &run) const override;
    Finding judge(const Situation &situation, const QMap<ServerRole, int> &versions) const;
};

Finding SchemaVersionProbe::judge(const Situation &situation, const QMap<ServerRole, int> &versions) const
{
    const int version = versions.first();
    if (versions.last() != version) {
        return makeFinding(
            Status::Warning, Code::SchemaDiffers,
            {{u"source"_s, versions.value(ServerRole::Source)}, {u"destination"_s, versions.value(ServerRole::Destination)}});
    }
    const QVariantMap values{{u"version"_s, version}, {u"expected"_s, expected}};
    Finding finding;
    if (version > expected) {
        finding = makeFinding(Status::Warning, Code::SchemaNewer, values);
    } else if (version == expected) {
        finding = makeFinding(Status::Passed, Code::SchemaPrepared, values);
    } else if (situation.isDone(expectedAfter)) {
        finding = makeFinding(Status::Failed, Code::SchemaTooLow, values);
    } else if (starting.contains(version)) {
        finding = makeFinding(Status::Passed, Code::SchemaStarting, values);
    } else {
        finding = makeFinding(Status::Warning, Code::SchemaUnusual, values);
    }
    finding.magnitude = version;
    return finding;
}

void SchemaVersionProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) { return QList{objectSearch(dse.schemaContext, {u"objectVersion"_s})}; };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        QMap<ServerRole, int> versions;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            bool ok = false;
            const QList<LdapEntry> &entries = it->first();
            const int version = entries.isEmpty() ? 0 : entries.first().value(u"objectVersion"_s).toInt(&ok);
            if (!ok) {
                run.fail({NetError::Kind::NotPermitted, u"objectVersion"_s, 0}, run.site().link(it.key()).shownName(), "LDAP"_L1);
                return;
            }
            versions.insert(it.key(), version);
        }
        run.finish(judge(run.situation(), versions));
    });
}
}

std::shared_ptr<const Probe> SchemaVersionCheck::probe() const
{
    auto probe = std::make_shared<SchemaVersionProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->starting = m_startingVersions;
    probe->expected = m_expectedVersion;
    probe->expectedAfter = m_expectedAfter;
    return probe;
}
