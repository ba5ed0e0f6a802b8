// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redirectioncheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "grouppolicies.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct RedirectionUseProbe : SignedInProbe {
    void begin(CheckRun &run) const override
    {
        GroupPolicies::read(run, [&run](const GroupPolicies &all) { run.finish(judge(all)); });
    }
    [[nodiscard]] static Finding judge(const GroupPolicies &all);
};

Finding RedirectionUseProbe::judge(const GroupPolicies &all)
{
    QStringList found;
    for (const GroupPolicy &policy : all.policies()) {
        if (policy.redirectsFolders) {
            found.append(policy.name);
        }
    }
    found.sort();
    if (found.isEmpty()) {
        // The files in SYSVOL were not read, and between the old policy and the new one there is none for a while: no decision.
        return makeFinding(Status::Passed, Code::RedirectionNotFound, {{u"count"_s, int(all.policies().size())}});
    }
    return makeFinding(Status::Passed, Code::RedirectionFound, {{u"present"_s, true}, {u"policies"_s, found}});
}

struct NewRedirectionProbe : SignedInProbe {
    PolicyNames expected;

    void begin(CheckRun &run) const override
    {
        GroupPolicies::read(run, [this, &run](const GroupPolicies &all) { run.finish(judge(all)); });
    }
    [[nodiscard]] Finding judge(const GroupPolicies &all) const;
};

Finding NewRedirectionProbe::judge(const GroupPolicies &all) const
{
    QStringList idle;
    QStringList others;
    for (const GroupPolicy &policy : all.policies()) {
        if (expected.haveWhole(policy.name) && !all.isOlderThanDestination(policy)) {
            if (policy.linked && !policy.userPartOff) {
                return makeFinding(Status::Passed, Code::NewRedirectionInForce, {{u"policies"_s, QStringList{policy.name}}});
            }
            idle.append(policy.name);
        } else if (policy.redirectsFolders && !all.isOlderThanDestination(policy)) {
            others.append(policy.name);
        }
    }
    if (!idle.isEmpty()) {
        return makeFinding(Status::Failed, Code::NewRedirectionIdle, {{u"policies"_s, idle}});
    }
    if (!others.isEmpty()) { // where it leads stands in SYSVOL only
        others.sort();
        return makeFinding(Status::Unknown, Code::NewRedirectionUnclear, {{u"policies"_s, others}});
    }
    return makeFinding(Status::Failed, Code::NewRedirectionMissing, {{u"policies"_s, expected.names}});
}
}

std::shared_ptr<const Probe> RedirectionUseCheck::probe() const
{
    auto probe = std::make_shared<RedirectionUseProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    return probe;
}

std::shared_ptr<const Probe> NewRedirectionCheck::probe() const
{
    auto probe = std::make_shared<NewRedirectionProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->expected.names = {m_policy};
    return probe;
}
