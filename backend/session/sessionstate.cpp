// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionstate.h"

#include "entrykind.h"
#include "jsontime.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>
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

const QString destinationCard = u"inst.destination-is-dc"_s;
constexpr auto finishedName = "finished"_L1;
constexpr auto abandonedName = "abandoned"_L1;

QString directoryOf(const JournalEntry &finding)
{
    if (finding.subject != destinationCard) {
        return {};
    }
    return finding.payload.value_or(QJsonObject()).value(u"values"_s)[u"directory"_s].toString();
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

bool StepState::isImported() const
{
    return kind == "imported"_L1;
}

Work StepState::workFrom(const QString &name)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<Work>().keyToValue(name.toLatin1().constData(), &ok);
    return ok ? Work(value) : Work::ToDo;
}

SessionOutcome::Kind SessionOutcome::kindFrom(const QString &name)
{
    return name == finishedName ? Kind::Finished : name == abandonedName ? Kind::Abandoned : Kind::Open;
}

QString SessionOutcome::toString(Kind kind)
{
    return kind == Kind::Finished ? QString(finishedName) : kind == Kind::Abandoned ? QString(abandonedName) : QString();
}

void SessionState::apply(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    plan.apply(entry);
    if (entry.kind != EntryKind::Finding) {
        lists.apply(entry);
    }
    if (entry.kind == EntryKind::SessionCreated || entry.kind == EntryKind::SessionChanged) {
        const ServerTarget before = header.destination;
        const QDateTime created = entry.kind == EntryKind::SessionCreated ? entry.wallTime : header.created;
        header = SessionHeader::fromJson(payload);
        header.id = entry.session;
        header.created = created;
        if (entry.kind == EntryKind::SessionChanged && header.destination != before) {
            destinationNamed = entry.wallTime;
            destinationDirectory.clear();
        }
    } else if (entry.kind == EntryKind::Finding) {
        applyFinding(entry, payload);
    } else if (entry.kind == EntryKind::StepChanged || entry.kind == EntryKind::InstructionTicked) {
        applyStep(entry, payload);
    } else if (entry.kind == EntryKind::CertificateTrusted) {
        applyTrust(payload);
    } else if (entry.kind == EntryKind::SessionClosed || entry.kind == EntryKind::SessionReopened) {
        applyOutcome(entry, payload);
    } else if (entry.kind == EntryKind::ContentErased) {
        applyErasure(entry, payload);
    } else {
        applyChoice(entry, payload);
        applyEvidence(entry);
        applySignOff(entry);
    }
}

void SessionState::applyFinding(const JournalEntry &entry, const QJsonObject &payload)
{
    applyReplaced(entry);
    CheckState &check = checks[entry.subject];
    check.key = entry.subject;
    check.standing = Finding::fromJson(payload);
    check.confirmedAt = check.standing.measuredAt;
}

void SessionState::applyStep(const JournalEntry &entry, const QJsonObject &payload)
{
    StepState &step = steps[entry.subject];
    step.step = entry.subject;
    if (entry.kind == EntryKind::StepChanged) {
        step.work = StepState::workFrom(payload[u"work"_s].toString());
        step.author = payload[u"author"_s].toString();
        step.kind = payload[u"kind"_s].toString();
        step.text = payload[u"text"_s].toString();
        step.answers = payload[u"answers"_s].toObject();
        step.at = entry.wallTime;
        if (const QDateTime before = JsonTime::from(payload[u"at"_s]); before.isValid()) { // it stands again as it was
            step.at = std::min(before, entry.wallTime);
            step.author = payload[u"by"_s].toString();
        }
    } else if (payload[u"ticked"_s].toBool()) {
        step.ticked.insert(payload[u"index"_s].toInt());
    } else {
        step.ticked.remove(payload[u"index"_s].toInt());
    }
}

void SessionState::applyEvidence(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    const QString sha256 = payload[u"sha256"_s].toString();
    const bool isAdded = entry.kind == EntryKind::EvidenceAdded;
    const bool isWithdrawn = entry.kind == EntryKind::EvidenceWithdrawn && evidence.contains(entry.subject);
    if (sha256.isEmpty() || (!isAdded && !isWithdrawn)) {
        return;
    }
    QList<EvidencePiece> &pieces = evidence[entry.subject];
    auto piece = std::ranges::find(pieces, sha256, &EvidencePiece::sha256);
    if (isAdded) {
        const QJsonObject before = payload[u"before"_s].toObject();
        EvidencePiece added = EvidencePiece::fromJson(before.isEmpty() ? payload : before);
        if (before.isEmpty()) {
            added.at = entry.wallTime;
        }
        piece == pieces.end() ? pieces.append(added) : void(*piece = added); // one that was withdrawn counts again
    } else if (piece != pieces.end()) {
        piece->withdrawnBy = payload[u"author"_s].toString();
        piece->withdrawnText = payload[u"text"_s].toString();
        piece->withdrawnAt = entry.wallTime;
    }
}

