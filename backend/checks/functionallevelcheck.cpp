// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "functionallevelcheck.h"

#include "checkrun.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"

#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// An absent level is the lowest one; an entry that was not given at all is no answer.
std::optional<int> numberOf(const QList<LdapEntry> &entries, const QString &attribute)
{
    if (entries.isEmpty()) {
        return std::nullopt;
    }
    return entries.first().value(attribute).toInt();
}

struct FunctionalLevelProbe : SignedInProbe {
    int minimum = 2;

    QJsonObject limits() const override { return {{u"minimum"_s, minimum}}; }
    void begin(CheckRun &run) const override;
};

void FunctionalLevelProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        return QList{objectSearch(dse.domainContext, {u"msDS-Behavior-Version"_s, u"nTMixedDomain"_s}),
                     objectSearch(u"CN=Partitions,"_s + dse.configurationContext, {u"msDS-Behavior-Version"_s})};
    };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        const auto &ofServer = answers.first();
        const auto domain = numberOf(ofServer[0], u"msDS-Behavior-Version"_s);
        const auto forest = numberOf(ofServer[1], u"msDS-Behavior-Version"_s);
        if (!domain || !forest || !ofServer[0].first().contains(u"nTMixedDomain"_s)) {
            run.fail({NetError::Kind::NotPermitted, u"msDS-Behavior-Version"_s, 0}, run.site().link(answers.firstKey()).shownName(),
                     "LDAP"_L1);
            return;
        }
        const QVariantMap values{{u"domain"_s, *domain}, {u"forest"_s, *forest}, {u"expected"_s, minimum}};
        if (numberOf(ofServer[0], u"nTMixedDomain"_s) != 0) {
            run.finish(makeFinding(Status::Failed, Code::MixedMode, values));
        } else if (*domain < minimum || *forest < minimum) {
            run.finish(makeFinding(Status::Failed, Code::LevelsTooLow, values));
        } else {
            run.finish(makeFinding(Status::Passed, Code::LevelsSuffice, values));
        }
    });
}
}

std::shared_ptr<const Probe> FunctionalLevelCheck::probe() const
{
    auto probe = std::make_shared<FunctionalLevelProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->minimum = m_minimum;
    return probe;
}
