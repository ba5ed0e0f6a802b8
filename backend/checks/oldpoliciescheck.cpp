// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldpoliciescheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "grouppolicies.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct OldPoliciesProbe : SignedInProbe {
    PolicyNames names;
    bool redirection = false;
    bool olderThanDestination = false;
    QString removedBy;

    void begin(CheckRun &run) const override
    {
        GroupPolicies::read(run, [this, &run](const GroupPolicies &all) { run.finish(judge(run.situation(), all)); });
    }
    [[nodiscard]] bool isOld(const GroupPolicies &all, const GroupPolicy &policy) const;
    [[nodiscard]] Finding judge(const Situation &situation, const GroupPolicies &all) const;
};

bool OldPoliciesProbe::isOld(const GroupPolicies &all, const GroupPolicy &policy) const
{
    if (olderThanDestination && !all.isOlderThanDestination(policy)) {
        return false;
    }
    if (names.isEmpty()) {
        return policy.redirectsFolders;
    }
    // A beginning says little: which of the two kinds a policy is of decides then.
    return names.haveWhole(policy.name) || (names.haveBeginningOf(policy.name) && policy.redirectsFolders == redirection);
}

Finding OldPoliciesProbe::judge(const Situation &situation, const GroupPolicies &all) const
{
    if (const QStringList missing = all.missingDefaults(); !missing.isEmpty()) {
        return makeFinding(Status::Failed, Code::DefaultPoliciesMissing, {{u"policies"_s, missing}});
    }
    QStringList left;
    for (const GroupPolicy &policy : all.policies()) {
        if (isOld(all, policy)) {
            left.append(policy.name);
        }
    }
    left.sort();
    if (left.isEmpty()) {
        return makeFinding(Status::Passed, redirection ? Code::OldRedirectionGone : Code::OldPoliciesGone,
                           {{u"count"_s, int(all.policies().size())}});
    }
    const Status status = situation.isDone(removedBy) ? Status::Failed : Status::Warning;
    return makeFinding(status, redirection ? Code::OldRedirectionLeft : Code::OldPoliciesLeft, {{u"policies"_s, left}});
}
}

std::shared_ptr<const Probe> OldPoliciesCheck::probe() const
{
    auto probe = std::make_shared<OldPoliciesProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->names = {m_names, m_beginnings};
    probe->redirection = m_redirection;
    probe->olderThanDestination = m_olderThanDestination;
    probe->removedBy = m_removedBy;
    return probe;
}
