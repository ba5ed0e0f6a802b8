// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmodel.h"

#include "entrykind.h"
#include "eventtext.h"
#include "lobplan.h"
#include "mark.h"
#include "sessionstate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array ofSubject = {EntryKind::Finding,        EntryKind::StepChanged,           EntryKind::Note,
                                  EntryKind::ConditionSet,   EntryKind::OverrideSet,           EntryKind::OverrideLifted,
                                  EntryKind::OrderOverruled, EntryKind::EvidenceAdded,         EntryKind::EvidenceWithdrawn,
                                  EntryKind::PhaseSigned,    EntryKind::PhaseSignOffWithdrawn, EntryKind::ListRow,
                                  EntryKind::ListRowRemoved, EntryKind::Confirmation};
constexpr std::array ofPlan = {EntryKind::PlanRow, EntryKind::PlanRowRemoved, EntryKind::PlanDeclaredEmpty};
} // namespace

EventModel::EventModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void EventModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void EventModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

QStringList EventModel::kindsBeside(const QStringList &subjects)
{
    return subjects.contains(PlanRows::step) ? QStringList(ofPlan.begin(), ofPlan.end()) : QStringList();
}

bool EventModel::shows(const JournalEntry &entry) const
{
    return (std::ranges::find(ofSubject, entry.kind) != ofSubject.end() && m_subjects.contains(entry.subject))
        || m_kinds.contains(entry.kind);
}

void EventModel::setSubjects(const QStringList &subjects)
{
    beginResetModel();
    m_subjects = subjects;
    m_kinds = kindsBeside(subjects);
    m_entries.clear();
    endResetModel();
}

void EventModel::add(const QList<JournalEntry> &entries)
{
    QList<JournalEntry> added;
    for (const JournalEntry &entry : entries) {
        // An entry that is new while the older ones are being read comes alone and once more with them.
        const bool isKnown = std::ranges::any_of(m_entries, [&](const JournalEntry &known) { return known.hash == entry.hash; });
        if (shows(entry) && !isKnown) {
            added.prepend(entry);
        }
    }
    if (added.isEmpty()) {
        return;
    }
    const auto isNewer = [&](const JournalEntry &known) { return known.wallTime > added.first().wallTime; };
    const auto place = std::ranges::find_if_not(m_entries, isNewer) - m_entries.begin();
    beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + added.size()) - 1);
    m_entries = m_entries.first(place) + added + m_entries.sliced(place);
    endInsertRows();
}

void EventModel::retranslate()
{
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, TimeTextRole, TextRole});
    }
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalEntry &entry = m_entries[index.row()];
    switch (role) {
    case TimeTextRole:
        return m_format.shortly(entry.wallTime, m_clock.now());
    case Qt::DisplayRole:
    case TextRole:
        return EventText(m_format, m_texts, m_clock.now()).of(entry);
    case StatusRole:
        return mark(entry);
    default:
        return {};
    }
}

int EventModel::mark(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    if (entry.kind == EntryKind::Finding && entry.payload) {
        return MarkValue::of(Finding::fromJson(payload).status);
    }
    if (entry.kind == EntryKind::PhaseSigned) {
        return MarkValue::of(Work::Done);
    }
    return entry.kind == EntryKind::StepChanged ? MarkValue::of(StepState::workFrom(payload[u"work"_s].toString()))
                                                : MarkValue::of(Status::NotRun);
}

QHash<int, QByteArray> EventModel::roleNames() const
{
    return {{TimeTextRole, "timeText"}, {TextRole, "text"}, {StatusRole, "status"}};
}
