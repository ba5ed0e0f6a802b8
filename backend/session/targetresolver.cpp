// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targetresolver.h"

#include "dnsclient.h"
#include "hostaddress.h"

#include <QFile>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto deadline = 3s;
}

TargetResolver::TargetResolver(QObject *parent)
    : QObject(parent)
{}

TargetResolver::~TargetResolver() = default;

QList<QHostAddress> TargetResolver::configuredNameServers()
{
    QList<QHostAddress> servers;
    QFile file(u"/etc/resolv.conf"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return servers;
    }
    const auto lines = file.read(16 * 1024).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words[0] == "nameserver") {
            if (const QHostAddress address{QString::fromLatin1(words[1])}; !address.isNull()) {
                servers.append(address);
            }
        }
    }
    return servers;
}

void TargetResolver::resolve(const ServerTarget &target, const QString &domain, QObject *context,
                             const std::function<void(const QHostAddress &)> &callback)
{
    const auto answer = [context, callback](const QHostAddress &address) {
        QMetaObject::invokeMethod(context, [callback, address] { callback(address); }, Qt::QueuedConnection);
    };
    const HostAddress typed = HostAddress::parse(target.address.isEmpty() ? target.name : target.address);
    if (typed.isAddress()) {
        answer(QHostAddress(typed.ascii()));
        return;
    }
    if (!typed.isValid() || m_nameServers.isEmpty()) {
        answer({});
        return;
    }
    const QString name = typed.ascii().contains(u'.') || domain.isEmpty() ? typed.ascii() : typed.ascii() + u'.' + domain;
    auto open = std::make_shared<qsizetype>(m_nameServers.size()); // 0: the answer was given
    for (const QHostAddress &server : std::as_const(m_nameServers)) {
        auto *client = new DnsClient(server, DnsClient::standardPort, context);
        const DnsReply *reply = client->query(name, DnsRecord::Type::A, deadline);
        connect(reply, &DnsReply::finished, client, [client, open, answer](const NetResult<DnsAnswer> &result) {
            client->deleteLater();
            if (*open == 0) {
                return;
            }
            for (const DnsRecord &record : result ? result->records : QList<DnsRecord>()) {
                if (record.type == DnsRecord::Type::A) {
                    *open = 0;
                    answer(record.address);
                    return;
                }
            }
            if (--*open == 0) {
                answer({});
            }
        });
    }
}
