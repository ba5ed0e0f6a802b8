// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadlinemodel.h"

#include "deadlinetext.h"
#include "mark.h"
#include "words.h"

#include <algorithm>

namespace
{
bool areTheSame(const QList<Deadline> &some, const QList<Deadline> &others)
{
    return std::ranges::equal(
        some, others, [](const Deadline &one, const Deadline &other) { return one.kind == other.kind && one.subject == other.subject; });
}
} // namespace

DeadlineModel::DeadlineModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void DeadlineModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
}

void DeadlineModel::show(const QList<Deadline> &deadlines, const Format &format, const QDateTime &now)
{
    const bool same = areTheSame(m_deadlines, deadlines);
    if (!same) {
        beginResetModel();
    }
    m_deadlines = deadlines;
    m_format = format;
    m_now = now;
    if (!same) {
        endResetModel();
    } else if (!m_deadlines.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int DeadlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deadlines.size());
}

QVariant DeadlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Deadline &deadline = m_deadlines[index.row()];
    const DeadlineText text(m_format, m_now);
    const auto moment = [this](const QDateTime &time) { return time.isValid() ? m_format.dateTime(time) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return DeadlineText::title(deadline);
    case StatusRole:
        return MarkValue::of(deadline.status);
    case StatusTextRole:
        return Words::status(deadline.status);
    case TextRole:
        return text.line(deadline);
    case SinceTextRole:
        return moment(deadline.since);
    case DueTextRole:
        return moment(deadline.due);
    case LastDayTextRole:
        return deadline.lastSafeDay.isValid() ? m_format.day(deadline.lastSafeDay) : QString();
    case UncertaintyTextRole:
        return text.uncertainty(deadline);
    case OriginTextRole:
        return deadline.due.isValid() ? text.origin(deadline) : QString();
    case DoubtsRole:
        return text.doubts(deadline);
    case StepIdRole:
        return deadline.step;
    case StepTitleRole:
        return m_texts && !deadline.step.isEmpty() ? m_texts->stepTitle(deadline.step) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> DeadlineModel::roleNames() const
{
    return {{TitleRole, "title"},
            {StatusRole, "status"},
            {StatusTextRole, "statusText"},
            {TextRole, "text"},
            {SinceTextRole, "sinceText"},
            {DueTextRole, "dueText"},
            {LastDayTextRole, "lastDayText"},
            {UncertaintyTextRole, "uncertaintyText"},
            {OriginTextRole, "originText"},
            {DoubtsRole, "doubts"},
            {StepIdRole, "stepId"},
            {StepTitleRole, "stepTitle"}};
}
