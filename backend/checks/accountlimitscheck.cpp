// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountlimitscheck.h"

#include "checkrun.h"
#include "clock.h"
#include "directoryaccounts.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"

#include <QJsonObject>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct AccountLimitsProbe : SignedInProbe {
    int mostUsers = 25;
    int mostDevices = 50;
    int inUseWithinDays = 90;

    QJsonObject limits() const override
    {
        return {{u"mostUsers"_s, mostUsers}, {u"mostDevices"_s, mostDevices}, {u"inUseWithinDays"_s, inUseWithinDays}};
    }
    void begin(CheckRun &run) const override;
};

void AccountLimitsProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        return QList{DirectoryAccounts::userSearch(dse.domainContext), DirectoryAccounts::computerSearch(dse.domainContext)};
    };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        const auto &ofServer = answers.first();
        const auto users = DirectoryAccounts::users(ofServer[0]);
        if (users.isEmpty()) { // somebody works here: what is empty is hidden
            run.fail({NetError::Kind::NotPermitted, u"objectClass=user"_s, 0}, run.site().link(answers.firstKey()).shownName(), "LDAP"_L1);
            return;
        }
        const QDateTime inUseSince = run.clock().now().addDays(-inUseWithinDays);
        const auto computers = DirectoryAccounts::computers(ofServer[1]);
        const auto devices = std::ranges::count_if(
            computers, [&inUseSince](const DirectoryAccounts::Account &computer) { return computer.lastLogon >= inUseSince; });
        const QVariantMap names = DirectoryAccounts::named(users);
        const QVariantMap values{{u"users"_s, names},         {u"userCount"_s, users.size()},  {u"deviceCount"_s, devices},
                                 {u"userLimit"_s, mostUsers}, {u"deviceLimit"_s, mostDevices}, {u"more"_s, users.size() - names.size()}};
        const bool isWithin = users.size() <= mostUsers && devices <= mostDevices;
        run.finish(makeFinding(isWithin ? Status::Passed : Status::Warning,
                               isWithin ? Code::AccountsWithinLimits : Code::AccountsOverLimits, values));
    });
}
}

std::shared_ptr<const Probe> AccountLimitsCheck::probe() const
{
    auto probe = std::make_shared<AccountLimitsProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 24h});
    probe->mostUsers = m_mostUsers;
    probe->mostDevices = m_mostDevices;
    probe->inUseWithinDays = m_inUseWithinDays;
    return probe;
}
