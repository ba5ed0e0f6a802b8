// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phasemodel.h"

#include <algorithm>

PhaseData PhaseData::of(const QString &key, int number, const QList<CardData> &cards)
{
    PhaseData phase{.key = key, .number = number};
    int worst = 0;
    for (const CardData &card : cards) {
        if (card.phase != key || !card.isApplicable()) {
            continue;
        }
        ++phase.total;
        phase.done += card.isDone() ? 1 : 0;
        if (card.byHand) {
            continue;
        }
        const Status status = card.status();
        phase.failed += status == Status::Failed ? 1 : 0;
        phase.unknown += status == Status::Unknown ? 1 : 0;
        // What merely has not ended yet does not make a phase look worse than it is.
        const bool counts = status == Status::Failed || status == Status::Unknown || status == Status::Blocked || status == Status::Warning;
        const int weight = counts ? Measurement::badness(status, card.severity) : 0;
        if (weight > worst) {
            worst = weight;
            phase.state = status;
        }
    }
    if (worst == 0 && phase.total > 0 && phase.done == phase.total) {
        phase.state = Status::Passed;
    }
    return phase;
}

PhaseModel::PhaseModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void PhaseModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void PhaseModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

void PhaseModel::setPhases(const QList<PhaseData> &phases)
{
    beginResetModel();
    m_phases = phases;
    endResetModel();
}

void PhaseModel::update(const PhaseData &phase)
{
    const auto found = std::ranges::find(m_phases, phase.key, &PhaseData::key);
    if (found != m_phases.end() && *found != phase) {
        *found = phase;
        const QModelIndex cell = index(static_cast<int>(found - m_phases.begin()));
        Q_EMIT dataChanged(cell, cell, {StatusRole, StateTextRole, CountsTextRole, FailedRole, DoneRole, TotalRole});
    }
}

void PhaseModel::setCurrent(int row)
{
    const int before = std::exchange(m_current, row);
    if (before != row) {
        for (const int changed : {before, row}) {
            if (changed >= 0 && changed < rowCount()) {
                Q_EMIT dataChanged(index(changed), index(changed), {CurrentRole});
            }
        }
    }
}

void PhaseModel::retranslate()
{
    if (!m_phases.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, TitleRole, ShortTitleRole, StateTextRole, CountsTextRole});
    }
}

QString PhaseModel::stateText(const PhaseData &phase) const
{
    if (phase.failed > 0) {
        //: Number of checks that are failed, below the name of a phase
        return tr("%n failed", nullptr, phase.failed);
    }
    if (phase.unknown > 0) {
        //: Number of checks that could not be made, below the name of a phase
        return tr("%n cannot be told", nullptr, phase.unknown);
    }
    if (phase.state == Status::Passed) {
        //: A phase
        return tr("Done");
    }
    if (phase.isBegun()) {
        //: A phase: somebody works on it
        return tr("In progress");
    }
    const QString condition = m_texts ? m_texts->phaseCondition(phase.key) : QString();
    //: A phase that nobody has begun
    return condition.isEmpty() ? tr("Not started") : condition;
}

int PhaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phases.size());
}

QVariant PhaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PhaseData &phase = m_phases[index.row()];
    switch (role) {
    case KeyRole:
        return phase.key;
    case Qt::DisplayRole:
    case TitleRole:
        return m_texts ? m_texts->phaseTitle(phase.key) : phase.key;
    case ShortTitleRole:
        return m_texts ? m_texts->phaseShortTitle(phase.key) : phase.key;
    case NumberRole:
        return phase.number;
    case StatusRole:
        return static_cast<int>(phase.state);
    case StateTextRole:
        return stateText(phase);
    case CountsTextRole:
        //: How many of the cards of a phase are done
        return phase.isBegun() ? tr("%1 of %2 done").arg(m_format.number(phase.done), m_format.number(phase.total)) : QString();
    case FailedRole:
        return phase.failed;
    case DoneRole:
        return phase.done;
    case TotalRole:
        return phase.total;
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> PhaseModel::roleNames() const
{
    return {{KeyRole, "key"},       {TitleRole, "title"},         {ShortTitleRole, "shortTitle"}, {NumberRole, "number"},
            {StatusRole, "status"}, {StateTextRole, "stateText"}, {CountsTextRole, "countsText"}, {FailedRole, "failed"},
            {DoneRole, "done"},     {TotalRole, "total"},         {CurrentRole, "current"}};
}
