// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkrunner.h"
#include "engine.h"
#include "journalentry.h"
#include "sessionstate.h"
#include "site.h"
#include "stepwork.h"

#include <QObject>
#include <QTimer>

class TargetResolver;

/**
 * One open migration on the engine's thread: what the checks find and what the technician does becomes journal entries,
 * and only what is committed becomes state.
 */
class Session : public QObject
{
    Q_OBJECT
public:
    Session(SessionState state, GuidePlan plan, JournalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] const GuidePlan &plan() const { return m_plan; }
    [[nodiscard]] StepWork &work() { return m_work; }
    [[nodiscard]] CheckRunner &runner() { return m_runner; }
    [[nodiscard]] Site &site() { return m_site; }

    void record(const EntryDraft &draft) { record(QList<EntryDraft>{draft}); } ///< an act of a person: one entry, one transaction
    void record(const QList<EntryDraft> &drafts, const QList<EvidenceUse> &evidence = {});
    void signIn(const QString &user, SecretBytes password, SignInKeeper::Route route);
    void forgetPassword();
    void sweep(); ///< asks all checks, as soon as the servers' addresses are known
    void replaceDestination(const QJsonObject &payload); ///< steps at the new server are open again, and nothing measured counts
    void useSettings(const EngineSettings &settings);

Q_SIGNALS:
    void checkChanged(const CheckState &state);
    void stepChanged(const StepState &state);
    void headerChanged(const SessionHeader &header);
    void entriesAdded(const QList<JournalEntry> &entries);
    void trendAdded(const TrendPoint &point);
    void evidenceAdded(const QString &step);
    void evidenceRefused(const StorageError &error); ///< nothing of it was kept
    void signInFinished(const Finding &finding);
    void sweepFinished(); ///< every card has answered, and all that was found is in the journal
    void stateChanged(const SessionState &state); ///< whatever changed; what changes together is told together
    void failed(const StorageError &error);

private:
    void settled(const QString &key, const Finding &finding);
    void activityChanged(const QString &key, const CardActivity &activity);
    void writeFindings();
    void tellSoon();
    void committed(const QList<JournalEntry> &entries);
    void keepSnapshot(int written);
    void keepSourceName(); ///< learnt while it answers: when it is gone, only its name finds what is left of it
    void adoptOthers(); ///< what another window of this console wrote meanwhile
    [[nodiscard]] SessionState stateAfter(const QList<EntryDraft> &drafts) const;
    void noteQuietHour();
    void finishSweepIfWritten();
    void adoptHeader();
    void adoptTrust();
    void aim(ServerRole role, const ServerTarget &target);
    void updateSituation();
    [[nodiscard]] bool isSignInKey(const QString &key) const;

    SessionState m_state;
    GuidePlan m_plan;
    JournalStore &m_store;
    const Clock &m_clock;
    Site m_site;
    CheckRunner m_runner;
    std::unique_ptr<TargetResolver> m_resolver;
    StepWork m_work;
    QMap<QString, Finding> m_latest; ///< of each card, whether committed yet or not
    QSet<QString> m_unwritten; ///< cards whose latest finding is not on its way to the journal yet
    QList<TrendPoint> m_trend; ///< goes with the next entries
    bool m_isSwept = false; ///< a sweep has ended that nobody was told of
    QList<QList<EntryDraft>> m_writing; ///< transactions under way, the oldest first
    int m_sinceSnapshot = 0; ///< entries
    qint64 m_known = 0; ///< sequence of the newest entry of this console's chain that is in the state; 0: not known yet
    QTimer m_others;
    bool m_hasAskedForName = false;
    QString m_noticedDirectory; ///< of a destination that was installed anew; written once
    QTimer m_write;
    QTimer m_tell; ///< of the state as a whole
    QTimer m_live;
    std::chrono::milliseconds m_lastWritten{0}; ///< monotonic
    bool m_signingIn = false;
    int m_resolving = 0; ///< servers whose address is being looked up
    bool m_sweepWanted = false;
};
