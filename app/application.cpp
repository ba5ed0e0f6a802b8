// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "evidencepictures.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace
{
constexpr auto tellOfActivityEvery = 10s;
}

Application::Application(QQmlEngine &engine, const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_shownClock(m_clock)
    , m_settings(options.settings)
    , m_language(nullptr)
    , m_store(m_database, m_clock)
    , m_evidenceStore(m_database)
    , m_library(engine)
    , m_guides(m_library)
    , m_engine(m_store, m_clock)
    , m_cards(m_shownClock)
    , m_drafts(m_store)
    , m_step({.engine = m_engine, .store = m_store, .clock = m_shownClock, .language = m_language, .cards = m_cards, .drafts = m_drafts})
    , m_second(m_settings, m_language, m_step)
    , m_keyboard(nullptr)
    , m_confirmation({.drafts = m_drafts, .clock = m_shownClock, .language = m_language, .step = m_step})
    , m_evidence({.engine = m_engine, .store = m_evidenceStore, .clock = m_shownClock, .language = m_language})
    , m_signOff({.engine = m_engine, .store = m_store, .clock = m_shownClock, .language = m_language})
    , m_current({.engine = m_engine,
                 .store = m_store,
                 .clock = m_shownClock,
                 .guides = m_guides,
                 .language = m_language,
                 .settings = m_settings,
                 .cards = m_cards,
                 .step = m_step,
                 .drafts = m_drafts})
    , m_gate({.engine = m_engine, .clock = m_shownClock, .language = m_language, .cards = m_cards, .current = m_current, .step = m_step})
    , m_migration({.engine = m_engine, .clock = m_shownClock, .language = m_language, .current = m_current})
    , m_undo(m_engine, m_current)
    , m_visit({.store = m_store, .clock = m_clock, .language = m_language, .settings = m_settings, .current = m_current, .step = m_step})
    , m_deadlines({.engine = m_engine, .clock = m_shownClock, .language = m_language, .current = m_current})
    , m_record(m_store, m_language)
    , m_replay({.store = m_store, .clock = m_shownClock, .language = m_language, .current = m_current})
    , m_comparison({.store = m_store, .clock = m_clock, .guides = m_guides, .language = m_language})
    , m_figures({.database = m_database, .clock = m_clock, .language = m_language})
    , m_backups({.clock = m_clock, .language = m_language, .settings = m_settings})
    , m_reports({.store = m_store, .clock = m_clock, .language = m_language, .settings = m_settings})
    , m_exchange(
          {.database = m_database, .store = m_store, .guides = m_guides, .clock = m_clock, .language = m_language, .settings = m_settings})
    , m_plan(m_engine, m_language, m_clock)
    , m_tickList(m_engine, m_language)
    , m_history({.database = m_database, .store = m_store, .clock = m_clock, .guides = m_guides, .language = m_language})
    , m_retention({.database = m_database, .clock = m_clock, .language = m_language, .settings = m_settings, .current = m_current})
    , m_sessions({.database = m_database,
                  .store = m_store,
                  .clock = m_clock,
                  .guides = m_guides,
                  .language = m_language,
                  .settings = m_settings,
                  .current = m_current},
                 options.rehearsal)
    , m_rescue({.clock = m_clock, .language = m_language, .settings = m_settings, .sessions = m_sessions})
    , m_move({.database = m_database,
              .clock = m_clock,
              .language = m_language,
              .settings = m_settings,
              .current = m_current,
              .sessions = m_sessions,
              .rescue = m_rescue})
    , m_missing({.clock = m_clock, .language = m_language, .settings = m_settings, .backups = m_backups, .sessions = m_sessions})
    , m_search(DnsClient::standardPort)
    , m_clipboard(nullptr)
{
    HandOver<Settings>::set(&m_settings);
    HandOver<Language>::set(&m_language);
    HandOver<SessionController>::set(&m_current);
    HandOver<StepController>::set(&m_step);
    HandOver<SecondLanguage>::set(&m_second);
    HandOver<ScreenKeyboard>::set(&m_keyboard);
    HandOver<GateController>::set(&m_gate);
    HandOver<MigrationController>::set(&m_migration);
    HandOver<UndoController>::set(&m_undo);
    HandOver<VisitKeeper>::set(&m_visit);
    HandOver<DeadlineService>::set(&m_deadlines);
    HandOver<RecordController>::set(&m_record);
    HandOver<ReplayController>::set(&m_replay);
    HandOver<ComparisonController>::set(&m_comparison);
    HandOver<FiguresController>::set(&m_figures);
    HandOver<BackupService>::set(&m_backups);
    HandOver<ReportController>::set(&m_reports);
    HandOver<ExchangeController>::set(&m_exchange);
    HandOver<PlanController>::set(&m_plan);
    HandOver<TickListController>::set(&m_tickList);
    HandOver<DraftKeeper>::set(&m_drafts);
    HandOver<ConfirmationController>::set(&m_confirmation);
    HandOver<EvidenceController>::set(&m_evidence);
    HandOver<SignOffController>::set(&m_signOff);
    HandOver<HistoryController>::set(&m_history);
    HandOver<RetentionController>::set(&m_retention);
    HandOver<SessionService>::set(&m_sessions);
    HandOver<RescueController>::set(&m_rescue);
    HandOver<MoveController>::set(&m_move);
    HandOver<MissingController>::set(&m_missing);
    HandOver<ServerSearch>::set(&m_search);
    HandOver<Clipboard>::set(&m_clipboard);
    engine.addImageProvider(QStringLiteral("evidence"), new EvidencePictures(m_evidenceStore));
    followSession();
    m_language.setEngine(&engine);
    const auto chooseLanguage = [this] { m_language.choose(m_settings.language(), m_settings.region()); };
    chooseLanguage();
    connect(&m_settings, &Settings::languageChanged, this, chooseLanguage);
    connect(&m_settings, &Settings::regionChanged, this, chooseLanguage);
    connect(&m_language, &Language::changed, &m_undo, &UndoController::retranslate);
    connect(&m_language, &Language::changed, &m_search, &ServerSearch::changed);
    connect(&m_language, &Language::changed, m_settings.languages(), &LanguageModel::retranslate);
    connect(&m_current, &SessionController::stateAdopted, &m_plan, &PlanController::adopt);
    connect(&m_current, &SessionController::stateAdopted, &m_record, &RecordController::adopt);
    connect(&m_current, &SessionController::stateAdopted, &m_tickList, &TickListController::adopt);
    connect(&m_step, &StepController::stepChanged, this, [this] { m_tickList.openStep(m_step.stepId()); });
    connect(&m_exchange, &ExchangeController::imported, &m_sessions, &SessionService::refresh);
    connect(&m_exchange, &ExchangeController::imported, &m_history, &HistoryController::refresh);
    connect(&m_retention, &RetentionController::listChanged, &m_sessions, &SessionService::refresh);
    connect(&m_retention, &RetentionController::listChanged, &m_history, &HistoryController::renew);
    connect(&m_sessions, &SessionService::stateChanged, this, &Application::openWanted);
    QCoreApplication::instance()->installEventFilter(this);
}

Application::~Application() = default;

void Application::followSession()
{
    connect(&m_current, &SessionController::stateAdopted, &m_confirmation, &ConfirmationController::adopt);
    connect(&m_current, &SessionController::stateAdopted, &m_evidence, &EvidenceController::adopt);
    connect(&m_current, &SessionController::stateAdopted, &m_signOff, &SignOffController::adopt);
    connect(&m_current, &SessionController::stateAdopted, &m_comparison, &ComparisonController::adopt);
    connect(&m_current, &SessionController::stateAdopted, &m_figures, &FiguresController::adopt);
    connect(&m_current, &SessionController::currentPhaseChanged, this, [this] { m_signOff.setPhase(m_current.currentPhase()); });
    connect(&m_step, &StepController::stepChanged, this, [this] { m_evidence.setStep(m_step.stepId()); });
}

void Application::start()
{
    m_sessions.start();
    if (!m_options.session.isEmpty()) {
        m_sessions.openSession(m_options.session); // read as soon as the database is open, before the list of all
    }
}

void Application::openWanted()
{
    if (m_sessions.state() == SessionService::Ready) {
        m_history.databaseOpened();
        m_retention.databaseOpened();
    }
    const bool hasList = m_sessions.state() != SessionService::Loading && m_sessions.state() != SessionService::Failed;
    if (hasList && std::exchange(m_options.openRehearsal, false)) {
        m_sessions.openRehearsal();
    }
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::TouchBegin) {
        const auto now = m_clock.monotonic();
        if (now - m_lastActivity > tellOfActivityEvery) {
            m_lastActivity = now;
            m_current.noteActivity();
        }
    }
    return QObject::eventFilter(watched, event);
}
