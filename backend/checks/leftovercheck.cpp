// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftovercheck.h"

#include "checkrun.h"
#include "findingcode.h"

using namespace Qt::StringLiterals;

QList<LdapSearch> LeftoverProbe::searches(const RootDse &directory, const ServerNames &) const
{
    return {search(directory)};
}

Finding LeftoverProbe::judge(const DirectoryEvidence &evidence) const
{
    Found found{.host = evidence.host(ServerRole::Source),
                .ofSource = {},
                .ofOthers = {},
                .mustBeGone = evidence.situation.isDone(goneAfter) || evidence.situation.isDone(evidence.situation.sourceGoneAfter),
                .goneAfter = goneAfter};
    QSet<QString> seen;
    for (auto it = evidence.answers.cbegin(); it != evidence.answers.cend(); ++it) {
        const QList<LdapEntry> &entries = it->first();
        if (std::ranges::none_of(entries, [this](const LdapEntry &entry) { return isWitness(entry); })) {
            return makeFinding(Status::Unknown, Code::NotPermitted,
                               {{u"host"_s, evidence.host(it.key())}, {u"object"_s, search(evidence.directories[it.key()]).base}});
        }
        for (const LdapEntry &entry : entries) {
            const QString owner = isWitness(entry) ? QString() : serverOf(entry);
            if (owner.isEmpty() || seen.contains(entry.dn.toLower())) {
                continue;
            }
            seen.insert(entry.dn.toLower());
            (owner == evidence.names.source ? found.ofSource : found.ofOthers).append(entry);
        }
    }
    const auto isOfDestination = [&](const LdapEntry &entry) { return serverOf(entry) == evidence.names.destination; };
    if (evidence.names.source.isEmpty() && !std::ranges::all_of(found.ofOthers, isOfDestination)) {
        return makeFinding(Status::Unknown, Code::SourceNameUnknown, {{u"host"_s, found.host}});
    }
    return weigh(found);
}
