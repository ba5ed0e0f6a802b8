// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsrecordscheck.h"

#include "checkrun.h"
#include "directoryreading.h"
#include "dnsrecordplan.h"
#include "findingcode.h"
#include "servercheck.h"
#include "site.h"

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto queryDeadline = 3s;

struct DnsRecordsProbe : CheckProbe {
    QStringList needs(const Situation &situation) const override
    {
        QStringList list;
        const auto servers = situation.servers();
        for (const ServerRole role : servers) {
            list << Capability::of(role, Capability::Host) << Capability::of(role, Capability::Dns)
                 << Capability::of(role, Capability::SameDomain);
        }
        return list;
    }
    // Not needed, but worth waiting for: the directory knows the controllers' names, and a signed-in reader those below _msdcs.
    QStringList waitsFor(const Situation &situation) const override
    {
        QStringList list;
        const auto servers = situation.servers();
        for (const ServerRole role : servers) {
            list << Capability::of(role, Capability::Directory) << Capability::of(role, Capability::SignedIn);
        }
        return list;
    }
    void begin(CheckRun &run) const override;
};

/** Asks every question of every server and hands the answers to the plan; lives as long as the run. */
class Survey : public QObject
{
public:
    explicit Survey(CheckRun &run)
        : QObject(&run)
        , m_run(run)
    {}
    void begin();

private:
    void learn(ServerRole role);
    void learnFromDirectory(ServerRole role, const RootDse &dse);
    void learnFromDns(ServerRole role);
    void matchAddress(ServerRole role, const QString &host, const std::shared_ptr<int> &open);
    void learned();
    void askAll();
    void ask(ServerRole role, qsizetype question);
    void answered();

    CheckRun &m_run;
    QList<ExpectedController> m_controllers;
    QString m_forest;
    QString m_siteName;
    std::optional<DnsRecordPlan> m_plan;
    QMap<QString, QList<DnsRecordPlan::Answer>> m_answers;
    int m_open = 0;
};

void Survey::begin()
{
    const auto servers = m_run.situation().servers();
    if (m_run.site().domain().isEmpty()) {
        m_run.fail({NetError::Kind::NameNotFound, {}, 0}, m_run.site().link(servers.first()).shownName(), "DNS"_L1);
        return;
    }
    m_open = int(servers.size());
    for (const ServerRole role : servers) {
        learn(role);
    }
}

void Survey::learn(ServerRole role)
{
    ServerLink &link = m_run.site().link(role);
    if (link.directory()) {
        learnFromDirectory(role, *link.directory()); // names do not change while the controller is the same
    } else {
        learnFromDns(role); // the directory has no answer, and another card says so
    }
}

void Survey::learnFromDirectory(ServerRole role, const RootDse &dse)
{
    m_forest = dse.forest();
    m_siteName = dse.site().toLower();
    ServerLink &link = m_run.site().link(role);
    link.readDsaGuid(this, m_run.remaining(), [this, role, host = dse.dnsHostName.toLower()](const NetResult<QString> &guid) {
        m_controllers.append({role, host, guid.value_or(QString())});
        learned();
    });
}

// The controller is the one among the domain's controllers whose address is the one that we ask.
void Survey::learnFromDns(ServerRole role)
{
    ServerLink *link = &m_run.site().link(role);
    DnsReply *reply = link->dns().query(u"_ldap._tcp.dc._msdcs."_s + m_run.site().domain(), DnsRecord::Type::Srv, m_run.remaining());
    connect(reply, &DnsReply::finished, reply, &QObject::deleteLater);
    connect(reply, &DnsReply::finished, this, [this, role, link](const NetResult<DnsAnswer> &answer) {
        if (!answer) {
            m_run.fail(answer.error(), link->shownName(), "DNS"_L1);
            return;
        }
        QStringList hosts;
        for (const DnsRecord &record : answer->records) {
            if (record.type == DnsRecord::Type::Srv) {
                hosts.append(record.target.toLower());
            }
        }
        hosts.removeDuplicates();
        const auto open = std::make_shared<int>(int(hosts.size()));
        for (const QString &host : std::as_const(hosts)) {
            matchAddress(role, host, open);
        }
        if (hosts.isEmpty()) {
            learned(); // what is missing is said of the records, not of a name that nobody knows
        }
    });
}

void Survey::matchAddress(ServerRole role, const QString &host, const std::shared_ptr<int> &open)
{
    ServerLink *link = &m_run.site().link(role);
    DnsReply *reply = link->dns().query(host, DnsRecord::Type::A, m_run.remaining());
    connect(reply, &DnsReply::finished, reply, &QObject::deleteLater);
    connect(reply, &DnsReply::finished, this, [this, role, host, open, link](const NetResult<DnsAnswer> &answer) {
        const auto records = answer ? answer->records : QList<DnsRecord>();
        if (std::ranges::any_of(records, [link](const DnsRecord &record) { return record.address == link->address(); })) {
            m_controllers.append({role, host, {}});
        }
        if (--*open == 0) {
            learned();
        }
    });
}

void Survey::learned()
{
    if (--m_open > 0 || m_run.isFinished()) {
        return;
    }
    askAll();
}

void Survey::askAll()
{
    const auto servers = m_run.situation().servers();
    const QString domain = m_run.site().domain();
    m_plan.emplace(domain, m_forest.isEmpty() ? domain : m_forest, m_siteName, m_controllers);
    for (const ServerRole role : servers) {
        m_answers[m_run.site().link(role).shownName()].resize(m_plan->questions().size());
        m_open += int(m_plan->questions().size());
    }
    for (const ServerRole role : servers) {
        for (qsizetype i = 0; i < m_plan->questions().size(); ++i) {
            ask(role, i);
        }
    }
}

void Survey::ask(ServerRole role, qsizetype question)
{
    ServerLink *link = &m_run.site().link(role);
    const auto &asked = m_plan->questions()[question];
    DnsReply *reply = link->dns().query(asked.name, asked.type, std::min<std::chrono::milliseconds>(queryDeadline, m_run.remaining()));
    connect(reply, &DnsReply::finished, reply, &QObject::deleteLater);
    connect(reply, &DnsReply::finished, this, [this, question, link](const NetResult<DnsAnswer> &answer) {
        if (!answer) {
            m_run.fail(answer.error(), link->shownName(), "DNS"_L1);
            return;
        }
        if (answer->code == DnsAnswer::Code::ServerFailure || answer->code == DnsAnswer::Code::Refused) {
            m_run.fail({NetError::Kind::NotUnderstood, {}, 0}, link->shownName(), "DNS"_L1);
            return;
        }
        m_answers[link->shownName()][question] = DnsRecordPlan::answerOf(m_plan->questions()[question], *answer);
        answered();
    });
}

void Survey::answered()
{
    if (--m_open == 0 && !m_run.isFinished()) {
        m_run.finish(m_plan->judge(m_answers));
    }
}

void DnsRecordsProbe::begin(CheckRun &run) const
{
    (new Survey(run))->begin();
}
}

std::shared_ptr<const Probe> DnsRecordsCheck::probe() const
{
    auto probe = std::make_shared<DnsRecordsProbe>();
    describe(*probe, *this, {.deadline = 3s, .shelfLife = 30min});
    return probe;
}
