// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policyhealthcheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "grouppolicies.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct PolicyLinksProbe : SignedInProbe {
    void begin(CheckRun &run) const override
    {
        GroupPolicies::read(run, [&run](const GroupPolicies &all) {
            const QStringList dangling = all.danglingLinks();
            run.finish(dangling.isEmpty() ? makeFinding(Status::Passed, Code::PolicyLinksWhole, {{u"count"_s, int(all.linkCount())}})
                                          : makeFinding(Status::Warning, Code::PolicyLinksDangling, {{u"places"_s, dangling}}));
        });
    }
};

struct WmiFiltersProbe : SignedInProbe {
    PolicyNames names;

    void begin(CheckRun &run) const override
    {
        GroupPolicies::read(run, [this, &run](const GroupPolicies &all) { run.finish(judge(all)); });
    }
    [[nodiscard]] Finding judge(const GroupPolicies &all) const;
};

Finding WmiFiltersProbe::judge(const GroupPolicies &all) const
{
    QStringList blind;
    for (const GroupPolicy &policy : all.policies()) {
        if (!policy.filter.isEmpty() && !all.filters().contains(policy.filter)) {
            blind.append(policy.name);
        }
    }
    if (!blind.isEmpty()) {
        blind.sort();
        return makeFinding(Status::Failed, Code::WmiFilterMissing, {{u"policies"_s, blind}});
    }
    QStringList left;
    for (const QString &filter : all.filters()) {
        if (names.haveWhole(filter) || names.haveBeginningOf(filter)) {
            left.append(filter);
        }
    }
    left.sort();
    return left.isEmpty() ? makeFinding(Status::Passed, Code::WmiFiltersGone, {{u"count"_s, int(all.filters().size())}})
                          : makeFinding(Status::Warning, Code::WmiFiltersLeft, {{u"filters"_s, left}});
}
}

std::shared_ptr<const Probe> PolicyLinksCheck::probe() const
{
    auto probe = std::make_shared<PolicyLinksProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    return probe;
}

std::shared_ptr<const Probe> WmiFiltersCheck::probe() const
{
    auto probe = std::make_shared<WmiFiltersProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->names = {m_names, m_beginnings};
    return probe;
}
