// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontext.h"

#include "deadlinetext.h"
#include "mark.h"
#include "rehearsal.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SessionData SessionData::of(const SessionSummary &summary)
{
    SessionData data{.header = SessionHeader::fromJson(summary.header),
                     .overview = SessionOverview::fromJson(summary.overview),
                     .lastEntry = summary.lastEntry,
                     .entryCount = summary.entryCount};
    data.finished = data.overview.outcome != SessionOutcome::Kind::Open;
    data.isArchived = summary.isArchived;
    data.isErased = summary.isErased();
    data.header.id = summary.id;
    data.header.created = summary.created;
    return data;
}

SessionText::SessionText(const Clock &clock)
    : m_clock(clock)
{}

QList<int> SessionText::textRoles()
{
    return {Qt::DisplayRole,  CustomerRole,    ProductTitleRole, RouteRole,     HeadlineRole, DeadlineTextRole,
            ProgressTextRole, StartedTextRole, StateTextRole,    PhaseTextRole, LastTextRole, TagTextRole};
}

QString SessionText::outcome(SessionOutcome::Kind kind)
{
    switch (kind) {
    case SessionOutcome::Kind::Finished:
        //: State of a migration
        return tr("Finished");
    case SessionOutcome::Kind::Abandoned:
        //: State of a migration: given up before its end
        return tr("Abandoned");
    case SessionOutcome::Kind::Open:
        break;
    }
    //: State of a migration: it goes on
    return tr("Open");
}

/** A tick is for what is finished: what goes on has none, however well it goes. */
int SessionText::stateMark(const SessionOverview &overview)
{
    if (overview.outcome == SessionOutcome::Kind::Abandoned) {
        return MarkValue::of(Status::Cancelled);
    }
    if (overview.outcome == SessionOutcome::Kind::Finished) {
        return MarkValue::of(Status::Passed);
    }
    const Status status = headlineStatus(overview);
    return MarkValue::of(status == Status::Passed ? Status::Queued : status);
}

QString SessionText::phaseText(const SessionOverview &overview) const
{
    const auto isDone = [](const PhaseOverview &phase) { return phase.total > 0 && phase.done >= phase.total; };
    int failed = 0;
    int attention = 0;
    for (const PhaseOverview &phase : overview.phases) {
        failed += phase.failed;
        attention += phase.attention - phase.failed;
    }
    if (overview.phases.isEmpty()) {
        //: Of a migration: none of its phases was begun
        return tr("not begun");
    }
    const auto done = std::ranges::count_if(overview.phases, isDone);
    //: How many phases of a migration are done: %1 and %2 are numbers
    const QString count = tr("%1 of %2").arg(m_format.number(done), m_format.number(overview.phases.size()));
    if (failed > 0) {
        //: Phases that are done, and checks that failed: %1 is "7 of 8"
        return tr("%1 · %n failed", nullptr, failed).arg(count);
    }
    //: Phases that are done, and checks that warn or cannot tell: %1 is "7 of 8"
    return attention > 0 ? tr("%1 · %n to look at", nullptr, attention).arg(count) : count;
}

Status SessionText::headlineStatus(const SessionOverview &overview)
{
    if (!overview.headlineCheck.isEmpty()) {
        return overview.headline.status;
    }
    // Nothing to point at: all is well so far, or nobody has begun.
    const bool begun =
        std::ranges::any_of(overview.phases, [](const PhaseOverview &phase) { return phase.done > 0 || phase.status != Status::NotRun; });
    return begun ? Status::Passed : Status::NotRun;
}

QString SessionText::headline(const SessionData &session) const
{
    const SessionOverview &overview = session.overview;
    if (overview.headlineCheck.isEmpty()) {
        return {};
    }
    const FindingText text(m_format,
                           {.cardTitle = [this](const QString &key) { return m_texts ? m_texts->cardTitle(key) : key; },
                            .stepTitle = [this](const QString &step) { return m_texts ? m_texts->stepTitle(step) : step; }});
    const FindingWords words = text.words(overview.headline);
    const QString title = m_texts ? m_texts->cardTitle(overview.headlineCheck) : overview.headlineCheck;
    //: On the start page: title of the card that matters most, and its value
    return tr("%1: %2").arg(title, words.headline);
}

