// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardfiltermodel.h"
#include "checkpacer.h"
#include "enginehost.h"
#include "handover.h"
#include "nextthing.h"
#include "phasemodel.h"
#include "problemtext.h"
#include "sessionlistmodel.h"
#include "values.h"

#include <QObject>
#include <QTimer>

class DraftKeeper;
class GuideIndex;
class GuideShelf;
class Language;
class Settings;
class StepController;

/** The open session as pages see it: feeds the models from the engine and carries what the technician does to it. */
class SessionController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Current)
    QML_SINGLETON
    Q_PROPERTY(bool hasSession READ hasSession NOTIFY hasSessionChanged FINAL)
    Q_PROPERTY(bool opening READ isOpening NOTIFY openingChanged FINAL)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY hasSessionChanged FINAL)
    Q_PROPERTY(QString customer READ customer NOTIFY headerChanged FINAL)
    Q_PROPERTY(QString productTitle READ productTitle NOTIFY headerChanged FINAL)
    Q_PROPERTY(QString route READ route NOTIFY headerChanged FINAL)
    Q_PROPERTY(QString domain READ domain NOTIFY headerChanged FINAL)
    Q_PROPERTY(bool rehearsal READ isRehearsal NOTIFY headerChanged FINAL)
    Q_PROPERTY(ServerValue source READ source NOTIFY glanceChanged FINAL)
    Q_PROPERTY(ServerValue destination READ destination NOTIFY glanceChanged FINAL)
    Q_PROPERTY(PhaseModel *phases READ phases CONSTANT FINAL)
    Q_PROPERTY(int currentPhase READ currentPhase WRITE setCurrentPhase NOTIFY currentPhaseChanged FINAL)
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY currentPhaseChanged FINAL)
    Q_PROPERTY(QString phasePosition READ phasePosition NOTIFY currentPhaseChanged FINAL)
    Q_PROPERTY(CardFilterModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(NextValue next READ next NOTIFY glanceChanged FINAL)
    Q_PROPERTY(bool live READ isLive NOTIFY liveChanged FINAL)
    Q_PROPERTY(QString liveText READ liveText NOTIFY liveChanged FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY checkingChanged FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY checkingChanged FINAL)
    Q_PROPERTY(bool signInNeeded READ isSignInNeeded NOTIFY glanceChanged FINAL)
    Q_PROPERTY(bool signInBusy READ isSignInBusy NOTIFY signInChanged FINAL)
    Q_PROPERTY(QString signInProblem READ signInProblem NOTIFY signInChanged FINAL)
    Q_PROPERTY(CertificateValue certificate READ certificate NOTIFY glanceChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool past READ isPast NOTIFY pastChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY readOnlyChanged FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        EngineHost &engine;
        JournalStore &store;
        const Clock &clock;
        GuideShelf &guides;
        Language &language;
        Settings &settings;
        CardModel &cards;
        StepController &step;
        DraftKeeper &drafts;
    };

    explicit SessionController(const Services &services, QObject *parent = nullptr);
    static SessionController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<SessionController>::create(engine, script); }

    void open(const QUuid &session);
    void setReadOnly(bool readOnly); ///< nothing is asked by itself then
    void showProblem(const StorageError &error);
    void showMoment(const SessionState &state); ///< as it was once; the session goes on unseen until showPresent()
    void showPresent();

    [[nodiscard]] bool hasSession() const { return m_guide != nullptr; }
    [[nodiscard]] bool isOpening() const { return m_opening; } ///< its journal is being read
    [[nodiscard]] QString sessionId() const { return m_header.id.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QString customer() const;
    [[nodiscard]] QString productTitle() const;
    [[nodiscard]] QString route() const;
    [[nodiscard]] QString domain() const;
    [[nodiscard]] bool isRehearsal() const { return m_header.rehearsal; }
    [[nodiscard]] ServerValue source() const { return m_glance.source; }
    [[nodiscard]] ServerValue destination() const { return m_glance.destination; }
    [[nodiscard]] PhaseModel *phases() { return &m_phases; }
    [[nodiscard]] int currentPhase() const { return m_currentPhase; } ///< counts from 0
    void setCurrentPhase(int row);
    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] QString phasePosition() const; ///< "Phase 1 of 8"
    [[nodiscard]] CardFilterModel *cards() { return &m_cards; }
    [[nodiscard]] NextValue next() const { return m_glance.next; }
    [[nodiscard]] bool isLive() const { return m_live || m_isPast; }
    [[nodiscard]] QString liveText() const;
    [[nodiscard]] bool isChecking() const { return m_checking && !m_isPast; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] bool isSignInNeeded() const { return m_glance.signInNeeded; }
    [[nodiscard]] bool isSignInBusy() const { return m_signInBusy; }
    [[nodiscard]] QString signInProblem() const;
    [[nodiscard]] CertificateValue certificate() const { return m_glance.certificate; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] bool isPast() const { return m_isPast; } ///< what is shown is over
    [[nodiscard]] bool isReadOnly() const { return m_readOnly || m_isPast; } ///< nothing can be changed
    [[nodiscard]] const GuideIndex *guide() const { return m_guide; } ///< null when no session is open

    Q_INVOKABLE void checkNow();
    Q_INVOKABLE void cancelCheck();
    Q_INVOKABLE void signIn(const QString &user, const QString &password, bool overTls = false);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void trustCertificate(bool trust);
    Q_INVOKABLE void openStep(const QString &stepId);
    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void close();
    void noteActivity(); ///< somebody touched the console

