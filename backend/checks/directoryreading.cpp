// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directoryreading.h"

#include "checkrun.h"

using namespace Qt::StringLiterals;

QList<ServerRole> SignedInProbe::serversToRead(const Situation &situation) const
{
    return server ? QList{*server} : situation.servers();
}

QStringList SignedInProbe::needs(const Situation &situation) const
{
    QStringList list;
    const auto servers = serversToRead(situation);
    for (const ServerRole role : servers) {
        list.append(Capability::of(role, Capability::SignedIn));
    }
    return list;
}

DirectoryReading::DirectoryReading(CheckRun &run, std::function<void(const Answers &)> done)
    : QObject(&run)
    , m_run(run)
    , m_done(std::move(done))
{}

void DirectoryReading::read(CheckRun &run, const Searches &searches, const std::function<void(const Answers &)> &done)
{
    auto *reading = new DirectoryReading(run, done);
    QMap<ServerRole, QList<LdapSearch>> plan;
    const auto servers = run.probe().server ? QList{*run.probe().server} : run.situation().servers();
    for (const ServerRole role : servers) {
        const ServerLink &link = run.site().link(role);
        if (!link.isSignedIn() || !link.directory()) {
            run.fail({NetError::Kind::Closed, {}, 0}, link.shownName(), "LDAP"_L1);
            return;
        }
        plan.insert(role, searches(*link.directory()));
        reading->m_open += int(plan[role].size());
    }
    for (auto it = plan.cbegin(); it != plan.cend(); ++it) {
        reading->ask(it.key(), *it);
    }
}

void DirectoryReading::ask(ServerRole role, const QList<LdapSearch> &searches)
{
    m_answers[role].resize(searches.size());
    ServerLink &link = m_run.site().link(role);
    for (qsizetype i = 0; i < searches.size(); ++i) {
        link.searchTogether(this, searches[i], m_run.remaining(), [this, role, i, &link](const LdapResult &result) {
            if (result) {
                m_answers[role][i] = *result;
            } else if (result.error().kind != NetError::Kind::NoSuchObject) {
                m_run.fail(result.error(), link.shownName(), "LDAP"_L1);
                return;
            }
            if (--m_open == 0 && !m_run.isFinished()) {
                m_done(m_answers);
            }
        });
    }
}

LdapSearch objectSearch(const QString &dn, const QStringList &attributes)
{
    return {.base = dn, .scope = LdapSearch::Base, .filter = u"(objectClass=*)"_s, .attributes = attributes};
}

LdapSearch subtreeSearch(const QString &base, const QString &filter, const QStringList &attributes)
{
    return {.base = base, .scope = LdapSearch::Subtree, .filter = filter, .attributes = attributes};
}

QString filterLiteral(const QString &name)
{
    QString literal;
    for (const QChar sign : name) {
        if (sign == u'*' || sign == u'(' || sign == u')' || sign == u'\\' || sign.isNull()) {
            literal += u"\\%1"_s.arg(int(sign.unicode()), 2, 16, QLatin1Char('0'));
        } else {
            literal += sign;
        }
    }
    return literal;
}