std::optional<Deadline> SessionText::nearestDeadline(const SessionData &session) const
{
    const auto judged = Deadline::judged(session.overview.deadlines, m_clock.now(), m_format.zone());
    const Deadline *nearest = session.finished ? nullptr : Deadline::nearest(judged);
    return nearest ? std::optional(*nearest) : std::nullopt;
}

QString SessionText::progressText(const SessionData &session) const
{
    const QList<PhaseOverview> &phases = session.overview.phases;
    const QString last = session.lastEntry.isValid() ? m_format.shortly(session.lastEntry, m_clock.now()) : QString();
    if (phases.isEmpty()) {
        //: %1 is a time
        return last.isEmpty() ? QString() : tr("last looked at %1").arg(last);
    }
    const int number = session.overview.currentPhase + 1;
    const int count = static_cast<int>(phases.size());
    //: %1 and %2 are numbers, %3 a time
    return tr("Phase %1 of %2 · last looked at %3").arg(m_format.number(number), m_format.number(count), last);
}

QList<int> SessionText::phaseMarks(const SessionData &session)
{
    QList<int> marks;
    for (const PhaseOverview &phase : session.overview.phases) {
        const bool bad = phase.status == Status::Failed || phase.status == Status::Unknown || phase.status == Status::Warning;
        const bool done = phase.total > 0 && phase.done >= phase.total;
        marks.append(MarkValue::of(bad ? phase.status : done ? Status::Passed : Status::NotRun));
    }
    return marks;
}

QVariant SessionText::of(const SessionData &session, int role) const
{
    const SessionHeader &header = session.header;
    switch (role) {
    case SessionIdRole:
        return header.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case CustomerRole:
        return Rehearsal::customerOf(header);
    case ProductTitleRole:
        return Words::product(header.product);
    case RouteRole:
        return Words::route(header.product);
    case DomainRole:
        return Format::foreign(header.domain);
    case TechnicianRole:
        return Format::foreign(header.technician);
    case HeadlineRole:
        return headline(session);
    case HeadlineStatusRole:
        return MarkValue::of(headlineStatus(session.overview));
    case PhaseCountRole:
        return static_cast<int>(session.overview.phases.size());
    case CurrentPhaseRole:
        return session.overview.currentPhase + 1;
    case PhaseStatusesRole:
        return QVariant::fromValue(phaseMarks(session));
    case ProgressTextRole:
        return progressText(session);
    case StartedTextRole:
        return header.created.isValid() ? m_format.date(header.created) : QString();
    case FinishedRole:
        return session.finished;
    case DeadlineTextRole: {
        const auto deadline = nearestDeadline(session);
        return deadline ? DeadlineText(m_format, m_clock.now()).line(*deadline) : QString();
    }
    case DeadlineStatusRole: {
        const auto deadline = nearestDeadline(session);
        return MarkValue::of(deadline ? deadline->status : Status::NotRun);
    }
    case RehearsalRole:
        return header.rehearsal;
    case StateTextRole:
        return outcome(session.overview.outcome);
    case StateMarkRole:
        return stateMark(session.overview);
    case PhaseTextRole:
        return phaseText(session.overview);
    case LastTextRole:
        return session.lastEntry.isValid() ? m_format.shortly(session.lastEntry, m_clock.now()) : QString();
    case TagTextRole:
        //: Marks a migration in a list: its content was deleted, the proof that it was there stays
        return session.isErased ? tr("Erased")
            //: Marks a migration that left the ordinary list
            : session.isArchived ? tr("Archived")
                                 : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionText::roleNames()
{
    return {{SessionIdRole, "sessionId"},
            {CustomerRole, "customer"},
            {ProductTitleRole, "productTitle"},
            {RouteRole, "route"},
            {TagTextRole, "tagText"},
            {DomainRole, "domain"},
            {TechnicianRole, "technician"},
            {HeadlineRole, "headline"},
            {HeadlineStatusRole, "headlineStatus"},
            {PhaseCountRole, "phaseCount"},
            {CurrentPhaseRole, "currentPhase"},
            {PhaseStatusesRole, "phaseStatuses"},
            {ProgressTextRole, "progressText"},
            {StartedTextRole, "startedText"},
            {FinishedRole, "finished"},
            {DeadlineTextRole, "deadlineText"},
            {DeadlineStatusRole, "deadlineStatus"},
            {RehearsalRole, "rehearsal"},
            {StateTextRole, "stateText"},
            {StateMarkRole, "stateMark"},
            {PhaseTextRole, "phaseText"},
            {LastTextRole, "lastText"}};
}
