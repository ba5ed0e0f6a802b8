// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioncontroller.h"

#include "draftkeeper.h"
#include "findingcode.h"
#include "guideshelf.h"
#include "language.h"
#include "mark.h"
#include "sessionreplay.h"
#include "settings.h"
#include "stepcontroller.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto silentAfter = 3s; // without a heartbeat of the engine its values count as old
constexpr auto watchEvery = 500ms;
constexpr int cardsAtFirst = 6; // until the page says how many it has room for
constexpr auto firstSweepAfter = 300ms; // the page is drawn before its cards begin to change
} // namespace

SessionController::SessionController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_cards(services.cards)
    , m_lastBeat(services.clock.monotonic())
    , m_lastBeatAt(services.clock.now())
{
    m_cards.setPage(cardsAtFirst);
    listenToEngine();
    connect(&services.language, &Language::changed, this, &SessionController::retranslate);
    connect(&services.settings, &Settings::liveIntervalChanged, this, &SessionController::useSettings);
    connect(&services.settings, &Settings::forgetPasswordMinutesChanged, this, &SessionController::useSettings);
    connect(&services.settings, &Settings::technicianChanged, this, &SessionController::useSettings);
    connect(&m_watch, &QTimer::timeout, this, &SessionController::watch);
    connect(&m_pacer, &CheckPacer::due, this, &SessionController::checkChanged);
    connect(&m_pacer, &CheckPacer::given, this, &SessionController::glance);
    connect(&m_pacer, &CheckPacer::given, this, &SessionController::checkingChanged); // how far it is
    m_firstSweep.setSingleShot(true);
    connect(&m_firstSweep, &QTimer::timeout, this, &SessionController::checkNow);
    retranslate();
    useSettings();
}

void SessionController::listenToEngine()
{
    const Engine *engine = m_services.engine.engine();
    connect(engine, &Engine::heartbeat, this, &SessionController::beat);
    connect(engine, &Engine::failed, this, &SessionController::showProblem);
    connect(engine, &Engine::opened, this, [this](const SessionState &state) { m_isRunning = state.header.id == m_header.id; });
    // What a session that was left still says is not about the one whose cards are shown: their keys are the same.
    // Nor is it about the past, if that is shown.
    const auto ours = [this](auto act) {
        return [this, act](const auto &...values) {
            if (m_isRunning && !m_isPast) {
                act(values...);
            }
        };
    };
    connect(engine, &Engine::checkChanged, this, ours([this](const CheckState &check) { m_pacer.add(check); }));
    connect(engine, &Engine::stepChanged, this, ours([this](const StepState &step) { stepChanged(step); }));
    connect(engine, &Engine::headerChanged, this, ours([this](const SessionHeader &header) { setHeader(header); }));
    connect(engine, &Engine::stateChanged, this, ours([this](const SessionState &state) {
                m_state = state;
                Q_EMIT stateAdopted(m_guide, state);
                glance();
            }));
    listenUnseen();
    connect(engine, &Engine::trendAdded, this,
            ours([this](const TrendPoint &point) { m_services.cards.addToTrend(point.key, point.value); }));
    connect(engine, &Engine::entriesAdded, this, ours([this](const QList<JournalEntry> &entries) { m_services.step.addEntries(entries); }));
    connect(engine, &Engine::sweepStarted, this, ours([this] {
                m_checking = true;
                m_answered = m_asked = 0;
                Q_EMIT checkingChanged();
            }));
    connect(engine, &Engine::sweepProgress, this, ours([this](int answered, int asked) {
                const bool wasChecking = std::exchange(m_checking, answered < asked);
                m_answered = answered;
                m_asked = asked;
                if (m_checking != wasChecking) {
                    Q_EMIT checkingChanged();
                }
            }));
    connect(engine, &Engine::sweepFinished, this, [this] {
        m_checking = m_checking && !m_isRunning; // whatever is shown
        Q_EMIT checkingChanged();
    });
    connect(engine, &Engine::signInFinished, this, ours([this](const Finding &finding) {
                m_signIn = finding;
                m_signInBusy = false;
                Q_EMIT signInChanged();
                glance();
            }));
}

