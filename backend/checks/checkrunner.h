// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capabilityboard.h"
#include "checkprobe.h"
#include "confirmation.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class CheckRun;
class Clock;
class Site;

/** How far a card is, beside its verdict. */
struct CardActivity {
    bool queued = false;
    bool running = false;
    bool confirming = false;
    bool stale = false;

    bool operator==(const CardActivity &) const = default;
};

/**
 * Asks the checks of one migration: in an order that wastes no round trip, a few at once for each server, longer apart
 * after each silence, and so that one cause gives one card.
 *
 * A sweep asks every check that applies. A card whose need is lost is blocked by the card that names the cause.
 */
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    CheckRunner(Site &site, const Clock &clock, QObject *parent = nullptr);
    ~CheckRunner() override;

    void setProbes(const QList<std::shared_ptr<const CheckProbe>> &probes);
    void setSituation(const Situation &situation);

    /** A verdict of an earlier run of the program: it stands, and is stale until asked again. */
    void restore(const QString &key, const Finding &standing);

    void sweep(); ///< asks all; a sweep that runs already goes on
    void sweepDue(); ///< as sweep(), but leaves out what was silent lately
    void ask(const QString &key); ///< this one, and those of its needs that are not proven
    void cancel();
    void markStale(); ///< a target, a password or the phase changed: nothing that stands counts as fresh

    [[nodiscard]] const Situation &situation() const { return m_situation; }
    [[nodiscard]] bool isSweeping() const { return m_sweeping; }
    [[nodiscard]] Finding standing(const QString &key) const;

Q_SIGNALS:
    void settled(const QString &key, const Finding &finding); ///< a verdict that counts
    void activityChanged(const QString &key, const CardActivity &activity);
    void progress(int answered, int asked);
    void sweepFinished();

private:
    struct Card;
    enum class Choice { All, Due };

    void begin(Choice choice, const QString &only = {});
    void advance(); ///< settles, blocks and starts whatever can be by now
    [[nodiscard]] bool advanceCard(Card &card);
    void start(Card &card);
    void answered(Card &card, const Finding &finding);
    void judge(Card &card, const Finding &finding);
    void block(Card &card, const QString &cause);
    void settle(Card &card, const Finding &finding);
    void publish(const Card &card, const Finding &finding, const QString &cause);
    void setActivity(Card &card, CardActivity activity);
    [[nodiscard]] bool hasRoom(const Card &card) const;
    void watchFreshness();
    void finishSweepIfDone();

    Site &m_site;
    const Clock &m_clock;
    Situation m_situation;
    CapabilityBoard m_board;
    std::vector<std::unique_ptr<Card>> m_cards;
    QTimer m_freshness;
    bool m_sweeping = false;
    bool m_advancing = false;
};
