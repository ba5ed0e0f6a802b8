// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serversearch.h"

#include "format.h"
#include "hostaddress.h"
#include "problemtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto deadline = 3s;
constexpr qsizetype mostCandidates = 20; // a hostile answer may name thousands
} // namespace

ServerSearch::ServerSearch(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{}

QVariantList ServerSearch::candidates() const
{
    QVariantList list;
    for (const Candidate &candidate : m_candidates) {
        list.append(QVariantMap{{u"name"_s, Format::foreign(candidate.name)}, {u"address"_s, candidate.address}});
    }
    return list;
}

QString ServerSearch::problem() const
{
    if (m_badResolver) {
        return tr("Enter the IP address of the site's DNS server: a name cannot be asked before there is one.");
    }
    if (m_badDomain) {
        return tr("This is not a domain name. It looks like contoso.lan.");
    }
    return m_error ? ProblemText::search(*m_error, m_resolver) : QString();
}

QString ServerSearch::check(const QString &hostTyped)
{
    return ProblemText::host(HostAddress::parse(hostTyped).problem());
}

void ServerSearch::findServers(const QString &domain, const QString &resolver)
{
    cancel();
    const HostAddress server = HostAddress::parse(resolver);
    const HostAddress name = HostAddress::parse(domain);
    m_candidates.clear();
    m_error.reset();
    m_badResolver = !server.isAddress();
    m_badDomain = name.kind() != HostAddress::Kind::Name;
    m_resolver = server.shown();
    if (!m_badResolver && !m_badDomain) {
        m_client = new DnsClient(QHostAddress(server.ascii()), m_port, this);
        DnsReply *reply = m_client->query(u"_ldap._tcp.dc._msdcs."_s + name.ascii(), DnsRecord::Type::Srv, deadline);
        connect(reply, &DnsReply::finished, this, &ServerSearch::answered);
    }
    Q_EMIT changed();
}

void ServerSearch::cancel()
{
    if (m_client) {
        end({});
    }
}

void ServerSearch::answered(const NetResult<DnsAnswer> &answer)
{
    if (!answer) {
        end(answer.error());
        return;
    }
    if (answer->code != DnsAnswer::Code::NoError) {
        const bool refused = answer->code == DnsAnswer::Code::Refused;
        end(NetError{.kind = refused ? NetError::Kind::Refused : NetError::Kind::NameNotFound});
        return;
    }
    QList<DnsRecord> services;
    std::ranges::copy_if(answer->records, std::back_inserter(services),
                         [](const DnsRecord &record) { return record.type == DnsRecord::Type::Srv; });
    std::ranges::stable_sort(services, {}, &DnsRecord::priority);
    for (const DnsRecord &service : std::as_const(services)) {
        const bool known = std::ranges::any_of(
            m_candidates, [&](const Candidate &candidate) { return candidate.name.compare(service.target, Qt::CaseInsensitive) == 0; });
        if (!known && m_candidates.size() < mostCandidates && HostAddress::parse(service.target).isValid()) {
            m_candidates.append({service.target, {}});
        }
    }
    for (Candidate &candidate : m_candidates) {
        const auto added = std::ranges::find_if(answer->additional, [&](const DnsRecord &record) {
            return record.type == DnsRecord::Type::A && record.name.compare(candidate.name, Qt::CaseInsensitive) == 0;
        });
        if (added != answer->additional.end()) {
            candidate.address = added->address.toString();
        } else {
            askAddress(candidate.name);
        }
    }
    finishIfDone();
}

void ServerSearch::askAddress(const QString &name)
{
    ++m_pending;
    DnsReply *reply = m_client->query(name, DnsRecord::Type::A, deadline);
    connect(reply, &DnsReply::finished, this, [this, name](const NetResult<DnsAnswer> &answer) {
        --m_pending;
        if (answer) {
            const auto found = std::ranges::find(answer->records, DnsRecord::Type::A, &DnsRecord::type);
            const auto candidate = std::ranges::find(m_candidates, name, &Candidate::name);
            if (found != answer->records.end() && candidate != m_candidates.end()) {
                candidate->address = found->address.toString();
            }
        }
        finishIfDone();
    });
}

void ServerSearch::finishIfDone()
{
    if (m_pending == 0) {
        end(m_candidates.isEmpty() ? std::optional(NetError{.kind = NetError::Kind::NameNotFound}) : std::nullopt);
    }
}

void ServerSearch::end(const std::optional<NetError> &error)
{
    m_client->deleteLater(); // its replies go with it, without a word
    m_client->disconnect(this);
    const auto replies = m_client->findChildren<DnsReply *>();
    for (DnsReply *reply : replies) {
        reply->disconnect(this);
    }
    m_client = nullptr;
    m_pending = 0;
    m_error = error;
    Q_EMIT changed();
}
