// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "entrykind.h"
#include "logging.h"
#include "session.h"
#include "sessionreplay.h"

#include <QMetaEnum>

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
    connect(m_session.get(), &Session::headerChanged, this, &Engine::headerChanged);
    connect(m_session.get(), &Session::stateChanged, this, &Engine::stateChanged);
    connect(m_session.get(), &Session::entriesAdded, this, &Engine::entriesAdded);
    connect(m_session.get(), &Session::trendAdded, this, &Engine::trendAdded);
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
    if (m_session) {
        m_session->record(
            EntryDraft{EntryKind::CertificateTrusted, {}, {}, {{u"host"_s, host}, {u"fingerprint"_s, fingerprint}, author()}});
    }
}

void Engine::setStep(const QString &step, Work work, const QString &text)
{
    if (m_session) {
        const QString name = QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(int(work)));
        m_session->record(
            EntryDraft{EntryKind::StepChanged, step, {}, {{u"work"_s, name}, author(), {u"kind"_s, u"confirmed"_s}, {u"text"_s, text}}});
    }
}

void Engine::tickInstruction(const QString &step, int index, bool ticked)
{
    if (m_session) {
        m_session->record(EntryDraft{EntryKind::InstructionTicked, step, {}, {{u"index"_s, index}, {u"ticked"_s, ticked}, author()}});
    }
}

void Engine::addNote(const QString &step, const QString &text)
{
    if (m_session) {
        m_session->record(EntryDraft{EntryKind::Note, step, {}, {{u"text"_s, text}, author()}});
    }
}

void Engine::changeHeader(const SessionHeader &header)
{
    if (m_session) {
        m_session->record(EntryDraft{EntryKind::SessionChanged, {}, {}, header.toJson()});
    }
}

std::pair<QString, QJsonValue> Engine::author() const
{
    return {u"author"_s, m_session->state().header.technician};
}