/** While the past is shown the present goes on, and is kept for whoever comes back to it. */
void SessionController::listenUnseen()
{
    const Engine *engine = m_services.engine.engine();
    const auto unseen = [this](auto act) {
        return [this, act](const auto &value) {
            if (m_isRunning && m_isPast) {
                act(value);
            }
        };
    };
    connect(engine, &Engine::stateChanged, this, unseen([this](const SessionState &state) { m_present = state; }));
    connect(engine, &Engine::checkChanged, this, unseen([this](const CheckState &check) { m_present.checks.insert(check.key, check); }));
    connect(engine, &Engine::stepChanged, this, unseen([this](const StepState &step) { m_present.steps.insert(step.step, step); }));
    connect(engine, &Engine::headerChanged, this, unseen([this](const SessionHeader &header) { m_present.header = header; }));
}

void SessionController::useSettings()
{
    const Settings &settings = m_services.settings;
    // What is found could not be recorded in a database that is only read.
    const int interval = m_readOnly ? 0 : settings.liveInterval();
    const EngineSettings values{.liveInterval = std::chrono::seconds(interval),
                                .forgetPasswordAfter = std::chrono::minutes(settings.forgetPasswordMinutes())};
    m_services.engine.run([values, author = settings.technician()](Engine &engine) {
        engine.setSettings(values);
        engine.setAuthor(author);
    });
    m_services.cards.setLive(interval > 0 && !m_isPast);
}

void SessionController::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    useSettings();
    Q_EMIT readOnlyChanged();
}

void SessionController::open(const QUuid &session)
{
    m_opening = true;
    Q_EMIT openingChanged();
    // Which guide it needs is known at once; that is read while the journal is.
    m_services.store.header(session).then(this, [this](const StorageResult<QJsonObject> &header) {
        if (header) {
            m_services.guides.prefetch(SessionHeader::fromJson(*header).product);
        }
    });
    SessionReplay::read(m_services.store, session).then(this, [this](const StorageResult<SessionState> &state) {
        if (state) {
            resume(*state);
        } else {
            showProblem(state.error());
        }
    });
}

void SessionController::resume(const SessionState &state)
{
    const GuideIndex *guide = m_services.guides.guide(state.header.product);
    if (!guide) {
        // A session of a product whose guide this version does not have yet.
        showProblem({StorageError::Kind::Newer, u"no guide for "_s + state.header.product});
        return;
    }
    m_services.engine.run([state, plan = guide->plan()](Engine &engine) { engine.resume(state, plan); });
    m_guide = guide;
    m_isRunning = false; // until the engine has it too
    adopt(state);
}

void SessionController::adopt(const SessionState &state)
{
    setPast(false);
    m_signIn = {};
    m_error.reset();
    m_refusedFingerprint.clear();
    layOut(state);
    loadTrends();
    m_opening = false;
    Q_EMIT hasSessionChanged();
    Q_EMIT openingChanged();
    Q_EMIT problemChanged();
    Q_EMIT opened();
    if (!m_readOnly && state.outcome.kind == SessionOutcome::Kind::Open) {
        m_firstSweep.start(firstSweepAfter);
    }
}

void SessionController::layOut(const SessionState &state)
{
    m_pacer.clear();
    m_services.cards.setTexts(m_guide);
    m_services.cards.setCards(m_guide->cards(state));
    m_phases.setTexts(m_guide);
    QList<PhaseData> phases;
    const auto phaseKeys = m_guide->phases();
    for (const QString &key : phaseKeys) {
        phases.append(PhaseData::of(key, static_cast<int>(phases.size()) + 1, m_services.cards.cards()));
    }
    m_phases.setPhases(phases);
    const auto open = std::ranges::find_if(phases, [this](const PhaseData &phase) { return !hasPassed(phase.key); });
    m_currentPhase = -1;
    m_services.drafts.setSession(state.header.id);
    m_services.step.setSession(m_guide, state.header.id);
    setHeader(state.header);
    setCurrentPhase(open == phases.end() ? 0 : static_cast<int>(open - phases.begin()));
    m_cards.setFilter(CardFilterModel::Filter::All);
    m_watch.start(watchEvery);
    m_state = state;
    Q_EMIT stateAdopted(m_guide, state);
    glance();
}

