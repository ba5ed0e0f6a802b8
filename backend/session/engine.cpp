// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "entrykind.h"
#include "jsontime.h"
#include "logging.h"
#include "session.h"
#include "sessionreplay.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto beatEvery = 1s;
constexpr auto sleptLongerThan = 20s; // wall time that passed while the program's own clock stood still
}

Engine::Engine(JournalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_heartbeat(this)
{
    connect(&m_heartbeat, &QTimer::timeout, this, &Engine::beat);
}

Engine::~Engine() = default;

void Engine::setSettings(const EngineSettings &settings)
{
    m_settings = settings;
    if (!m_heartbeat.isActive()) {
        m_lastActivity = m_clock.monotonic();
        m_heartbeat.start(beatEvery);
    }
    if (m_session) {
        m_session->useSettings(settings);
    }
}

void Engine::beat()
{
    const QDateTime wall = m_clock.now();
    const auto monotonic = m_clock.monotonic();
    if (m_session && m_session->site().keeper().state() == SignInKeeper::State::Ready) {
        const auto slept =
            m_lastBeat.isValid() ? std::chrono::milliseconds(m_lastBeat.msecsTo(wall)) - (monotonic - m_lastBeatMonotonic) : 0ms;
        if (slept > sleptLongerThan || monotonic - m_lastActivity > m_settings.forgetPasswordAfter) {
            m_session->forgetPassword();
        }
    }
    m_lastBeat = wall;
    m_lastBeatMonotonic = monotonic;
    Q_EMIT heartbeat();
}

void Engine::noteActivity()
{
    m_lastActivity = m_clock.monotonic();
}

void Engine::openSession(const QUuid &id, const GuidePlan &plan)
{
    closeSession();
    SessionReplay::read(m_store, id).then(this, [this, plan](const StorageResult<SessionState> &state) {
        if (state) {
            resume(*state, plan);
        } else {
            Q_EMIT failed(state.error());
        }
    });
}

void Engine::resume(const SessionState &state, const GuidePlan &plan)
{
    closeSession();
    m_session = std::make_unique<Session>(state, plan, m_store, m_clock);
    connect(m_session.get(), &Session::checkChanged, this, &Engine::checkChanged);
    connect(m_session.get(), &Session::stepChanged, this, &Engine::stepChanged);
    connect(&m_session->work(), &StepWork::measuring, this, &Engine::stepMeasuring);
    connect(&m_session->work(), &StepWork::refused, this, &Engine::stepRefused);
    connect(m_session.get(), &Session::headerChanged, this, &Engine::headerChanged);
    connect(m_session.get(), &Session::stateChanged, this, &Engine::stateChanged);
    connect(m_session.get(), &Session::entriesAdded, this, &Engine::entriesAdded);
    connect(m_session.get(), &Session::trendAdded, this, &Engine::trendAdded);
    connect(m_session.get(), &Session::evidenceAdded, this, &Engine::evidenceAdded);
    connect(m_session.get(), &Session::evidenceRefused, this, &Engine::evidenceRefused);
    connect(m_session.get(), &Session::signInFinished, this, &Engine::signInFinished);
    connect(m_session.get(), &Session::failed, this, &Engine::failed);
    connect(&m_session->runner(), &CheckRunner::progress, this, &Engine::sweepProgress);
    connect(m_session.get(), &Session::sweepFinished, this, &Engine::sweepFinished);
    m_session->useSettings(m_settings);
    Q_EMIT opened(m_session->state());
}

void Engine::closeSession()
{
    if (m_session) {
        m_session->runner().cancel();
        m_session.reset();
        Q_EMIT closed();
    }
}

void Engine::checkNow()
{
    if (m_session) {
        Q_EMIT sweepStarted();
        m_session->sweep();
    }
}

void Engine::checkAgain(const QString &key)
{
    if (m_session) {
        m_session->runner().ask(key);
    }
}

void Engine::cancelChecks()
{
    if (m_session) {
        m_session->runner().cancel();
    }
}

void Engine::signIn(const QString &user, const std::shared_ptr<SecretBytes> &password, SignInKeeper::Route route)
{
    noteActivity();
    if (m_session) {
        m_session->signIn(user, std::move(*password), route);
    }
}

void Engine::signOut()
{
    if (m_session) {
        m_session->forgetPassword();
    }
}

void Engine::trustCertificate(const QString &host, const QString &fingerprint)
{
    QString until;
    if (m_session) {
        const auto isAsked = [&](const CheckState &check) {
            return check.standing.values.value(u"fingerprint"_s).toString() == fingerprint;
        };
        const auto &checks = m_session->state().checks;
        const auto asked = std::ranges::find_if(checks, isAsked);
        until = asked == checks.end() ? QString() : asked->standing.values.value(u"until"_s).toString();
    }
    act(EntryKind::CertificateTrusted, {}, {{u"host"_s, host}, {u"fingerprint"_s, fingerprint}, {u"until"_s, until}});
}

void Engine::confirmFact(const QString &fact, bool holds, const QString &text)
{
    act(EntryKind::Confirmation, fact, {{u"holds"_s, holds}, {u"text"_s, text}});
}

void Engine::setStep(const QString &step, Work work, const QString &text, const QJsonObject &answers)
{
    if (m_session) {
        QJsonObject payload{author(), {u"text"_s, text}};
        if (!answers.isEmpty()) {
            payload.insert(u"answers"_s, answers);
        }
        m_session->work().change(step, work, payload);
    }
}

void Engine::restoreStep(const StepState &before)
{
    const QString work = QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(int(before.work)));
    QJsonObject payload{{u"work"_s, work}, {u"kind"_s, before.kind}, {u"text"_s, before.text}, {u"takenBack"_s, true}};
    if (before.at.isValid()) {
        // What was done two days ago was: deadlines count from then, and somebody else may have done it.
        payload.insert(u"at"_s, JsonTime::to(before.at));
        payload.insert(u"by"_s, before.author);
    }
    if (!before.answers.isEmpty()) {
        payload.insert(u"answers"_s, before.answers);
    }
    act(EntryKind::StepChanged, before.step, payload);
}

