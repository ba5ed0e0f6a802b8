// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadlineservice.h"

#include "deadlines.h"
#include "deadlinetext.h"
#include "guideshelf.h"
#include "language.h"
#include "mark.h"
#include "sessioncontroller.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString graceCard = u"inst.grace"_s;
constexpr auto latestLook = 10min; // the wall clock may jump, the machine may sleep
constexpr auto justAfter = 20ms; // not a moment too early: the text would be the same
} // namespace

DeadlineService::DeadlineService(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &DeadlineService::lookAgain);
    connect(&services.current, &SessionController::stateAdopted, this, &DeadlineService::adopt);
    connect(&services.language, &Language::changed, this, &DeadlineService::lookAgain);
}

void DeadlineService::adopt(const GuideIndex *guide, const SessionState &state)
{
    m_guide = guide;
    m_clocks.setTexts(guide);
    m_running = guide ? Deadlines::running(guide->plan(), state) : QList<Deadline>();
    m_fact = guide ? Deadlines::openFact(guide->plan(), state) : QString();
    const auto fact = state.facts.constFind(m_fact);
    m_confirmed = fact == state.facts.cend() ? std::nullopt : std::optional(*fact);
    lookAgain();
}

void DeadlineService::lookAgain()
{
    const QDateTime now = m_services.clock.now();
    const Format format = m_services.language.format();
    const auto judged = Deadline::judged(m_running, now, format.zone());
    m_clocks.show(judged, format, now);
    const Deadline *nearest = Deadline::nearest(judged);
    m_text = nearest ? DeadlineText(format, now).line(*nearest) : QString();
    m_status = MarkValue::of(nearest ? nearest->status : Status::NotRun);
    m_calm = !nearest || nearest->status == Status::Passed;
    std::chrono::milliseconds wait = latestLook;
    for (const Deadline &deadline : judged) {
        if (const QDateTime next = deadline.nextChange(now); next.isValid()) {
            wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(next)) + justAfter);
        }
    }
    if (judged.isEmpty()) {
        m_next.stop();
    } else {
        m_next.start(wait);
    }
    Q_EMIT changed();
}

QString DeadlineService::factText() const
{
    if (!m_confirmed) {
        return {};
    }
    const Format format = m_services.language.format();
    const QString author = Format::foreign(m_confirmed->author);
    const QString at = format.shortly(m_confirmed->at, m_services.clock.now());
    return m_confirmed->holds
        //: %1 is a person, %2 a time
        ? Format::fill(tr("%1 confirmed it: %2"), {author, at})
        //: %1 is a person, %2 a time
        : Format::fill(tr("%1 took the confirmation back: %2"), {author, at});
}

QString DeadlineService::factStep() const
{
    return m_guide ? m_guide->plan().stepOfCheck.value(graceCard) : QString();
}

void DeadlineService::confirmFact(bool holds)
{
    if (!m_fact.isEmpty()) {
        m_services.engine.run([fact = m_fact, holds](Engine &engine) { engine.confirmFact(fact, holds, {}); });
    }
}
