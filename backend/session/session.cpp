// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "clock.h"
#include "entrykind.h"
#include "findingcode.h"
#include "logging.h"
#include "sessionoverview.h"
#include "sessionreplay.h"
#include "targetresolver.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto gatherFor = 20ms; // what settles together is committed together
constexpr auto tellAfter = 30ms; // a sweep settles many cards at once
constexpr auto lookForOthersEvery = 2s;
constexpr qint64 readAgain = 64; // entries that may have come between the replay and the first look
constexpr auto quietEntryEvery = 1h;
}

Session::Session(SessionState state, GuidePlan plan, JournalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_plan(std::move(plan))
    , m_store(store)
    , m_clock(clock)
    , m_site(clock)
    , m_runner(m_site, clock)
    , m_resolver(std::make_unique<TargetResolver>())
    , m_work(*this, clock)
    , m_lastWritten(clock.monotonic())
{
    m_write.setSingleShot(true);
    m_write.setInterval(gatherFor);
    connect(&m_write, &QTimer::timeout, this, &Session::writeFindings);
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellAfter);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT stateChanged(m_state); });
    connect(this, &Session::checkChanged, this, &Session::tellSoon);
    connect(this, &Session::entriesAdded, this, &Session::tellSoon);
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (m_state.outcome.kind == SessionOutcome::Kind::Open) { // else only who wants to know asks
            m_runner.sweepDue();
        }
    });
    connect(&m_runner, &CheckRunner::settled, this, &Session::settled);
    connect(&m_runner, &CheckRunner::activityChanged, this, &Session::activityChanged);
    connect(&m_runner, &CheckRunner::sweepFinished, this, &Session::noteQuietHour);
    connect(&m_runner, &CheckRunner::sweepFinished, this, [this] {
        m_isSwept = true;
        finishSweepIfWritten();
    });
    m_runner.setProbes(m_plan.probes);
    updateSituation();
    for (const CheckState &check : std::as_const(m_state.checks)) {
        m_runner.restore(check.key, check.standing);
        m_latest.insert(check.key, check.standing);
    }
    adoptHeader();
    adoptTrust();
    connect(&m_others, &QTimer::timeout, this, &Session::adoptOthers);
    m_store.ends(m_state.header.id).then(this, [this](const StorageResult<QList<ChainEnd>> &ends) {
        if (ends && !ends->isEmpty() && m_known == 0) {
            m_known = std::max<qint64>(1, ends->constFirst().sequence - readAgain);
            m_others.start(lookForOthersEvery);
        }
    });
}

Session::~Session() = default;

void Session::useSettings(const EngineSettings &settings)
{
    if (settings.liveInterval > 0s) {
        m_live.start(settings.liveInterval);
    } else {
        m_live.stop();
    }
}

void Session::adoptHeader()
{
    QList<QHostAddress> nameServers;
    for (const ServerTarget &target : {m_state.header.source, m_state.header.destination}) {
        if (const QHostAddress address(target.address.isEmpty() ? target.name : target.address); !address.isNull()) {
            nameServers.append(address);
        }
    }
    m_resolver->setNameServers(nameServers + TargetResolver::configuredNameServers());
    m_site.setTimeServer(QHostAddress(m_state.header.timeServer));
    aim(ServerRole::Source, m_state.header.source);
    aim(ServerRole::Destination, m_state.header.destination);
}

void Session::adoptTrust()
{
    QHash<QString, QByteArray> fingerprints;
    for (const auto &[host, text] : m_state.trusted.asKeyValueRange()) {
        fingerprints.insert(host.toLower(), QByteArray::fromHex(text.toLatin1())); // ignores the colons
    }
    m_site.keeper().setTrusted(fingerprints);
}

void Session::aim(ServerRole role, const ServerTarget &target)
{
    m_site.link(role).setTarget(target.name, QHostAddress(target.address));
    if (!target.isSet() || !m_site.link(role).address().isNull()) {
        return;
    }
    ++m_resolving;
    m_resolver->resolve(target, m_state.header.domain, this, [this, role, target](const QHostAddress &address) {
        m_site.link(role).setTarget(target.name, address);
        if (--m_resolving == 0 && std::exchange(m_sweepWanted, false)) {
            m_runner.sweep();
        }
    });
}

void Session::sweep()
{
    if (m_resolving > 0) {
        m_sweepWanted = true;
    } else {
        m_runner.sweep();
    }
}