void SessionController::setPast(bool past)
{
    if (m_isPast != past) {
        m_isPast = past;
        useSettings(); // no card says of the past that it is live
        Q_EMIT pastChanged();
        Q_EMIT readOnlyChanged();
        Q_EMIT checkingChanged();
        Q_EMIT liveChanged();
    }
}

void SessionController::showMoment(const SessionState &state)
{
    if (!m_guide) {
        return;
    }
    if (!m_isPast) {
        m_present = m_state;
        m_pacer.clear();
        setPast(true);
        loadTrends();
    }
    show(state);
    for (auto trend = m_trends.cbegin(); trend != m_trends.cend(); ++trend) {
        showTrend(trend.key(), *trend);
    }
}

void SessionController::showPresent()
{
    if (m_isPast) {
        setPast(false);
        show(std::exchange(m_present, {}));
        m_trends.clear();
        loadTrends();
    }
}

void SessionController::show(const SessionState &state)
{
    const GuideIndex *guide = m_services.guides.guide(state.header.product);
    if (!guide) {
        return; // it was corrected later; that product has no guide in this version
    }
    if (std::exchange(m_guide, guide) != guide) {
        layOut(state);
        return;
    }
    m_state = state;
    m_header = state.header;
    m_services.cards.replaceCards(guide->cards(state));
    const auto phases = guide->phases();
    for (const QString &phase : phases) {
        rollUp(phase);
    }
    m_services.step.showMoment(m_isPast ? std::optional(m_services.clock.now()) : std::nullopt);
    Q_EMIT headerChanged();
    Q_EMIT stateAdopted(m_guide, state);
    glance();
}

/** By the verdicts that stood, however old: who comes back goes on where he was. */
bool SessionController::hasPassed(const QString &phase) const
{
    return std::ranges::none_of(m_services.cards.cards(),
                                [&phase](const CardData &card) { return card.phase == phase && card.isApplicable() && !card.hasPassed(); });
}

void SessionController::loadTrends()
{
    for (const CardData &card : m_services.cards.cards()) {
        if (card.byHand) {
            continue;
        }
        m_services.store.trend(m_header.id, card.key).then(this, [this, key = card.key](const StorageResult<QList<TrendPoint>> &points) {
            if (!points || points->isEmpty()) {
                return;
            }
            if (m_isPast) {
                m_trends.insert(key, *points);
            }
            showTrend(key, *points);
        });
    }
}

void SessionController::showTrend(const QString &key, const QList<TrendPoint> &points)
{
    const QDateTime now = m_services.clock.now();
    QList<double> values;
    for (const TrendPoint &point : points) {
        if (!m_isPast || point.time <= now) {
            values.append(point.value);
        }
    }
    m_services.cards.setTrend(key, values);
}

void SessionController::checkChanged(const CheckState &check)
{
    m_services.cards.update(check);
    const CardData *card = m_services.cards.card(check.key);
    if (!card) {
        return;
    }
    rollUp(card->phase);
    m_services.step.cardsChanged(card->step);
}

void SessionController::stepChanged(const StepState &step)
{
    m_services.cards.update(step);
    rollUp(step.step.section(u'.', 0, 0));
    m_services.step.adoptStep(step);
    glance();
}

void SessionController::rollUp(const QString &phase)
{
    const qsizetype row = m_guide ? m_guide->phases().indexOf(phase) : -1;
    if (row >= 0) {
        m_phases.update(PhaseData::of(phase, static_cast<int>(row) + 1, m_services.cards.cards()));
    }
}

void SessionController::setHeader(const SessionHeader &header)
{
    m_header = header;
    Q_EMIT headerChanged();
    glance();
    if (m_guide && m_guide->guide().key() != header.product) {
        open(header.id); // another product has other steps: the same record under another guide
    }
}

