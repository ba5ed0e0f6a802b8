// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadlines.h"

#include "graceperiod.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const QString graceCard = u"inst.grace"_s;
const QString toolCard = u"prep.tool-age"_s;
const QString backupCard = u"prep.backup-directory"_s;
const QString replicationCard = u"prep.replication"_s;
const QString clocksCard = u"prep.time-offset"_s;
const QString signInCard = u"net.sign-in@source"_s;

constexpr qint64 day = 86'400;
constexpr qint64 resolution = 1; // of what a directory tells, in seconds
constexpr int certificateWarnDays = 30;
constexpr int certificateStrongDays = 3;

/** The last finding of a card that told something, and when that was last measured. */
struct Told {
    Finding finding;
    QDateTime at;

    [[nodiscard]] QDateTime moment(const QString &key) const
    {
        return QDateTime::fromString(finding.values.value(key).toString(), Qt::ISODate).toUTC();
    }
};

/** Reads one state; every function adds the clock that it is named after, where that one runs. */
class Reader
{
public:
    Reader(const GuidePlan &plan, const SessionState &state)
        : m_plan(plan)
        , m_state(state)
    {}

    [[nodiscard]] QList<Deadline> all();

private:
    void sourceGone();
    void toolAge();
    void backupAge();
    void tombstone();
    void certificateEnds();
    void waits();

    [[nodiscard]] std::optional<Told> told(const QString &card) const;
    [[nodiscard]] QDateTime doneAt(const QString &step) const;
    [[nodiscard]] QDateTime markedAt(const QString &step) const;
    [[nodiscard]] QDateTime newest() const;
    void byServerClock(Deadline &deadline, ServerRole role) const;
    void byOwnClock(Deadline &deadline) const;
    static void spread(Deadline &deadline, const GracePeriod &period);

    const GuidePlan &m_plan;
    const SessionState &m_state;
    QList<Deadline> m_found;
};

QList<Deadline> Reader::all()
{
    sourceGone();
    toolAge();
    backupAge();
    tombstone();
    certificateEnds();
    waits();
    const QDateTime notBefore = newest();
    for (Deadline &deadline : m_found) {
        deadline.notBefore = notBefore;
    }
    return m_found;
}

std::optional<Told> Reader::told(const QString &card) const
{
    const auto found = m_state.clockFindings.constFind(card);
    if (found == m_state.clockFindings.cend()) {
        return std::nullopt;
    }
    Told told{.finding = Finding::fromJson(*found), .at = {}};
    told.at = told.finding.measuredAt;
    const auto check = m_state.checks.constFind(card);
    // What stands may have been measured again since it was written, with the same words and another magnitude.
    if (check != m_state.checks.cend() && check->standing.code == told.finding.code && check->standing.values == told.finding.values) {
        told.finding.magnitude = check->standing.magnitude;
        told.at = check->confirmedAt;
    }
    return told;
}

QDateTime Reader::doneAt(const QString &step) const
{
    const auto found = m_state.steps.constFind(step);
    return found != m_state.steps.cend() && found->work == Work::Done ? found->at : QDateTime();
}

/** The same where the mark was made when the thing was done: what was taken over as done may be older by any time. */
QDateTime Reader::markedAt(const QString &step) const
{
    return m_state.steps.value(step).isImported() ? QDateTime() : doneAt(step);
}

QDateTime Reader::newest() const
{
    QDateTime latest = m_state.header.created;
    const auto look = [&latest](const QDateTime &time) {
        if (time.isValid() && (!latest.isValid() || time > latest)) {
            latest = time;
        }
    };
    for (const StepState &step : m_state.steps) {
        look(step.at);
    }
    for (const CheckState &check : m_state.checks) {
        look(check.confirmedAt);
    }
    return latest;
}