void SessionState::applySignOff(const JournalEntry &entry)
{
    if (entry.kind == EntryKind::PhaseSigned) {
        PhaseSignOff &signOff = signedPhases[entry.subject];
        signOff = PhaseSignOff::fromJson(entry.payload.value_or(QJsonObject()));
        signOff.at = entry.wallTime;
    } else if (entry.kind == EntryKind::PhaseSignOffWithdrawn) {
        signedPhases.remove(entry.subject);
    } else if (entry.kind == EntryKind::CustomerSigned) {
        customer = CustomerSignature::fromJson(entry.payload.value_or(QJsonObject()));
        customer.at = entry.wallTime;
    }
}

void SessionState::applyTrust(const QJsonObject &payload)
{
    const QString host = payload[u"host"_s].toString();
    const QDateTime until = QDateTime::fromString(payload[u"until"_s].toString(), Qt::ISODate).toUTC();
    trusted.insert(host, payload[u"fingerprint"_s].toString());
    if (until.isValid()) {
        trustedUntil.insert(host, until);
    } else {
        trustedUntil.remove(host);
    }
}

void SessionState::applyChoice(const JournalEntry &entry, const QJsonObject &payload)
{
    const QString author = payload[u"author"_s].toString();
    const QString reason = payload[u"reason"_s].toString();
    if (entry.kind == EntryKind::ConditionSet && payload.contains(u"applies"_s)) {
        conditions.insert(entry.subject, {payload[u"applies"_s].toBool(), author, reason, entry.wallTime});
    } else if (entry.kind == EntryKind::ConditionSet) {
        conditions.remove(entry.subject);
    } else if (entry.kind == EntryKind::OverrideSet) {
        const QDateTime expires = QDateTime::fromString(payload[u"expires"_s].toString(), Qt::ISODate).toUTC();
        overrides.insert(entry.subject, {Finding::fromJson(payload[u"verdict"_s].toObject()), author, reason, entry.wallTime, expires});
    } else if (entry.kind == EntryKind::OverrideLifted) {
        overrides.remove(entry.subject);
    } else if (entry.kind == EntryKind::Confirmation) {
        facts.insert(entry.subject, {payload[u"holds"_s].toBool(), author, payload[u"text"_s].toString(), entry.wallTime});
    } else if (entry.kind == EntryKind::DestinationReplaced) {
        overrides.clear(); // what they were given for is not there any more
        destinationNamed = entry.wallTime;
        destinationDirectory = payload[u"directory"_s].toString();
    } else if (entry.kind == EntryKind::OrderOverruled) {
        OrderWaiver waiver{.author = author, .reason = reason, .at = entry.wallTime};
        const QJsonArray open = payload[u"steps"_s].toArray();
        for (const auto &step : open) {
            waiver.steps.insert(step.toString());
        }
        if (waiver.steps.isEmpty()) {
            waivers.remove(entry.subject);
        } else {
            waivers.insert(entry.subject, waiver);
        }
    }
}

void SessionState::applyOutcome(const JournalEntry &entry, const QJsonObject &payload)
{
    outcome = {.kind = SessionOutcome::kindFrom(payload[u"outcome"_s].toString()),
               .author = payload[u"author"_s].toString(),
               .reason = payload[u"reason"_s].toString(),
               .at = entry.wallTime};
}

/** All that is left of a migration whose content was erased. Where it was erased on another console only, nothing changes. */
void SessionState::applyErasure(const JournalEntry &entry, const QJsonObject &payload)
{
    if (header.product.isEmpty()) {
        header.product = payload[u"product"_s].toString();
        applyOutcome(entry, payload);
    }
}

void SessionState::applyReplaced(const JournalEntry &finding)
{
    lists.apply(finding);
    CheckState &check = checks[finding.subject];
    const Status before = std::exchange(check.standing.status, Finding::statusOf(finding.payload.value_or(QJsonObject())));
    if (!isRed(check.standing.status)) {
        check.redSince = {};
    } else if (!isRed(before)) {
        check.redSince = finding.wallTime;
    }
    endOverride(finding);
    keepForClocks(finding);
    if (destinationDirectory.isEmpty()) {
        destinationDirectory = directoryOf(finding);
    }
}

QString SessionState::otherDestinationDirectory(const JournalEntry &finding) const
{
    const QString found = directoryOf(finding);
    return destinationDirectory.isEmpty() || found == destinationDirectory ? QString() : found;
}

/** Better, worse or only otherwise: what was answered for is not what is there now. */
void SessionState::endOverride(const JournalEntry &finding)
{
    const auto found = overrides.constFind(finding.subject);
    if (found != overrides.cend() && !found->verdict.saysTheSameAs(Finding::fromJson(finding.payload.value_or(QJsonObject())))) {
        overrides.erase(found);
    }
}

void SessionState::keepForClocks(const JournalEntry &finding)
{
    const QJsonObject payload = finding.payload.value_or(QJsonObject());
    const QJsonObject values = payload[u"values"_s].toObject();
    for (const auto key : {"since"_L1, "clocks"_L1, "tombstoneDays"_L1}) {
        if (values.contains(key)) {
            clockFindings.insert(finding.subject, payload);
            return;
        }
    }
}

bool SessionState::isDone(const QString &step) const
{
    return steps.value(step).work == Work::Done;
}
