// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsrecordplan.h"

#include "checkrun.h"
#include "findingcode.h"

using namespace Qt::StringLiterals;

namespace
{
QString normalized(QString name)
{
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name.toLower();
}
}

DnsRecordPlan::DnsRecordPlan(const QString &domain, const QString &forest, const QString &site,
                             const QList<ExpectedController> &controllers)
{
    for (const ExpectedController &controller : controllers) {
        m_hosts.insert(controller.host);
        if (controller.role == ServerRole::Source) {
            m_sourceHost = controller.host;
        }
    }
    addService(u"_ldap._tcp."_s + domain);
    addService(u"_ldap._tcp.dc._msdcs."_s + domain);
    addService(u"_ldap._tcp.gc._msdcs."_s + forest);
    addService(u"_gc._tcp."_s + forest);
    addService(u"_kerberos._tcp."_s + domain);
    addService(u"_kerberos._tcp.dc._msdcs."_s + domain);
    addService(u"_kpasswd._tcp."_s + domain, true);
    if (!site.isEmpty()) {
        addService(u"_ldap._tcp."_s + site + u"._sites."_s + domain, true);
        addService(u"_kerberos._tcp."_s + site + u"._sites."_s + domain, true);
    }
    m_questions.append({.name = u"_ldap._tcp.pdc._msdcs."_s + domain, .mustHave = {}, .exactlyOne = true});
    m_questions.append({.name = domain, .type = DnsRecord::Type::Ns, .mustHave = m_hosts});
    for (const ExpectedController &controller : controllers) {
        m_questions.append({.name = controller.host, .type = DnsRecord::Type::A, .mustHave = {controller.host}});
        if (!controller.dsaGuid.isEmpty()) {
            m_questions.append(
                {.name = controller.dsaGuid + u"._msdcs."_s + forest, .type = DnsRecord::Type::Cname, .mustHave = {controller.host}});
        }
    }
}

void DnsRecordPlan::addService(const QString &name, bool minor)
{
    m_questions.append({.name = name, .mustHave = m_hosts, .minor = minor});
}

DnsRecordPlan::Answer DnsRecordPlan::answerOf(const Question &question, const DnsAnswer &answer)
{
    Answer found;
    for (const DnsRecord &record : answer.records) {
        if (record.type == question.type) {
            found.insert(question.type == DnsRecord::Type::A ? record.address.toString() : normalized(record.target));
        }
    }
    return found;
}

Finding DnsRecordPlan::judge(const QMap<QString, QList<Answer>> &answers) const
{
    QStringList missing;
    QStringList minorMissing;
    QStringList differing;
    int found = 0;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const Question &question = m_questions[i];
        const bool isAddress = question.type == DnsRecord::Type::A;
        bool complete = true;
        for (auto server = answers.cbegin(); server != answers.cend(); ++server) {
            const Answer &answer = server->at(i);
            if (question.exactlyOne && answer.size() > 1) {
                return makeFinding(Status::Failed, Code::DnsPdcNotOne, {{u"answers"_s, QStringList(answer.begin(), answer.end())}});
            }
            if (isAddress && question.name == m_sourceHost && answer.size() > 1) {
                return makeFinding(Status::Failed, Code::DnsTwoAddresses,
                                   {{u"host"_s, question.name}, {u"addresses"_s, QStringList(answer.begin(), answer.end())}});
            }
            if (answer.isEmpty() || (!isAddress && !answer.contains(question.mustHave))) {
                (question.minor ? minorMissing : missing).append(question.name + u" @ "_s + server.key());
                complete = false;
            }
            if (answer != answers.first()[i]) {
                differing.append(question.name);
            }
        }
        found += complete ? 1 : 0;
    }
    QVariantMap values{{u"found"_s, found}, {u"expected"_s, int(m_questions.size())}};
    if (!missing.isEmpty() || !minorMissing.isEmpty()) {
        values.insert(u"missing"_s, missing + minorMissing);
        return missing.isEmpty() ? makeFinding(Status::Warning, Code::DnsMinorMissing, values)
                                 : makeFinding(Status::Failed, Code::DnsMissing, values);
    }
    if (!differing.isEmpty()) {
        differing.removeDuplicates();
        return makeFinding(Status::Warning, Code::DnsServersDiffer, {{u"records"_s, differing}});
    }
    values.insert(u"servers"_s, QStringList(answers.keys()));
    return makeFinding(Status::Passed, Code::DnsComplete, values);
}
