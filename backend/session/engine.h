// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "gate.h"
#include "guideplan.h"
#include "journalstore.h"
#include "secret.h"
#include "sessionstate.h"
#include "signinkeeper.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class Session;

/** How the engine behaves; set by the technician. */
struct EngineSettings {
    std::chrono::seconds liveInterval{15}; ///< 0 = only on demand
    std::chrono::minutes forgetPasswordAfter{30};

    bool operator==(const EngineSettings &) const = default;
};
Q_DECLARE_METATYPE(EngineSettings)

/**
 * Runs one migration on a thread of its own: asks, records, and tells the window what changed.
 *
 * Every public slot may be invoked from any thread by a queued call; every signal carries values. What a signal shows
 * was committed to the journal before.
 */
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(JournalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~Engine() override;

public Q_SLOTS:
    void setSettings(const EngineSettings &settings);
    void openSession(const QUuid &id, const GuidePlan &plan); ///< replays the journal; emits opened() or failed()
    void resume(const SessionState &state, const GuidePlan &plan); ///< the same with a journal that was replayed; emits opened()
    void closeSession();
    void checkNow(); ///< asks every card that applies; emits sweepFinished()
    void checkAgain(const QString &key);
    void cancelChecks();
    /** The password is shared only to cross threads uncopied. */
    void signIn(const QString &user, const std::shared_ptr<SecretBytes> &password,
                SignInKeeper::Route route = SignInKeeper::Route::Kerberos);
    void signOut();
    void trustCertificate(const QString &host, const QString &fingerprint);
    /** Text: note or reason; answers: what the guide asks for where a step is confirmed. */
    void setStep(const QString &step, Work work, const QString &text, const QJsonObject &answers = {});
    void tickInstruction(const QString &step, int index, bool ticked);
    void addNote(const QString &step, const QString &text);
    void addEvidence(const QString &step, const QString &name, const QString &text,
                     const EvidenceContent &content); ///< text: what it shows
    void withdrawEvidence(const QString &step, const QString &sha256, const QString &reason);
    void takeBackEvidence(const QString &step, const QString &sha256); ///< it was added by mistake: no reason is asked
    void restoreEvidence(const QString &step,
                         const EvidencePiece &before); ///< what changed it was a mistake: its text, author and time again
    void signPhase(const QString &phase, const QString &text); ///< the technician's word that it is finished
    void withdrawPhaseSignOff(const QString &phase, const QString &reason); ///< no reason: it was a mistake
    void signAsCustomer(const CustomerSignature &signature); ///< author and time are added
    void restoreStep(const StepState &before); ///< takes back the last change of a step: no gate is asked
    void setAuthor(const QString &name); ///< who is at the console now
    void confirmFact(const QString &fact, bool holds, const QString &text); ///< what no check can see: "kb943494"
    void setCondition(const QString &subject, std::optional<bool> applies, const QString &reason); ///< nothing: as the checks say
    void overrideCard(const QString &key, const QString &reason, const QDateTime &expires); ///< of the verdict that stands now
    void liftOverride(const QString &key);
    void overruleOrder(const QString &step, const QStringList &open, const QString &reason); ///< none open: no longer
    void closeMigration(SessionOutcome::Kind outcome, const QString &reason);
    void reopenMigration(const QString &reason);
    void replaceDestination(const QString &reason); ///< it was installed anew: what was done there has to be done again
    void noteActivity(); ///< somebody touched the console: the password is kept a while longer
    void writePlanRows(const QList<PlanRow> &rows); ///< new ones and changed ones, in one transaction
    void removePlanRow(const QString &id, const QString &reason);
    void declarePlanEmpty(bool empty); ///< there are no line-of-business applications
    void writeListRows(const QString &step, const QList<TickRow> &rows); ///< in one transaction
    void removeListRow(const QString &step, const QString &name, const QString &reason);
    void changeHeader(const SessionHeader &header); ///< product, servers, customer: an entry, never a rewrite

Q_SIGNALS:
    void opened(const SessionState &state);
    void closed();
    void checkChanged(const CheckState &state);
    void stepChanged(const StepState &state);
    void stepMeasuring(const QString &step, bool busy);
    void stepRefused(const QString &step, const QList<GateReason> &reasons);
    void headerChanged(const SessionHeader &header);
    void stateChanged(const SessionState &state); ///< everything that is known, soon after something of it changed
    void entriesAdded(const QList<JournalEntry> &entries);
    void trendAdded(const TrendPoint &point);
    void sweepStarted();
    void sweepProgress(int answered, int checks);
    void sweepFinished();
    void evidenceAdded(const QString &step);
    void evidenceRefused(const StorageError &error); ///< nothing of it was kept
    void signInFinished(const Finding &finding); ///< of the server that was asked first
    void failed(const StorageError &error);
    void heartbeat(); ///< every second while the engine's event loop turns

private:
    void beat();
    void act(QLatin1StringView kind, const QString &subject, QJsonObject payload); ///< of a person: one entry, one transaction
    [[nodiscard]] std::pair<QString, QJsonValue> author() const;
    [[nodiscard]] QJsonObject signedPayload(QJsonObject payload) const; ///< with its author

    JournalStore &m_store;
    const Clock &m_clock;
    EngineSettings m_settings;
    QString m_author;
    std::unique_ptr<Session> m_session;
    QTimer m_heartbeat;
    QDateTime m_lastBeat; ///< wall time
    std::chrono::milliseconds m_lastBeatMonotonic{0};
    std::chrono::milliseconds m_lastActivity{0}; ///< monotonic
};
