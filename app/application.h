// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backupservice.h"
#include "cardmodel.h"
#include "clipboard.h"
#include "clock.h"
#include "comparisoncontroller.h"
#include "confirmationcontroller.h"
#include "database.h"
#include "deadlineservice.h"
#include "draftkeeper.h"
#include "enginehost.h"
#include "evidencecontroller.h"
#include "evidencestore.h"
#include "exchangecontroller.h"
#include "figurescontroller.h"
#include "gatecontroller.h"
#include "guidelibrary.h"
#include "guideshelf.h"
#include "historycontroller.h"
#include "journalstore.h"
#include "language.h"
#include "migrationcontroller.h"
#include "missingcontroller.h"
#include "momentclock.h"
#include "movecontroller.h"
#include "plancontroller.h"
#include "recordcontroller.h"
#include "rehearsal.h"
#include "replaycontroller.h"
#include "reportcontroller.h"
#include "rescuecontroller.h"
#include "retentioncontroller.h"
#include "screenkeyboard.h"
#include "secondlanguage.h"
#include "serversearch.h"
#include "sessioncontroller.h"
#include "sessionservice.h"
#include "settings.h"
#include "signoffcontroller.h"
#include "stepcontroller.h"
#include "ticklistcontroller.h"
#include "undocontroller.h"
#include "visitkeeper.h"

#include <QObject>

/** Owns every service, in order of dependency, and hands them to QML as singletons. */
class Application : public QObject
{
    Q_OBJECT
public:
    /** What the command line says of this run. */
    struct Options {
        Settings::Overrides settings = {};
        Rehearsal rehearsal = {};
        QString session = {}; ///< opened as soon as the database is
        bool openRehearsal = false; ///< the same for the one on the practice site
    };

    Application(QQmlEngine &engine, const Options &options, QObject *parent = nullptr);
    ~Application() override;

    void start(); ///< opens the database; everything else follows from its answer

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Language &language() { return m_language; }
    [[nodiscard]] SessionService &sessions() { return m_sessions; }
    [[nodiscard]] HistoryController &history() { return m_history; }
    [[nodiscard]] RetentionController &retention() { return m_retention; }
    [[nodiscard]] SessionController &current() { return m_current; }
    [[nodiscard]] CardModel &cards() { return m_cards; }
    [[nodiscard]] PlanController &plan() { return m_plan; }
    [[nodiscard]] TickListController &tickList() { return m_tickList; }
    [[nodiscard]] ReplayController &replay() { return m_replay; }
    [[nodiscard]] ComparisonController &comparison() { return m_comparison; }
    [[nodiscard]] EngineHost &engine() { return m_engine; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openWanted();
    void followSession();

    Options m_options;
    SystemClock m_clock;
    MomentClock m_shownClock; ///< of what is about the session that is shown
    Settings m_settings;
    Language m_language;
    Database m_database;
    JournalStore m_store;
    EvidenceStore m_evidenceStore;
    GuideLibrary m_library;
    GuideShelf m_guides;
    EngineHost m_engine;
    CardModel m_cards;
    DraftKeeper m_drafts;
    StepController m_step;
    SecondLanguage m_second;
    ScreenKeyboard m_keyboard;
    ConfirmationController m_confirmation;
    EvidenceController m_evidence;
    SignOffController m_signOff;
    SessionController m_current;
    GateController m_gate;
    MigrationController m_migration;
    UndoController m_undo;
    VisitKeeper m_visit;
    DeadlineService m_deadlines;
    RecordController m_record;
    ReplayController m_replay;
    ComparisonController m_comparison;
    FiguresController m_figures;
    BackupService m_backups;
    ReportController m_reports;
    ExchangeController m_exchange;
    PlanController m_plan;
    TickListController m_tickList;
    HistoryController m_history;
    RetentionController m_retention;
    SessionService m_sessions;
    RescueController m_rescue;
    MoveController m_move;
    MissingController m_missing;
    ServerSearch m_search;
    Clipboard m_clipboard;
    std::chrono::milliseconds m_lastActivity{0}; ///< monotonic; told to the engine now and then
};