void SessionController::setCurrentPhase(int row)
{
    if (row == m_currentPhase || row < 0 || row >= m_phases.rowCount()) {
        return;
    }
    m_currentPhase = row;
    m_phases.setCurrent(row);
    m_cards.setPhase(m_phases.phases().at(row).key);
    Q_EMIT currentPhaseChanged();
    glance();
}

void SessionController::glance()
{
    const Glance now = makeGlance();
    if (m_glance != now) {
        m_glance = now;
        Q_EMIT glanceChanged();
    }
}

void SessionController::beat()
{
    m_lastBeat = m_services.clock.monotonic();
    m_lastBeatAt = m_services.clock.now();
    if (!m_live) {
        m_live = true;
        Q_EMIT liveChanged();
    }
}

void SessionController::watch()
{
    m_services.cards.refreshAges();
    if (m_live && m_services.clock.monotonic() - m_lastBeat > silentAfter) {
        m_live = false;
        Q_EMIT liveChanged();
    }
}

void SessionController::checkNow()
{
    m_services.engine.run([](Engine &engine) { engine.checkNow(); });
}

void SessionController::cancelCheck()
{
    m_services.engine.run([](Engine &engine) { engine.cancelChecks(); });
}

void SessionController::signIn(const QString &user, const QString &password, bool overTls)
{
    QString typed = password;
    typed.detach();
    const auto secret = std::make_shared<SecretBytes>(SecretBytes::fromText(std::move(typed)));
    m_signInBusy = true;
    m_signIn = {};
    Q_EMIT signInChanged();
    m_refusedFingerprint.clear(); // who signs in anew is asked anew
    const auto route = overTls ? SignInKeeper::Route::Tls : SignInKeeper::Route::Kerberos;
    m_services.engine.run([user, secret, route](Engine &engine) { engine.signIn(user, secret, route); });
}

void SessionController::signOut()
{
    m_services.engine.run([](Engine &engine) { engine.signOut(); });
}

void SessionController::trustCertificate(bool trust)
{
    const CertificateValue asked = certificate();
    if (!asked.asked) {
        return;
    }
    m_refusedFingerprint = asked.fingerprint; // either way the question is answered
    if (trust) {
        m_services.engine.run([asked](Engine &engine) { engine.trustCertificate(asked.host, asked.fingerprint); });
    }
    glance();
}

void SessionController::openStep(const QString &stepId)
{
    m_services.step.open(stepId);
}

void SessionController::showProblem(const StorageError &error)
{
    m_error = error;
    m_opening = false;
    Q_EMIT problemChanged();
    Q_EMIT openingChanged();
}

void SessionController::dismissProblem()
{
    m_error.reset();
    Q_EMIT problemChanged();
}

void SessionController::close()
{
    if (!m_guide) {
        return;
    }
    m_services.engine.run([](Engine &engine) { engine.closeSession(); });
    setPast(false);
    m_trends.clear();
    m_present = {};
    m_state = {};
    Q_EMIT stateAdopted(nullptr, {}); // while it is still known where the technician was
    m_watch.stop();
    m_firstSweep.stop();
    m_pacer.clear();
    m_isRunning = false;
    m_services.drafts.setSession({});
    m_services.step.setSession(nullptr, {});
    m_services.cards.setCards({});
    m_services.cards.setTexts(nullptr);
    m_phases.setPhases({});
    m_phases.setTexts(nullptr);
    m_guide = nullptr;
    m_header = {};
    m_checking = false;
    m_currentPhase = 0;
    Q_EMIT hasSessionChanged();
    Q_EMIT headerChanged();
    Q_EMIT checkingChanged();
    Q_EMIT currentPhaseChanged();
    glance();
    Q_EMIT closed();
}

void SessionController::noteActivity()
{
    m_services.engine.run([](Engine &engine) { engine.noteActivity(); });
}

void SessionController::retranslate()
{
    const Format format = m_services.language.format();
    m_services.cards.setFormat(format);
    m_phases.setFormat(format);
    glance();
    for (const auto signal : {&SessionController::headerChanged, &SessionController::currentPhaseChanged, &SessionController::liveChanged,
                              &SessionController::checkingChanged, &SessionController::signInChanged, &SessionController::problemChanged}) {
        Q_EMIT(this->*signal)();
    }
}