void Session::updateSituation()
{
    Situation situation;
    for (const StepState &step : std::as_const(m_state.steps)) {
        if (step.work == Work::Done) {
            situation.done.insert(step.step);
            if (!step.isImported()) {
                situation.doneAt.insert(step.step, step.at);
            }
        }
    }
    for (const auto &[key, fact] : std::as_const(m_state.facts).asKeyValueRange()) {
        if (fact.holds) {
            situation.confirmed.insert(key);
        }
    }
    situation.sourceGoneAfter = m_plan.sourceGoneAfter;
    situation.destinationSince = m_plan.destinationSince;
    situation.hasDestination = m_state.header.destination.isSet();
    situation.domain = m_state.header.domain;
    situation.signInOverTls = m_site.keeper().route() == SignInKeeper::Route::Tls;
    m_runner.setSituation(situation);
}

void Session::settled(const QString &key, const Finding &finding)
{
    const bool isNew = !m_latest.contains(key) || !m_latest[key].saysTheSameAs(finding);
    m_latest.insert(key, finding);
    if (isNew) {
        m_unwritten.insert(key);
        m_write.start();
    } else {
        CheckState &check = m_state.checks[key];
        check.confirmedAt = finding.measuredAt;
        check.standing.magnitude = finding.magnitude;
        Q_EMIT checkChanged(check);
    }
    if (finding.magnitude) {
        const TrendPoint point{key, finding.measuredAt, *finding.magnitude};
        m_trend.append(point);
        Q_EMIT trendAdded(point);
    }
    if (m_signingIn && isSignInKey(key)) {
        m_signingIn = finding.code == Code::CertificateUntrusted; // it goes on when the technician has decided
        Q_EMIT signInFinished(finding);
    }
}

bool Session::isSignInKey(const QString &key) const
{
    const auto servers = m_runner.situation().servers();
    return !servers.isEmpty() && key == u"net.sign-in@"_s + Servers::toString(servers.first());
}

void Session::activityChanged(const QString &key, const CardActivity &activity)
{
    CheckState &check = m_state.checks[key];
    check.key = key;
    check.queued = activity.queued;
    check.running = activity.running;
    check.confirming = activity.confirming;
    check.stale = activity.stale;
    if (!m_unwritten.contains(key)) { // else the card changes when its verdict is safe
        Q_EMIT checkChanged(check);
    }
}

void Session::tellSoon()
{
    if (!m_tell.isActive()) {
        m_tell.start();
    }
}

void Session::finishSweepIfWritten()
{
    const bool isWritten = m_writing.isEmpty() && m_unwritten.isEmpty();
    if (isWritten && std::exchange(m_isSwept, false)) {
        Q_EMIT sweepFinished();
    }
}

void Session::writeFindings()
{
    QList<EntryDraft> drafts;
    const auto keys = std::exchange(m_unwritten, {});
    for (const QString &key : keys) {
        drafts.append({EntryKind::Finding, key, m_plan.limitsOf(key), m_latest[key].toJson()});
    }
    record(drafts);
}

/** What will stand when the drafts are committed, after those that are on their way: the overview goes with them in one transaction. */
SessionState Session::stateAfter(const QList<EntryDraft> &drafts) const
{
    SessionState after = m_state;
    QList<EntryDraft> coming;
    for (const QList<EntryDraft> &earlier : m_writing) {
        coming += earlier;
    }
    coming += drafts;
    for (const EntryDraft &draft : std::as_const(coming)) {
        after.apply({.session = m_state.header.id,
                     .wallTime = m_clock.now(),
                     .kind = draft.kind,
                     .subject = draft.subject,
                     .limits = draft.limits,
                     .payload = draft.payload});
    }
    return after;
}

void Session::record(const QList<EntryDraft> &drafts, const QList<EvidenceUse> &evidence)
{
    if (drafts.isEmpty()) {
        return;
    }
    m_lastWritten = m_clock.monotonic();
    Beside beside;
    beside.trend = std::exchange(m_trend, {});
    beside.overview = SessionOverview::of(stateAfter(drafts), m_plan).toJson();
    beside.evidence = evidence;
    m_writing.append(drafts);
    auto written = m_store.append(m_state.header.id, m_plan.version, drafts, beside);
    written.then(this, [this, hasEvidence = !evidence.isEmpty()](const StorageResult<QList<JournalEntry>> &entries) {
        m_writing.removeFirst();
        if (entries) {
            if (m_known > 0 && !entries->isEmpty() && entries->constFirst().sequence > m_known + 1) {
                adoptOthers(); // theirs come first, and ours with them
            } else {
                m_known = entries->isEmpty() ? m_known : entries->constLast().sequence;
                committed(*entries);
            }
            keepSnapshot(int(entries->size()));
        } else if (hasEvidence) {
            Q_EMIT evidenceRefused(entries.error());
        } else {
            Q_EMIT failed(entries.error());
        }
        finishSweepIfWritten();
    });
}

