// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrunner.h"

#include "checkrun.h"
#include "clock.h"
#include "findingcode.h"
#include "logging.h"
#include "site.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr int runsPerServer = 8; // what SBS 2003 bears beside its work: most are a search or two on the one connection
constexpr auto confirmAfter = 250ms;
constexpr auto firstPause = 15s; // after a silence; doubles each time
constexpr auto longestPause = 300s;
}

struct CheckRunner::Card {
    enum class Phase { Idle, Queued, Running, Held, Pausing };

    std::shared_ptr<const CheckProbe> probe;
    Finding standing;
    Finding held; ///< an answer that waits until it is known whether another card explains it
    Confirmation confirmation;
    CheckRun *run = nullptr;
    Phase phase = Phase::Idle;
    CardActivity activity;
    int silences = 0;
    std::chrono::milliseconds dueAt{0}; ///< monotonic
    std::chrono::milliseconds measuredAt{0}; ///< monotonic; 0 = never in this run of the program
};

CheckRunner::CheckRunner(Site &site, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_site(site)
    , m_clock(clock)
{
    m_freshness.setSingleShot(true);
    connect(&m_freshness, &QTimer::timeout, this, &CheckRunner::watchFreshness);
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::setProbes(const QList<std::shared_ptr<const CheckProbe>> &probes)
{
    cancel();
    m_cards.clear();
    for (const auto &probe : probes) {
        auto card = std::make_unique<Card>();
        card->probe = probe;
        card->confirmation = Confirmation(probe->goodAnswers);
        m_cards.push_back(std::move(card));
    }
}

void CheckRunner::setSituation(const Situation &situation)
{
    m_situation = situation;
    m_site.setSituation(situation);
}

void CheckRunner::restore(const QString &key, const Finding &standing)
{
    for (const auto &card : m_cards) {
        if (card->probe->key == key) {
            card->standing = standing;
            setActivity(*card, {.stale = Measurement::isVerdict(standing.status)});
        }
    }
}

void CheckRunner::sweep()
{
    begin(Choice::All);
}

void CheckRunner::sweepDue()
{
    begin(Choice::Due);
}

void CheckRunner::ask(const QString &key)
{
    begin(Choice::All, key);
}

void CheckRunner::begin(Choice choice, const QString &only)
{
    if (m_sweeping && only.isEmpty()) {
        return;
    }
    if (!m_sweeping) {
        m_site.forgetAnswers();
    }
    m_sweeping = true;
    const auto now = m_clock.monotonic();
    for (const auto &card : m_cards) {
        const bool wanted = only.isEmpty() ? choice == Choice::All || now >= card->dueAt : card->probe->key == only;
        if (!wanted || card->phase != Card::Phase::Idle) {
            continue;
        }
        const auto provided = card->probe->provides();
        for (const QString &capability : provided) {
            m_board.open(capability);
        }
        card->phase = Card::Phase::Queued;
        setActivity(*card, {.queued = true, .stale = card->activity.stale});
    }
    QMetaObject::invokeMethod(this, &CheckRunner::advance, Qt::QueuedConnection);
}

void CheckRunner::advance()
{
    if (m_advancing) { // settling a card opens the way for others: the outer loop sees to them
        return;
    }
    m_advancing = true;
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto &card : m_cards) {
            moved = advanceCard(*card) || moved;
        }
    }
    m_advancing = false;
    finishSweepIfDone();
}

bool CheckRunner::advanceCard(Card &card)
{
    if (card.phase == Card::Phase::Idle) {
        return false;
    }
    if (card.phase == Card::Phase::Queued) {
        if (const auto reason = card.probe->notApplicable(m_situation)) {
            settle(card, *reason);
            return true;
        }
    }
    const QStringList needs = card.probe->needs(m_situation);
    if (const QString cause = m_board.causeOfLoss(needs); !cause.isEmpty()) {
        block(card, cause);
        return true;
    }
    if (card.phase == Card::Phase::Held && !m_board.anyOpen(needs)) {
        judge(card, card.held);
        return true;
    }
    if (card.phase == Card::Phase::Queued && !m_board.anyOpen(card.probe->waitsFor(m_situation)) && hasRoom(card)) {
        start(card);
        return true;
    }
    return false;
}

bool CheckRunner::hasRoom(const Card &card) const
{
    const auto running = std::ranges::count_if(m_cards, [&card](const auto &other) {
        return other->phase == Card::Phase::Running && other->probe->takesRoom()
            && (!card.probe->server || !other->probe->server || card.probe->server == other->probe->server);
    });
    return running < runsPerServer || !card.probe->takesRoom();
}

void CheckRunner::start(Card &card)
{
    card.phase = Card::Phase::Running;
    setActivity(card, {.running = true, .confirming = card.confirmation.isOpen(), .stale = card.activity.stale});
    card.run = new CheckRun(card.probe, m_site, m_situation, m_clock, this);
    connect(card.run, &CheckRun::finished, this, [this, &card](const Finding &finding) { answered(card, finding); });
    card.run->start();
}

