// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directoryprobe.h"

#include "checkrun.h"
#include "findingcode.h"

using namespace Qt::StringLiterals;

Finding DirectoryEvidence::notPermitted(const QString &object) const
{
    return makeFinding(Status::Unknown, Code::NotPermitted, {{u"host"_s, host(answers.firstKey())}, {u"object"_s, object}});
}

void DirectoryProbe::begin(CheckRun &run) const
{
    const ServerNames names{run.site().link(ServerRole::Source).shortName(), run.site().link(ServerRole::Destination).shortName()};
    const auto asked = [this, names](const RootDse &directory) { return searches(directory, names); };
    DirectoryReading::read(run, asked, [this, &run, names](const DirectoryReading::Answers &answers) {
        DirectoryEvidence evidence{.answers = answers, .directories = {}, .names = names, .hosts = {}, .situation = run.situation()};
        for (const ServerRole role : {ServerRole::Source, ServerRole::Destination}) {
            evidence.hosts.insert(role, run.site().link(role).shownName());
        }
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            evidence.directories.insert(answer.key(), *run.site().link(answer.key()).directory());
        }
        Finding finding = judge(evidence);
        if (server) {
            finding.source = run.site().link(*server).address().toString();
        }
        run.finish(finding);
    });
}

bool isOfClass(const LdapEntry &entry, QLatin1StringView name)
{
    return entry.texts(u"objectClass"_s).contains(name, Qt::CaseInsensitive);
}

QString computerNameOf(const QString &dnsName)
{
    return dnsName.section(u'.', 0, 0).toUpper();
}
