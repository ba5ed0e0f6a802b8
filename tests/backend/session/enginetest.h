// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine.h"
#include "guidelibrary.h"
#include "journalstore.h"
#include "sessionstart.h"

#include <QDir>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

/** The machine's clock, with a wall time that can jump as it does when a notebook sleeps, and time that can pass at once. */
class JumpingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_real.now().addMSecs(jumped); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_real.monotonic() + std::chrono::milliseconds(passed); }

    std::atomic<qint64> jumped = 0; ///< milliseconds that the wall clock is ahead; within what the servers bear
    std::atomic<qint64> passed = 0; ///< milliseconds that the monotonic clock is ahead

private:
    SystemClock m_real;
};

/** An engine with a real journal and the real guide of SBS 2003, on the test's own thread. */
class EngineTest
{
public:
    explicit EngineTest(const Clock &clock)
        : m_library(m_qml)
        , m_store(m_database, clock)
        , m_engine(m_store, clock)
    {
        if (Guide *guide = m_library.guide(QStringLiteral("sbs2003"))) {
            m_plan = GuidePlan::of(*guide);
        }
        QObject::connect(&m_engine, &Engine::opened, &m_engine, [this](const SessionState &state) {
            m_state = state;
            m_journal = m_store.entries(state.header.id).result().value_or(QList<JournalEntry>());
        });
        QObject::connect(&m_engine, &Engine::failed, &m_engine, [](const StorageError &error) {
            qInfo("storage error %d: %s", static_cast<int>(error.kind), qPrintable(error.detail));
        });
        QObject::connect(&m_engine, &Engine::checkChanged, &m_engine, [this](const CheckState &state) { m_cards[state.key] = state; });
        QObject::connect(&m_engine, &Engine::entriesAdded, &m_engine, [this](const QList<JournalEntry> &entries) {
            for (const JournalEntry &entry : entries) {
                m_state.apply(entry);
            }
            m_journal += entries;
        });
    }

    [[nodiscard]] bool open(const SessionHeader &header)
    {
        if (m_plan.probes.isEmpty() || !m_database.open(path()).result()) {
            return false;
        }
        m_engine.setSettings({.liveInterval = std::chrono::seconds(0)});
        QSignalSpy opened(&m_engine, &Engine::opened);
        const auto id = SessionStart::create(m_store, m_plan, header).result();
        if (!id) {
            return false;
        }
        m_engine.openSession(*id, m_plan);
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); }); // it may have come already
    }

    /** Closes the session and opens it again, as the next start of the program would. */
    [[nodiscard]] bool reopen()
    {
        QSignalSpy opened(&m_engine, &Engine::opened);
        m_cards.clear();
        m_engine.openSession(QUuid(m_state.header.id), m_plan);
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); }); // it may have come already
    }

    /** Asks every card, and waits until each has a verdict that is in the journal. */
    [[nodiscard]] bool sweep()
    {
        QSignalSpy finished(&m_engine, &Engine::sweepFinished);
        m_engine.checkNow();
        return QTest::qWaitFor([&] { return !finished.isEmpty() && isAnswered(); }, QDeadlineTimer(60'000));
    }

    [[nodiscard]] bool isAnswered() const
    {
        return std::ranges::all_of(m_plan.probes, [this](const auto &probe) {
            const CheckState state = m_cards.value(probe->key);
            return Measurement::isVerdict(state.standing.status) && !state.queued && !state.running && !state.confirming;
        });
    }

    [[nodiscard]] QString code(const QString &key) const { return m_cards.value(key).standing.code; }
    [[nodiscard]] const CheckState &card(const QString &key) { return m_cards[key]; }
    [[nodiscard]] const SessionState &state() const { return m_state; } ///< the journal replayed
    [[nodiscard]] const QList<JournalEntry> &journal() const { return m_journal; }
    [[nodiscard]] const GuidePlan &plan() const { return m_plan; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("console.db")); }
    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] JournalStore &store() { return m_store; }

private:
    QTemporaryDir m_folder;
    QQmlEngine m_qml;
    GuideLibrary m_library;
    GuidePlan m_plan;
    Database m_database;
    JournalStore m_store;
    Engine m_engine;
    SessionState m_state;
    QList<JournalEntry> m_journal;
    QMap<QString, CheckState> m_cards;
};
