// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionstate.h"

#include "entrykind.h"

#include <QMetaEnum>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject toJson(const ServerTarget &target)
{
    return {{u"name"_s, target.name}, {u"address"_s, target.address}};
}

ServerTarget targetFrom(const QJsonObject &json)
{
    return {json[u"name"_s].toString(), json[u"address"_s].toString()};
}

bool isRed(Status status)
{
    return status == Status::Failed || status == Status::Unknown;
}
}

QJsonObject SessionHeader::toJson() const
{
    return {{u"product"_s, product},       {u"customer"_s, customer},       {u"technician"_s, technician},
            {u"domain"_s, domain},         {u"source"_s, ::toJson(source)}, {u"destination"_s, ::toJson(destination)},
            {u"timeServer"_s, timeServer}, {u"rehearsal"_s, rehearsal}};
}

SessionHeader SessionHeader::fromJson(const QJsonObject &json)
{
    SessionHeader header;
    header.product = json[u"product"_s].toString();
    header.customer = json[u"customer"_s].toString();
    header.technician = json[u"technician"_s].toString();
    header.domain = json[u"domain"_s].toString();
    header.source = targetFrom(json[u"source"_s].toObject());
    header.destination = targetFrom(json[u"destination"_s].toObject());
    header.timeServer = json[u"timeServer"_s].toString();
    header.rehearsal = json[u"rehearsal"_s].toBool();
    return header;
}

Work StepState::workFrom(const QString &name)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<Work>().keyToValue(name.toLatin1().constData(), &ok);
    return ok ? Work(value) : Work::ToDo;
}

void SessionState::apply(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    if (entry.kind == EntryKind::SessionCreated || entry.kind == EntryKind::SessionChanged) {
        const QDateTime created = entry.kind == EntryKind::SessionCreated ? entry.wallTime : header.created;
        header = SessionHeader::fromJson(payload);
        header.id = entry.session;
        header.created = created;
    } else if (entry.kind == EntryKind::Finding) {
        applyReplaced(entry);
        CheckState &check = checks[entry.subject];
        check.key = entry.subject;
        check.standing = Finding::fromJson(payload);
        check.confirmedAt = check.standing.measuredAt;
    } else if (entry.kind == EntryKind::StepChanged) {
        StepState &step = steps[entry.subject];
        step.step = entry.subject;
        step.work = StepState::workFrom(payload[u"work"_s].toString());
        step.author = payload[u"author"_s].toString();
        step.kind = payload[u"kind"_s].toString();
        step.text = payload[u"text"_s].toString();
        step.at = entry.wallTime;
    } else if (entry.kind == EntryKind::InstructionTicked) {
        StepState &step = steps[entry.subject];
        step.step = entry.subject;
        if (payload[u"ticked"_s].toBool()) {
            step.ticked.insert(payload[u"index"_s].toInt());
        } else {
            step.ticked.remove(payload[u"index"_s].toInt());
        }
    } else if (entry.kind == EntryKind::CertificateTrusted) {
        trusted.insert(payload[u"host"_s].toString(), payload[u"fingerprint"_s].toString());
    }
}

void SessionState::applyReplaced(const JournalEntry &finding)
{
    CheckState &check = checks[finding.subject];
    const Status before = std::exchange(check.standing.status, Finding::statusOf(finding.payload.value_or(QJsonObject())));
    if (!isRed(check.standing.status)) {
        check.redSince = {};
    } else if (!isRed(before)) {
        check.redSince = finding.wallTime;
    }
}

bool SessionState::isDone(const QString &step) const
{
    return steps.value(step).work == Work::Done;
}