Q_SIGNALS:
    void hasSessionChanged();
    void openingChanged();
    void headerChanged();
    void currentPhaseChanged();
    void glanceChanged();
    void liveChanged();
    void checkingChanged();
    void signInChanged();
    void problemChanged();
    void pastChanged();
    void readOnlyChanged();
    /** For the services beside this one: the open session as it is now; null when none is open. */
    void stateAdopted(const GuideIndex *guide, const SessionState &state);
    void opened();
    void closed();

private:
    /** What is made from all cards. It is asked for in many places and seldom changes. */
    struct Glance {
        ServerValue source;
        ServerValue destination;
        NextValue next;
        CertificateValue certificate;
        bool signInNeeded = false;
        bool operator==(const Glance &) const = default;
    };
    void listenToEngine();
    void listenUnseen();
    void resume(const SessionState &state);
    void adopt(const SessionState &state);
    void layOut(const SessionState &state); ///< under its guide, from the beginning
    void show(const SessionState &state); ///< another moment of the same session
    void setPast(bool past);
    void checkChanged(const CheckState &check);
    void stepChanged(const StepState &step);
    void rollUp(const QString &phase);
    [[nodiscard]] bool hasPassed(const QString &phase) const;
    void setHeader(const SessionHeader &header);
    void loadTrends();
    void showTrend(const QString &key, const QList<TrendPoint> &points); ///< up to the moment that is shown
    void beat();
    void watch();
    void useSettings();
    void retranslate();
    void glance();
    [[nodiscard]] Glance makeGlance() const;
    [[nodiscard]] NextValue makeNext() const;
    [[nodiscard]] CertificateValue makeCertificate() const;
    [[nodiscard]] bool needsSignIn() const;
    [[nodiscard]] ServerValue server(const ServerTarget &target, const QString &key) const;
    [[nodiscard]] NextValue causeValue(const CardData &card) const;
    [[nodiscard]] NextValue stepValue(const NextThing &thing) const;
    [[nodiscard]] const CardData *certificateCard() const;

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    SessionHeader m_header;
    SessionState m_state; ///< what is shown
    SessionState m_present; ///< as the engine told it last, while the past is shown
    PhaseModel m_phases;
    CardFilterModel m_cards;
    CheckPacer m_pacer;
    Glance m_glance;
    int m_currentPhase = 0;
    bool m_opening = false;
    bool m_isRunning = false; ///< the engine runs the session that is shown
    QHash<QString, QList<TrendPoint>> m_trends; ///< by card, while the past is shown
    bool m_readOnly = false; ///< the database
    bool m_isPast = false;
    bool m_live = true;
    bool m_checking = false;
    int m_answered = 0;
    int m_asked = 0;
    bool m_signInBusy = false;
    Finding m_signIn;
    QString m_refusedFingerprint; ///< the technician does not trust it
    std::optional<StorageError> m_error;
    QTimer m_watch;
    QTimer m_firstSweep;
    std::chrono::milliseconds m_lastBeat{0}; ///< monotonic
    QDateTime m_lastBeatAt;
};