void CheckRunner::answered(Card &card, const Finding &finding)
{
    card.run->deleteLater();
    card.run = nullptr;
    if (finding.status == Status::Unknown && m_board.anyOpen(card.probe->needs(m_situation))) {
        card.phase = Card::Phase::Held;
        card.held = finding;
    } else {
        judge(card, finding);
    }
    advance();
}

void CheckRunner::judge(Card &card, const Finding &finding)
{
    if (finding.status == Status::Cancelled && Measurement::isVerdict(card.standing.status)) {
        settle(card, card.standing); // what was known before stays known
        return;
    }
    if (card.confirmation.judge(card.standing, finding) == Confirmation::Decision::Counts) {
        card.measuredAt = m_clock.monotonic();
        settle(card, finding);
        return;
    }
    qCDebug(lcChecks) << card.probe->key << "answers" << finding.code << "- asked again before it counts";
    card.phase = Card::Phase::Pausing;
    setActivity(card, {.confirming = true, .stale = card.activity.stale});
    QTimer::singleShot(confirmAfter, this, [this, probe = card.probe] {
        const auto found = std::ranges::find_if(m_cards, [&probe](const auto &each) { return each->probe == probe; });
        if (found != m_cards.end() && (*found)->phase == Card::Phase::Pausing) {
            m_site.forgetAnswers();
            (*found)->phase = Card::Phase::Queued;
            advance();
        }
    });
}

void CheckRunner::block(Card &card, const QString &cause)
{
    if (CheckRun *run = std::exchange(card.run, nullptr)) {
        run->disconnect(this);
        run->cancel();
        run->deleteLater();
    }
    card.confirmation.reset();
    Finding finding = makeFinding(Status::Blocked, Code::WaitsFor, {{u"check"_s, cause}});
    finding.lost = card.probe->lostWhenBlocked();
    finding.measuredAt = m_clock.now();
    settle(card, finding);
}

void CheckRunner::settle(Card &card, const Finding &finding)
{
    const bool silent = finding.status == Status::Unknown;
    card.silences = silent ? card.silences + 1 : 0;
    const auto pause = std::min<std::chrono::milliseconds>(longestPause, firstPause * (1 << std::min(card.silences, 5)) / 2);
    card.dueAt = silent ? m_clock.monotonic() + pause : 0ms;
    card.phase = Card::Phase::Idle;
    card.standing = finding;
    const QString cause = finding.status == Status::Blocked ? finding.values.value(u"check"_s).toString() : card.probe->key;
    publish(card, finding, cause);
    setActivity(card, {});
    Q_EMIT settled(card.probe->key, finding);
}

void CheckRunner::publish(const Card &card, const Finding &finding, const QString &cause)
{
    const auto provided = card.probe->provides();
    for (const QString &capability : provided) {
        if (finding.lost.contains(capability)) {
            m_board.lose(capability, cause);
        } else {
            m_board.prove(capability);
        }
    }
}

void CheckRunner::setActivity(Card &card, CardActivity activity)
{
    if (card.activity != activity) {
        card.activity = activity;
        Q_EMIT activityChanged(card.probe->key, activity);
    }
}

void CheckRunner::cancel()
{
    for (const auto &card : m_cards) {
        if (card->run) {
            card->run->cancel();
        } else if (card->phase != Card::Phase::Idle) {
            judge(*card, makeFinding(Status::Cancelled, Code::Stopped));
        }
    }
    finishSweepIfDone();
}

void CheckRunner::markStale()
{
    for (const auto &card : m_cards) {
        if (card->measuredAt > 0ms) {
            card->measuredAt = 0ms;
            CardActivity activity = card->activity;
            activity.stale = true;
            setActivity(*card, activity);
        }
        card->dueAt = 0ms;
    }
}

void CheckRunner::watchFreshness()
{
    const auto now = m_clock.monotonic();
    auto next = std::chrono::milliseconds::max();
    for (const auto &card : m_cards) {
        if (card->measuredAt == 0ms || card->probe->shelfLife == 0s) {
            continue;
        }
        const auto ends = card->measuredAt + card->probe->shelfLife;
        if (ends > now) {
            next = std::min<std::chrono::milliseconds>(next, ends - now);
        } else if (card->phase == Card::Phase::Idle && !card->activity.stale) {
            setActivity(*card, {.stale = true});
        }
    }
    if (next != std::chrono::milliseconds::max()) {
        m_freshness.start(next + 1ms);
    }
}

Finding CheckRunner::standing(const QString &key) const
{
    const auto found = std::ranges::find_if(m_cards, [&key](const auto &card) { return card->probe->key == key; });
    return found == m_cards.end() ? Finding() : (*found)->standing;
}

void CheckRunner::finishSweepIfDone()
{
    const auto busy = std::ranges::count_if(m_cards, [](const auto &card) { return card->phase != Card::Phase::Idle; });
    const int asked = int(m_cards.size());
    if (!m_sweeping) {
        return;
    }
    Q_EMIT progress(asked - int(busy), asked);
    if (busy == 0) {
        m_sweeping = false;
        watchFreshness();
        Q_EMIT sweepFinished();
    }
}