/** Turns moments of a server's clock into those of this console, and says how sure that is. */
void Reader::byServerClock(Deadline &deadline, ServerRole role) const
{
    const QString server = Servers::toString(role);
    const auto comparison = told(clocksCard);
    const QVariantMap clocks = comparison ? comparison->finding.values.value(u"clocks"_s).toMap() : QVariantMap();
    deadline.uncertainty += resolution;
    if (!clocks.contains(server)) {
        deadline.doubts |= Deadline::ClockUnmeasured;
        deadline.uncertainty += day;
        return;
    }
    const qint64 offset = qRound64(clocks.value(server).toDouble());
    for (QDateTime *moment : {&deadline.since, &deadline.due, &deadline.warnFrom, &deadline.strongFrom}) {
        *moment = moment->addSecs(-offset);
    }
    deadline.comparedAt = comparison->at;
    // The clock may have been right when it stamped the beginning, and off only since.
    deadline.uncertainty += std::abs(offset);
    const QVariantMap now = m_state.checks.value(clocksCard).standing.values;
    if (now.contains(u"ntp"_s) && now.value(u"server"_s) == server) { // it tells two times
        deadline.uncertainty += qRound64(std::abs(now.value(u"ntp"_s).toDouble() - now.value(u"ldap"_s).toDouble()));
    }
}

void Reader::byOwnClock(Deadline &deadline) const
{
    if (const auto comparison = told(clocksCard)) {
        const QVariantMap clocks = comparison->finding.values.value(u"clocks"_s).toMap();
        deadline.uncertainty += qRound64(std::abs(clocks.value(u"external"_s).toDouble()));
    }
}

void Reader::spread(Deadline &deadline, const GracePeriod &period)
{
    deadline.since = period.since;
    deadline.due = period.due;
    deadline.warnFrom = period.warnFrom;
    deadline.strongFrom = period.strongFrom;
}

void Reader::sourceGone()
{
    const QJsonObject limits = m_plan.limitsOf(graceCard);
    const GraceRule rule = GraceRule::fromJson(limits);
    if (limits.isEmpty() || !m_state.isDone(m_plan.destinationSince) || m_state.isDone(rule.endedBy)) {
        return;
    }
    Deadline deadline{.kind = Deadline::Kind::SourceGone, .step = rule.endedBy};
    auto evidence = told(graceCard);
    if (evidence && m_state.destinationNamed.isValid() && evidence->at < m_state.destinationNamed) {
        evidence.reset(); // it is about another server
    }
    if (!evidence || !evidence->moment(u"since"_s).isValid()) {
        deadline.doubts |= Deadline::NoEvidence;
        m_found.append(deadline);
        return;
    }
    const bool lifted = m_state.facts.value(rule.liftedBy).holds;
    // The corrected beginning first: the demotion is of this console's clock.
    Deadline corrected;
    corrected.since = evidence->moment(u"since"_s);
    corrected.due = corrected.warnFrom = corrected.strongFrom = corrected.since;
    byServerClock(corrected, ServerRole::Destination);
    spread(deadline, GracePeriod::of(rule, corrected.since, lifted, doneAt(rule.demotedBy)));
    deadline.uncertainty = corrected.uncertainty;
    deadline.doubts = corrected.doubts;
    deadline.comparedAt = corrected.comparedAt;
    deadline.toldAt = evidence->at;
    if (rule.shortDays > 0 && !lifted) {
        deadline.doubts |= Deadline::Unproven;
    }
    m_found.append(deadline);
}

void Reader::toolAge()
{
    const QJsonObject limits = m_plan.limitsOf(toolCard);
    const QString runBy = limits[u"runBy"_s].toString();
    const QString endedBy = limits[u"endedBy"_s].toString();
    if (limits.isEmpty() || !m_state.isDone(runBy) || m_state.isDone(endedBy)) {
        return;
    }
    Deadline deadline{.kind = Deadline::Kind::ToolAge, .step = endedBy};
    const auto evidence = told(toolCard);
    const QDateTime marked = markedAt(runBy);
    const QDateTime since = evidence ? evidence->moment(u"since"_s) : QDateTime();
    // The schema was changed shortly before the step was marked: that is the run, and it is the earlier moment.
    const bool sameRun = marked.isValid() && since.isValid() && since <= marked && since.secsTo(marked) <= day;
    const bool bySchema = sameRun || !marked.isValid();
    deadline.since = bySchema ? since : marked;
    deadline.basis = sameRun ? Deadline::Basis::Told : bySchema ? Deadline::Basis::Schema : Deadline::Basis::Marked;
    if (!deadline.since.isValid()) {
        deadline.doubts |= Deadline::NoEvidence;
        m_found.append(deadline);
        return;
    }
    deadline.due = deadline.since.addDays(limits[u"limitDays"_s].toInt());
    deadline.warnFrom = deadline.since.addDays(limits[u"warnDays"_s].toInt());
    deadline.strongFrom = GracePeriod::between(deadline.since, deadline.due).strongFrom;
    if (bySchema) {
        deadline.toldAt = evidence->at;
        byServerClock(deadline, ServerRole::Source);
    } else {
        byOwnClock(deadline);
    }
    m_found.append(deadline);
}

