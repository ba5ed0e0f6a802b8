// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replaycontroller.h"

#include "entrykind.h"
#include "eventmodel.h"
#include "eventtext.h"
#include "guideshelf.h"
#include "language.h"
#include "mark.h"
#include "momentclock.h"
#include "sessioncontroller.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto tickEvery = 50ms;
constexpr int marksAtMost = 160; // more would touch each other on any screen

bool isFailure(const JournalEntry &entry)
{
    return entry.kind == EntryKind::Finding && EventModel::mark(entry) == MarkValue::of(Status::Failed);
}

bool isSignOff(const JournalEntry &entry)
{
    return entry.kind == EntryKind::PhaseSigned || entry.kind == EntryKind::CustomerSigned;
}

/** What is worth seeing where several stand in one place. */
int rank(const JournalEntry &entry)
{
    const bool isAct = entry.kind != EntryKind::Finding && entry.kind != EntryKind::AllUnchanged;
    return isSignOff(entry) ? 4 : isFailure(entry) ? 3 : isAct ? 2 : 1;
}

QVariantList marksOf(const SessionHistory &history, const ReplayAxis &axis)
{
    std::map<int, const JournalEntry *> best;
    for (qsizetype i = 0; i < history.entries().size(); ++i) {
        const JournalEntry &entry = history.entries()[i];
        const JournalEntry *&there = best[qRound(axis.placeOf(history.times()[i]) * marksAtMost)];
        there = there && rank(*there) >= rank(entry) ? there : &entry;
    }
    QVariantList marks;
    for (const auto &[place, entry] : best) {
        marks.append(QVariantMap{{u"place"_s, static_cast<double>(place) / marksAtMost},
                                 {u"mark"_s, isSignOff(*entry) ? MarkValue::of(Work::Done) : EventModel::mark(*entry)},
                                 {u"height"_s, rank(*entry)}});
    }
    return marks;
}
} // namespace

ReplayController::ReplayController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_play.setInterval(tickEvery);
    connect(&m_play, &QTimer::timeout, this, &ReplayController::tick);
    connect(&services.current, &SessionController::hasSessionChanged, this, &ReplayController::leave);
    connect(&services.current, &SessionController::opened, this, [this] {
        if (std::exchange(m_wanted, {}) == QUuid(m_services.current.sessionId())) {
            begin();
        }
    });
    connect(&services.language, &Language::changed, this, &ReplayController::momentChanged);
    connect(&services.language, &Language::changed, this, &ReplayController::activeChanged);
}

Problem ReplayController::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}

QVariantList ReplayController::marks() const
{
    return m_marks;
}

void ReplayController::begin()
{
    m_session = QUuid(m_services.current.sessionId());
    if (isActive() || m_isLoading || !m_services.current.hasSession()) {
        return;
    }
    m_isLoading = true;
    m_error.reset();
    Q_EMIT activeChanged();
    SessionHistory::read(m_services.store, m_session)
        .then(this, [this, session = m_session](const StorageResult<SessionHistory::Shared> &history) {
            if (session == m_session && m_isLoading) {
                adopt(history);
            }
        });
}

void ReplayController::beginIn(const QString &sessionId)
{
    m_wanted = QUuid(sessionId);
}

void ReplayController::adopt(const StorageResult<SessionHistory::Shared> &history)
{
    m_isLoading = false;
    if (!history) {
        m_error = history.error();
        Q_EMIT activeChanged();
        return;
    }
    m_history = *history;
    m_axis = ReplayAxis(m_history->times());
    m_marks = marksOf(*m_history, m_axis);
    m_places.fill({});
    for (qsizetype i = 0; i < m_history->entries().size(); ++i) {
        const JournalEntry &entry = m_history->entries()[i];
        m_places[Anything].append(i);
        if (isFailure(entry)) {
            m_places[Failure].append(i);
        } else if (isSignOff(entry)) {
            m_places[SignOff].append(i);
        } else if (entry.kind == EntryKind::Note) {
            m_places[Note].append(i);
        }
    }
    showMoment(m_history->times().last());
    Q_EMIT activeChanged();
}