void Engine::setAuthor(const QString &name)
{
    m_author = name.trimmed();
}

void Engine::act(QLatin1StringView kind, const QString &subject, QJsonObject payload)
{
    if (m_session) {
        payload.insert(author().first, author().second);
        m_session->record(EntryDraft{kind, subject, {}, payload});
    }
}

void Engine::setCondition(const QString &subject, std::optional<bool> applies, const QString &reason)
{
    QJsonObject payload{{u"reason"_s, reason}};
    if (applies) {
        payload.insert(u"applies"_s, *applies);
    }
    act(EntryKind::ConditionSet, subject, payload);
}

void Engine::overrideCard(const QString &key, const QString &reason, const QDateTime &expires)
{
    const CheckProbe *probe = m_session ? m_session->plan().probe(key) : nullptr;
    if (!probe || !Gate::isOverridable(*probe) || reason.trimmed().isEmpty()) {
        return;
    }
    act(EntryKind::OverrideSet, key,
        {{u"verdict"_s, m_session->state().checks.value(key).standing.toJson()},
         {u"reason"_s, reason},
         {u"expires"_s, expires.toUTC().toString(Qt::ISODate)}});
}

void Engine::liftOverride(const QString &key)
{
    act(EntryKind::OverrideLifted, key, {});
}

void Engine::overruleOrder(const QString &step, const QStringList &open, const QString &reason)
{
    act(EntryKind::OrderOverruled, step, {{u"steps"_s, QJsonArray::fromStringList(open)}, {u"reason"_s, reason}});
}

void Engine::closeMigration(SessionOutcome::Kind outcome, const QString &reason)
{
    act(EntryKind::SessionClosed, {}, {{u"outcome"_s, SessionOutcome::toString(outcome)}, {u"reason"_s, reason}});
}

void Engine::reopenMigration(const QString &reason)
{
    act(EntryKind::SessionReopened, {}, {{u"reason"_s, reason}});
}

void Engine::replaceDestination(const QString &reason)
{
    if (m_session) {
        m_session->replaceDestination({author(), {u"reason"_s, reason}});
    }
}

