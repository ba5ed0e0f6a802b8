// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replicationcheck.h"

#include "checkrun.h"
#include "clock.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "replicationpartner.h"
#include "servercheck.h"

#include <QJsonObject>

#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr int defaultTombstoneDays = 60; // where the directory names none

/** What the partners of all naming contexts say, sorted by how bad it is. */
struct Tally {
    QStringList never;
    QStringList missing;
    QStringList failing;
    QStringList old;
    qint64 oldest = 0; ///< seconds since the longest ago success
    quint32 result = 0;
    quint32 failures = 0;
    int contexts = 0;
    int tombstoneDays = std::numeric_limits<int>::max(); ///< the shortest that a server says
    bool stuck = false; ///< failing for longer than what counts as fresh
};

struct ReplicationProbe : SignedInProbe {
    int fresh = 86'400;

    QJsonObject limits() const override { return {{u"freshSeconds"_s, fresh}}; }
    std::optional<Finding> notApplicable(const Situation &situation) const override;
    void begin(CheckRun &run) const override;
    void evaluate(CheckRun &run, const DirectoryReading::Answers &answers) const;
    void weigh(Tally &tally, const QString &label, const ReplicationPartner &partner, const QDateTime &serverNow) const;
    [[nodiscard]] Finding judge(const Tally &tally) const;
};

std::optional<Finding> ReplicationProbe::notApplicable(const Situation &situation) const
{
    if (auto finding = SignedInProbe::notApplicable(situation)) {
        return finding;
    }
    if (situation.servers().size() < 2) {
        return makeFinding(Status::NotApplicable, Code::SingleController);
    }
    return std::nullopt;
}

void ReplicationProbe::weigh(Tally &tally, const QString &label, const ReplicationPartner &partner, const QDateTime &serverNow) const
{
    if (!partner.lastSuccess.isValid()) {
        tally.never.append(label);
        return;
    }
    const qint64 age = std::max<qint64>(0, partner.lastSuccess.secsTo(serverNow));
    tally.oldest = std::max(tally.oldest, age);
    if (partner.lastResult != 0 || partner.failures > 0) {
        tally.failing.append(label);
        tally.result = std::max(tally.result, partner.lastResult);
        tally.failures = std::max(tally.failures, partner.failures);
        tally.stuck = tally.stuck || age > fresh;
    } else if (age > fresh) {
        tally.old.append(label);
    }
}

Finding ReplicationProbe::judge(const Tally &tally) const
{
    const auto oldestHours = double(tally.oldest) / 3600;
    Finding finding;
    if (!tally.never.isEmpty()) {
        finding = makeFinding(Status::Failed, Code::ReplicationNever, {{u"contexts"_s, tally.never}});
    } else if (!tally.missing.isEmpty()) {
        finding = makeFinding(Status::Failed, Code::ReplicationMissing, {{u"contexts"_s, tally.missing}});
    } else if (!tally.failing.isEmpty()) {
        finding = makeFinding(tally.stuck ? Status::Failed : Status::Warning, Code::ReplicationFailing,
                              {{u"contexts"_s, tally.failing}, {u"result"_s, tally.result}, {u"oldestHours"_s, std::ceil(oldestHours)}});
    } else if (!tally.old.isEmpty()) {
        finding =
            makeFinding(Status::Failed, Code::ReplicationOld, {{u"contexts"_s, tally.old}, {u"oldestHours"_s, std::ceil(oldestHours)}});
    } else {
        finding = makeFinding(Status::Passed, Code::ReplicationFresh, {{u"contexts"_s, tally.contexts}});
    }
    if (tally.never.isEmpty() && tally.missing.isEmpty()) { // else the magnitude is not the age of all that is silent
        finding.values.insert(u"tombstoneDays"_s, tally.tombstoneDays);
    }
    finding.magnitude = double(tally.oldest);
    return finding;
}

void ReplicationProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        QList<LdapSearch> list;
        for (const QString &context : dse.namingContexts) {
            list.append(objectSearch(context, {u"msDS-NCReplInboundNeighbors"_s, u"repsFrom"_s}));
        }
        list.append(
            objectSearch(u"CN=Directory Service,CN=Windows NT,CN=Services,"_s + dse.configurationContext, {u"tombstoneLifetime"_s}));
        return list;
    };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) { evaluate(run, answers); });
}

QList<std::expected<ReplicationPartner, QString>> partnersOf(const LdapEntry &entry)
{
    QList<std::expected<ReplicationPartner, QString>> partners;
    const auto neighbors = entry.values(u"msDS-NCReplInboundNeighbors"_s);
    for (const QByteArray &value : neighbors) {
        partners.append(ReplicationPartner::fromNeighborXml(value));
    }
    if (partners.isEmpty()) {
        const auto sources = entry.values(u"repsFrom"_s);
        for (const QByteArray &value : sources) {
            partners.append(ReplicationPartner::fromRepsFrom(value));
        }
    }
    return partners;
}

int tombstoneDaysOf(const QList<LdapEntry> &entries)
{
    const int days = entries.isEmpty() ? 0 : entries.first().value(u"tombstoneLifetime"_s).toInt();
    return days > 0 ? days : defaultTombstoneDays;
}

void ReplicationProbe::evaluate(CheckRun &run, const DirectoryReading::Answers &answers) const
{
    Tally tally;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const ServerLink &link = run.site().link(it.key());
        const RootDse &dse = *link.directory();
        const QDateTime serverNow = link.now(run.clock().now());
        const qsizetype before = tally.never.size() + tally.failing.size() + tally.old.size() + tally.contexts;
        QStringList without;
        tally.tombstoneDays = std::min(tally.tombstoneDays, tombstoneDaysOf(it->last()));
        for (qsizetype i = 0; i + 1 < it->size(); ++i) {
            const QString label = link.shownName() + u" ← "_s + dse.namingContexts.value(i);
            const auto partners = it->at(i).isEmpty() ? QList<std::expected<ReplicationPartner, QString>>() : partnersOf(it->at(i).first());
            if (partners.isEmpty()) {
                without.append(label);
            }
            for (const auto &partner : partners) {
                if (!partner) {
                    run.fail({NetError::Kind::NotUnderstood, partner.error(), 0}, link.shownName(), "LDAP"_L1);
                    return;
                }
                weigh(tally, label, *partner, serverNow);
                ++tally.contexts;
            }
        }
        if (before == tally.never.size() + tally.failing.size() + tally.old.size() + tally.contexts) {
            // Not one context with a partner: more likely the account may not read it than that all are missing.
            run.fail({NetError::Kind::NotPermitted, u"repsFrom"_s, 0}, link.shownName(), "LDAP"_L1);
            return;
        }
        tally.missing.append(without);
    }
    run.finish(judge(tally));
}
}

std::shared_ptr<const Probe> ReplicationCheck::probe() const
{
    auto probe = std::make_shared<ReplicationProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 15min});
    probe->fresh = m_freshSeconds;
    probe->goodAnswers = 2;
    return probe;
}