void ReplayController::end()
{
    if (!isActive() && !m_isLoading) {
        return;
    }
    const bool wasShown = isActive();
    leave();
    if (wasShown) {
        m_services.current.showPresent();
    }
}

void ReplayController::leave()
{
    if (!isActive() && !m_isLoading && !m_error) {
        return;
    }
    m_play.stop();
    m_services.clock.goOn();
    m_history.reset();
    m_axis = {};
    m_marks.clear();
    m_places.fill({});
    m_isLoading = false;
    m_error.reset();
    Q_EMIT activeChanged();
    Q_EMIT playingChanged();
}

double ReplayController::place() const
{
    return m_axis.placeOf(m_moment);
}

const JournalEntry *ReplayController::newest() const
{
    return m_history && m_count > 0 ? &m_history->entries()[m_count - 1] : nullptr;
}

QString ReplayController::momentText() const
{
    return m_moment.isValid() ? m_services.language.format().dateTime(m_moment) : QString();
}

QString ReplayController::positionText() const
{
    if (!m_history) {
        return {};
    }
    const Format format = m_services.language.format();
    //: Where one stands in the record of a migration; %1 and %2 are numbers
    return tr("Entry %1 of %2").arg(format.number(m_count), format.number(m_history->entries().size()));
}

QString ReplayController::eventText() const
{
    const JournalEntry *entry = newest();
    const Format format = m_services.language.format();
    return entry ? EventText(format, m_services.current.guide(), m_services.clock.now()).withSubject(*entry) : QString();
}

int ReplayController::eventMark() const
{
    const JournalEntry *entry = newest();
    return entry ? EventModel::mark(*entry) : MarkValue::of(Status::NotRun);
}

bool ReplayController::isAtEnd() const
{
    return !m_history || m_count >= m_history->entries().size();
}

void ReplayController::setSpeed(int speed)
{
    if (speed > 0 && m_speed != speed) {
        m_speed = speed;
        Q_EMIT playingChanged();
    }
}

void ReplayController::showMoment(const QDateTime &moment)
{
    m_moment = moment;
    m_count = m_history->countAt(moment);
    m_services.clock.stopAt(moment);
    m_services.current.showMoment(m_history->stateAt(moment, m_services.current.guide()->plan()));
    Q_EMIT momentChanged();
}

void ReplayController::seek(double place)
{
    if (isActive()) {
        showMoment(m_axis.momentAt(place));
    }
}

int ReplayController::ahead(Event event) const
{
    const QList<qsizetype> &places = m_places.at(event);
    return static_cast<int>(places.cend() - std::ranges::lower_bound(places, m_count));
}

void ReplayController::next(Event event)
{
    if (const int left = isActive() ? ahead(event) : 0; left > 0) {
        const QList<qsizetype> &places = m_places.at(event);
        showMoment(m_history->times()[places[places.size() - left]]);
    }
}

void ReplayController::previous()
{
    if (!isActive() || m_count == 0) {
        return;
    }
    // What stands at the moment itself is where one is already.
    const QList<QDateTime> &times = m_history->times();
    const auto here = std::ranges::lower_bound(times, times[m_count - 1]);
    if (here != times.cbegin()) {
        showMoment(*std::prev(here));
    }
}

void ReplayController::play()
{
    if (!isActive()) {
        return;
    }
    if (isAtEnd()) {
        showMoment(m_history->times().first());
    }
    m_play.start();
    Q_EMIT playingChanged();
}

void ReplayController::pause()
{
    m_play.stop();
    Q_EMIT playingChanged();
}

/** Along the line, on which idle times are short: what is played is the work. */
void ReplayController::tick()
{
    const std::chrono::milliseconds whole = m_axis.length();
    const auto step = static_cast<double>((tickEvery * 60 * m_speed).count()) / static_cast<double>(std::max<qint64>(1, whole.count()));
    showMoment(m_axis.momentAt(place() + step));
    if (isAtEnd()) {
        pause();
    }
}