void Reader::backupAge()
{
    const QJsonObject limits = m_plan.limitsOf(backupCard);
    const QString madeBy = limits[u"madeBy"_s].toString();
    const QString endedBy = limits[u"endedBy"_s].toString();
    if (limits.isEmpty() || !m_state.isDone(madeBy) || m_state.isDone(endedBy)) {
        return;
    }
    Deadline deadline{.kind = Deadline::Kind::BackupAge, .step = endedBy};
    const auto evidence = told(backupCard);
    const QDateTime signature = evidence ? evidence->moment(u"since"_s) : QDateTime();
    deadline.basis = signature.isValid() ? Deadline::Basis::Told : Deadline::Basis::Marked;
    deadline.since = signature.isValid() ? signature : markedAt(madeBy);
    if (!deadline.since.isValid()) {
        deadline.doubts |= Deadline::NoEvidence;
        m_found.append(deadline);
        return;
    }
    deadline.due = deadline.since.addDays(limits[u"limitDays"_s].toInt());
    deadline.warnFrom = deadline.since.addSecs(limits[u"freshHours"_s].toInt() * 3600LL);
    deadline.strongFrom = GracePeriod::between(deadline.since, deadline.due).strongFrom;
    if (signature.isValid()) {
        deadline.toldAt = evidence->at;
        byServerClock(deadline, ServerRole::Source);
    } else {
        byOwnClock(deadline);
    }
    m_found.append(deadline);
}

void Reader::tombstone()
{
    const auto evidence = told(replicationCard);
    if (!evidence || !evidence->finding.magnitude || m_state.isDone(m_plan.sourceGoneAfter)) {
        return;
    }
    const int days = evidence->finding.values.value(u"tombstoneDays"_s).toInt();
    const QDateTime since = evidence->at.addSecs(-qRound64(*evidence->finding.magnitude));
    Deadline deadline{.kind = Deadline::Kind::Tombstone, .step = m_plan.stepOfCheck.value(replicationCard)};
    spread(deadline, GracePeriod::between(since, since.addDays(days)));
    deadline.toldAt = evidence->at; // an age, by whatever clock it was measured
    deadline.uncertainty = resolution;
    byOwnClock(deadline);
    m_found.append(deadline);
}

void Reader::certificateEnds()
{
    for (const auto &[host, until] : m_state.trustedUntil.asKeyValueRange()) {
        Deadline deadline{.kind = Deadline::Kind::CertificateEnd, .subject = host, .step = m_plan.stepOfCheck.value(signInCard)};
        deadline.due = until;
        deadline.warnFrom = until.addDays(-certificateWarnDays);
        deadline.strongFrom = until.addDays(-certificateStrongDays);
        byOwnClock(deadline);
        m_found.append(deadline);
    }
}

void Reader::waits()
{
    for (const StepPlan &step : m_plan.steps) {
        const QDateTime since = step.mayStartAfterDays > 0 ? doneAt(step.mayStartAfter) : QDateTime();
        const Work work = m_state.steps.value(step.id).work;
        if (!since.isValid() || work == Work::Done || work == Work::Skipped) {
            continue;
        }
        Deadline deadline{.kind = Deadline::Kind::Repurpose, .step = step.id, .since = since, .basis = Deadline::Basis::Marked};
        deadline.due = deadline.warnFrom = deadline.strongFrom = since.addDays(step.mayStartAfterDays);
        byOwnClock(deadline);
        m_found.append(deadline);
    }
}
}

QList<Deadline> Deadlines::running(const GuidePlan &plan, const SessionState &state)
{
    return Reader(plan, state).all();
}

QList<Deadline> Deadlines::of(const GuidePlan &plan, const SessionState &state, const QDateTime &now, const QTimeZone &zone)
{
    return Deadline::judged(running(plan, state), now, zone);
}

QString Deadlines::openFact(const GuidePlan &plan, const SessionState &state)
{
    const GraceRule rule = GraceRule::fromJson(plan.limitsOf(graceCard));
    const bool runs = state.isDone(plan.destinationSince) && !state.isDone(rule.endedBy);
    return runs && rule.shortDays > 0 ? rule.liftedBy : QString();
}
