// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrun.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"
#include "serviceplaces.h"
#include "sourceservices.h"
#include "useraccounts.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
enum Answer { Services, Servers, Accounts };

/** "Version 6.5 (Build 7638.2: Service Pack 2)" → "Exchange Server 2003". */
QString productOf(const QString &serialNumber)
{
    static const QRegularExpression pattern(u"^Version (\\d+)\\.(\\d+)"_s);
    const auto match = pattern.match(serialNumber);
    switch (match.captured(1).toInt()) {
    case 6:
        return match.captured(2) == "5"_L1 ? u"Exchange Server 2003"_s : u"Exchange 2000 Server"_s;
    case 8:
        return u"Exchange Server 2007"_s;
    case 14:
        return u"Exchange Server 2010"_s;
    case 15:
        return match.captured(2) == "0"_L1 ? u"Exchange Server 2013"_s : u"Exchange Server 2016"_s;
    default:
        return u"Exchange Server"_s;
    }
}

struct ExchangeProbe : SignedInProbe {
    QString decidedAt;
    QString decisionDue;

    void begin(CheckRun &run) const override;
    [[nodiscard]] Finding judge(CheckRun &run, const DirectoryReading::Answers &answers) const;
};

/** Mailboxes of people: those of the system itself move with nobody. */
int mailboxesOf(const QString &server, const QList<LdapEntry> &accounts)
{
    static const QRegularExpression system(u"^(SystemMailbox\\{|HealthMailbox|DiscoverySearchMailbox|FederatedEmail|Migration\\.|SM_)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return int(std::ranges::count_if(accounts, [&](const LdapEntry &account) {
        return account.text(u"msExchHomeServerName"_s).endsWith("/cn="_L1 + server, Qt::CaseInsensitive)
            && !system.match(rdnValue(account.dn, 0)).hasMatch();
    }));
}

Finding ExchangeProbe::judge(CheckRun &run, const DirectoryReading::Answers &answers) const
{
    const QString source = rdnValue(run.site().link(ServerRole::Source).directory()->serviceName, 1);
    QMap<QString, QString> servers; // name → serial number
    int mailboxes = 0;
    for (const auto &ofServer : answers) {
        for (const LdapEntry &entry : ofServer[Servers]) {
            servers.insert(rdnValue(entry.dn, 0).toUpper(), entry.text(u"serialNumber"_s));
        }
        mailboxes = std::max(mailboxes, mailboxesOf(source, ofServer[Accounts]));
    }
    if (servers.isEmpty()) {
        return makeFinding(Status::Passed, Code::ExchangeNone, {{u"present"_s, false}});
    }
    if (!servers.contains(source.toUpper())) {
        return makeFinding(Status::Passed, Code::ExchangeElsewhere, {{u"present"_s, false}, {u"servers"_s, QStringList(servers.keys())}});
    }
    const bool undecided = mailboxes > 0 && run.situation().isDone(decisionDue) && !run.situation().isDone(decidedAt);
    const QString version = servers.value(source.toUpper());
    return makeFinding(undecided ? Status::Failed : Status::Passed, undecided ? Code::ExchangeUndecided : Code::ExchangeOnSource,
                       {{u"present"_s, true},
                        {u"host"_s, source.toUpper()},
                        {u"product"_s, productOf(version)},
                        {u"version"_s, version},
                        {u"mailboxes"_s, mailboxes}});
}

void ExchangeProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        const QString services = servicesOf(dse);
        return QList<LdapSearch>{objectSearch(services, {u"cn"_s}),
                                 {.base = u"CN=Microsoft Exchange,"_s + services,
                                  .scope = LdapSearch::Subtree,
                                  .filter = u"(objectClass=msExchExchangeServer)"_s,
                                  .attributes = {u"serialNumber"_s}},
                                 userAccountSearch(dse)};
    };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        if (wasRead(run, answers, Services, u"CN=Services,CN=Configuration"_s)) {
            run.finish(judge(run, answers));
        }
    });
}
}

std::shared_ptr<const Probe> ExchangeCheck::probe() const
{
    auto probe = std::make_shared<ExchangeProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->decidedAt = m_decidedAt;
    probe->decisionDue = m_decisionDue;
    return probe;
}
