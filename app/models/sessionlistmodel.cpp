// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionlistmodel.h"

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
                     .lastEntry = summary.lastEntry};
    data.finished = data.overview.outcome != SessionOutcome::Kind::Open;
    data.header.id = summary.id;
    data.header.created = summary.created;
    return data;
}

SessionListModel::SessionListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void SessionListModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void SessionListModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

void SessionListModel::setSessions(const QList<SessionData> &sessions)
{
    const auto idAt = [this](qsizetype row) { return m_sessions[row].header.id; };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::ranges::any_of(sessions, [&](const SessionData &session) { return session.header.id == idAt(row); });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_sessions.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < sessions.size(); ++row) {
        const SessionData &session = sessions[row];
        int at = row;
        while (at < m_sessions.size() && idAt(at) != session.header.id) {
            ++at;
        }
        if (at == m_sessions.size()) {
            beginInsertRows({}, row, row);
            m_sessions.insert(row, session);
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_sessions.move(at, row);
            endMoveRows();
        }
        m_sessions[row] = session;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SessionListModel::retranslate()
{
    if (!m_sessions.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {Qt::DisplayRole, CustomerRole, ProductTitleRole, RouteRole, HeadlineRole, DeadlineTextRole, ProgressTextRole,
                            StartedTextRole});
    }
}

Status SessionListModel::headlineStatus(const SessionOverview &overview)
{
    if (!overview.headlineCheck.isEmpty()) {
        return overview.headline.status;
    }
    // Nothing to point at: all is well so far, or nobody has begun.
    const bool begun =
        std::ranges::any_of(overview.phases, [](const PhaseOverview &phase) { return phase.done > 0 || phase.status != Status::NotRun; });
    return begun ? Status::Passed : Status::NotRun;
}

QString SessionListModel::headline(const SessionData &session) const
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

std::optional<Deadline> SessionListModel::nearestDeadline(const SessionData &session) const
{
    const auto judged = Deadline::judged(session.overview.deadlines, m_clock.now(), m_format.zone());
    const Deadline *nearest = session.finished ? nullptr : Deadline::nearest(judged);
    return nearest ? std::optional(*nearest) : std::nullopt;
}

QString SessionListModel::progressText(const SessionData &session) const
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

QList<int> SessionListModel::phaseMarks(const SessionData &session)
{
    QList<int> marks;
    for (const PhaseOverview &phase : session.overview.phases) {
        const bool bad = phase.status == Status::Failed || phase.status == Status::Unknown || phase.status == Status::Warning;
        const bool done = phase.total > 0 && phase.done >= phase.total;
        marks.append(MarkValue::of(bad ? phase.status : done ? Status::Passed : Status::NotRun));
    }
    return marks;
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SessionData &session = m_sessions[index.row()];
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
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{SessionIdRole, "sessionId"},
            {CustomerRole, "customer"},
            {ProductTitleRole, "productTitle"},
            {RouteRole, "route"},
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
            {RehearsalRole, "rehearsal"}};
}

SessionFilterModel::SessionFilterModel(SessionListModel &sessions, bool finished, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_sessions(sessions)
    , m_finished(finished)
{
    setSourceModel(&sessions);
    setFilterRole(SessionListModel::FinishedRole);
}

bool SessionFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_sessions.sessions().at(row).finished == m_finished;
}