void Engine::tickInstruction(const QString &step, int index, bool ticked)
{
    act(EntryKind::InstructionTicked, step, {{u"index"_s, index}, {u"ticked"_s, ticked}});
}

void Engine::addNote(const QString &step, const QString &text)
{
    act(EntryKind::Note, step, {{u"text"_s, text}});
}

void Engine::writePlanRows(const QList<PlanRow> &rows)
{
    if (m_session) {
        QList<EntryDraft> drafts;
        for (const PlanRow &row : rows) {
            drafts.append(EntryDraft{EntryKind::PlanRow, row.id, {}, signedPayload(row.toJson())});
        }
        m_session->record(drafts);
    }
}

void Engine::removePlanRow(const QString &id, const QString &reason)
{
    if (m_session) {
        m_session->record(EntryDraft{EntryKind::PlanRowRemoved, id, {}, {{u"reason"_s, reason}, author()}});
    }
}

void Engine::declarePlanEmpty(bool empty)
{
    if (m_session) {
        m_session->record(EntryDraft{EntryKind::PlanDeclaredEmpty, {}, {}, {{u"empty"_s, empty}, author()}});
    }
}

void Engine::writeListRows(const QString &step, const QList<TickRow> &rows)
{
    if (m_session) {
        QList<EntryDraft> drafts;
        for (const TickRow &row : rows) {
            drafts.append(EntryDraft{EntryKind::ListRow, step, {}, signedPayload(row.toJson())});
        }
        m_session->record(drafts);
    }
}

void Engine::removeListRow(const QString &step, const QString &name, const QString &reason)
{
    if (m_session) {
        m_session->record(EntryDraft{EntryKind::ListRowRemoved, step, {}, {{u"name"_s, name}, {u"reason"_s, reason}, author()}});
    }
}

void Engine::addEvidence(const QString &step, const QString &name, const QString &text, const EvidenceContent &content)
{
    if (m_session) {
        const QJsonObject payload{{u"sha256"_s, QString::fromLatin1(content.sha256.toHex())},
                                  {u"name"_s, name},
                                  {u"size"_s, content.bytes.size()},
                                  {u"type"_s, content.type},
                                  {u"text"_s, text},
                                  author()};
        m_session->record({EntryDraft{EntryKind::EvidenceAdded, step, {}, payload}}, {EvidenceUse{step, content}});
    }
}

void Engine::withdrawEvidence(const QString &step, const QString &sha256, const QString &reason)
{
    act(EntryKind::EvidenceWithdrawn, step, {{u"sha256"_s, sha256}, {u"text"_s, reason}});
}

void Engine::takeBackEvidence(const QString &step, const QString &sha256)
{
    act(EntryKind::EvidenceWithdrawn, step, {{u"sha256"_s, sha256}, {u"takenBack"_s, true}});
}

void Engine::restoreEvidence(const QString &step, const EvidencePiece &before)
{
    act(EntryKind::EvidenceAdded, step, {{u"sha256"_s, before.sha256}, {u"before"_s, before.toJson()}, {u"takenBack"_s, true}});
}

void Engine::signPhase(const QString &phase, const QString &text)
{
    act(EntryKind::PhaseSigned, phase, {{u"text"_s, text}});
}

void Engine::withdrawPhaseSignOff(const QString &phase, const QString &reason)
{
    act(EntryKind::PhaseSignOffWithdrawn, phase, {{u"text"_s, reason}});
}

void Engine::signAsCustomer(const CustomerSignature &signature)
{
    QJsonObject payload = signature.toJson();
    payload.remove(u"at"_s); // the entry's own time
    act(EntryKind::CustomerSigned, {}, payload);
}

void Engine::changeHeader(const SessionHeader &header)
{
    act(EntryKind::SessionChanged, {}, header.toJson());
}

QJsonObject Engine::signedPayload(QJsonObject payload) const
{
    payload.insert(u"author"_s, author().second);
    return payload;
}

std::pair<QString, QJsonValue> Engine::author() const
{
    return {u"author"_s, m_author.isEmpty() ? m_session->state().header.technician : m_author};
}
