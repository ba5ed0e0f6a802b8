// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnstraces.h"

#include "checkrun.h"
#include "site.h"
#include "sourcetraces.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace
{
QString typeName(DnsRecord::Type type)
{
    switch (type) {
    case DnsRecord::Type::A:
        return u"A"_s;
    case DnsRecord::Type::Ns:
        return u"NS"_s;
    case DnsRecord::Type::Cname:
        return u"CNAME"_s;
    case DnsRecord::Type::Soa:
        return u"SOA"_s;
    case DnsRecord::Type::Ptr:
        return u"PTR"_s;
    case DnsRecord::Type::AAAA:
        return u"AAAA"_s;
    case DnsRecord::Type::Srv:
        return u"SRV"_s;
    }
    return {};
}

bool isAddress(DnsRecord::Type type)
{
    return type == DnsRecord::Type::A || type == DnsRecord::Type::AAAA;
}

QString targetOf(const DnsRecord &record)
{
    QString target = isAddress(record.type) ? record.address.toString() : record.target.toLower();
    if (target.endsWith(u'.')) {
        target.chop(1);
    }
    return target;
}
}

QString DnsTraces::Trace::text() const
{
    return question.name + u' ' + typeName(question.type) + u' ' + target;
}

void DnsTraces::seek(CheckRun &run, const QList<DnsReading::Question> &questions, const std::function<void(const QList<Trace> &)> &done)
{
    DnsReading::read(run, ServerRole::Destination, questions, [&run, questions, done](const QList<QList<DnsRecord>> &answers) {
        QList<Trace> all;
        QMap<QString, bool> hosts; // name → leads to the source
        for (qsizetype i = 0; i < questions.size(); ++i) {
            for (const DnsRecord &record : answers[i]) {
                all.append({questions[i], targetOf(record)});
                if (!isAddress(record.type)) {
                    hosts.insert(all.last().target, false);
                }
            }
        }
        if (all.isEmpty()) {
            run.fail({NetError::Kind::NameNotFound, {}, 0}, questions.first().name, "DNS"_L1);
            return;
        }
        QList<DnsReading::Question> addresses;
        for (auto it = hosts.cbegin(); it != hosts.cend(); ++it) {
            addresses.append({it.key(), DnsRecord::Type::A});
            addresses.append({it.key(), DnsRecord::Type::AAAA});
        }
        DnsReading::read(run, ServerRole::Destination, addresses, [&run, all, hosts, done](const QList<QList<DnsRecord>> &found) mutable {
            const SourceTraces source(run.site());
            qsizetype at = 0;
            for (auto it = hosts.begin(); it != hosts.end(); ++it, at += 2) {
                const QList<DnsRecord> ofHost = found[at] + found[at + 1];
                const auto leadsThere = [&source](const DnsRecord &record) { return source.isSource(record.address); };
                *it = ofHost.isEmpty() || std::ranges::any_of(ofHost, leadsThere);
            }
            QList<Trace> traces;
            for (const Trace &trace : std::as_const(all)) {
                if (source.isSource(trace.target) || hosts.value(trace.target, false)) {
                    traces.append(trace);
                }
            }
            done(traces);
        });
    });
}