void Session::replaceDestination(const QJsonObject &payload)
{
    QList<EntryDraft> drafts{{EntryKind::DestinationReplaced, {}, {}, payload}};
    const QString phase = m_plan.destinationSince.section(u'.', 0, 0);
    for (const StepPlan &step : std::as_const(m_plan.steps)) {
        const Work work = m_state.steps.value(step.id).work;
        if (step.phase == phase && (work == Work::Done || work == Work::InProgress)) {
            QJsonObject reopened = payload;
            reopened.insert(u"work"_s, QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(int(Work::Reopened))));
            reopened.insert(u"text"_s, payload.value(u"reason"_s));
            drafts.append({EntryKind::StepChanged, step.id, {}, reopened});
        }
    }
    record(drafts);
}

void Session::committed(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        const QString otherDirectory = entry.kind == EntryKind::Finding ? m_state.otherDestinationDirectory(entry) : QString();
        m_state.apply(entry);
        if (!otherDirectory.isEmpty() && std::exchange(m_noticedDirectory, otherDirectory) != otherDirectory) {
            record(EntryDraft{EntryKind::DestinationReplaced, {}, {}, {{u"directory"_s, otherDirectory}}});
        }
        if (entry.kind == EntryKind::Finding) {
            Q_EMIT checkChanged(m_state.checks[entry.subject]);
            keepSourceName();
        } else if (entry.kind == EntryKind::StepChanged || entry.kind == EntryKind::InstructionTicked) {
            updateSituation();
            Q_EMIT stepChanged(m_state.steps[entry.subject]);
        } else if (entry.kind == EntryKind::EvidenceAdded) {
            Q_EMIT evidenceAdded(entry.subject);
        } else if (entry.kind == EntryKind::SessionChanged) {
            adoptHeader();
            updateSituation();
            m_runner.markStale();
            Q_EMIT headerChanged(m_state.header);
            if (m_hasAskedForName) {
                sweep(); // the same server, by its name
            }
        } else if (entry.kind == EntryKind::DestinationReplaced) {
            m_runner.markStale();
        } else if (entry.kind == EntryKind::Confirmation) {
            updateSituation();
            sweep(); // what it changes is judged anew
        } else if (entry.kind == EntryKind::CertificateTrusted) {
            adoptTrust();
            sweep(); // the password is still there and was not sent yet
        }
    }
    Q_EMIT entriesAdded(entries);
    m_work.sense();
}

void Session::keepSourceName()
{
    const ServerTarget &source = m_state.header.source;
    const QString name = m_site.link(ServerRole::Source).shortName();
    const bool isKnown = !source.name.isEmpty() && QHostAddress(source.name).isNull();
    if (isKnown || name.isEmpty() || !source.isSet() || m_state.checks.value(u"id.rootdse@source"_s).standing.status != Status::Passed
        || std::exchange(m_hasAskedForName, true)) {
        return;
    }
    SessionHeader header = m_state.header;
    header.source = {name, source.address.isEmpty() ? source.name : source.address};
    record(EntryDraft{EntryKind::SessionChanged, {}, {}, header.toJson()});
}

/** Two windows may be open on one migration. Their acts stand in one chain; in its order both show them. */
void Session::adoptOthers()
{
    if (m_known == 0 || !m_writing.isEmpty()) {
        return; // what is being written comes back with its place
    }
    m_store.entries(m_state.header.id, m_known).then(this, [this](const StorageResult<QList<JournalEntry>> &entries) {
        QList<JournalEntry> news = entries.value_or(QList<JournalEntry>());
        news.removeIf([this](const JournalEntry &entry) { return entry.sequence <= m_known; });
        if (!news.isEmpty()) {
            m_known = news.constLast().sequence;
            committed(news);
        }
    });
}

/** A long session is opened as quickly as a short one: a replay leaves its result behind. */
void Session::keepSnapshot(int written)
{
    m_sinceSnapshot += written;
    if (m_sinceSnapshot >= JournalStore::snapshotEvery) {
        m_sinceSnapshot = 0;
        (void)SessionReplay::read(m_store, m_state.header.id);
    }
}

void Session::noteQuietHour()
{
    if (m_unwritten.isEmpty() && m_clock.monotonic() - m_lastWritten >= quietEntryEvery) {
        record(EntryDraft{EntryKind::AllUnchanged, {}, {}, {{u"checks"_s, int(m_plan.probes.size())}}});
    }
}

void Session::signIn(const QString &user, SecretBytes password, SignInKeeper::Route route)
{
    m_signingIn = true;
    m_site.keeper().setCredentials(user, std::move(password), route);
    updateSituation();
    for (const ServerRole role : {ServerRole::Source, ServerRole::Destination}) {
        m_site.link(role).dropConnection();
    }
    m_runner.markStale();
    sweep();
}

void Session::forgetPassword()
{
    m_site.keeper().forget();
    for (const ServerRole role : {ServerRole::Source, ServerRole::Destination}) {
        m_site.link(role).dropConnection();
    }
    sweep();
}
