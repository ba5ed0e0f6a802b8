// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepmodel.h"

#include "mark.h"
#include "words.h"

#include <algorithm>

StepData StepData::of(const QString &step, const QList<CardData> &cards)
{
    StepData data{.step = step};
    int worst = -1;
    // A check that its step no longer has says nothing of the step; a step that is gone has no others.
    const bool former = std::ranges::none_of(cards, [&step](const CardData &card) { return card.step == step && !card.former; });
    for (const CardData &card : cards) {
        if (card.step != step || card.former != former) {
            continue;
        }
        data.work = card.work.work;
        data.byHand = card.byHand;
        if (card.byHand) {
            data.mark = card.mark();
        } else if (const int weight = Measurement::badness(card.status(), card.severity); weight > worst) {
            worst = weight;
            data.mark = card.mark();
        }
    }
    // A person's word that it is skipped or put off stands over what was measured.
    if (data.work == Work::Skipped || data.work == Work::Deferred) {
        data.mark = MarkValue::of(data.work);
    }
    return data;
}

StepModel::StepModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void StepModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void StepModel::setSteps(const QList<StepData> &steps)
{
    if (std::ranges::equal(steps, m_steps, {}, &StepData::step, &StepData::step)) {
        for (const StepData &step : steps) {
            update(step);
        }
        return;
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int StepModel::rowOf(const QString &step) const
{
    const auto found = std::ranges::find(m_steps, step, &StepData::step);
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

void StepModel::update(const StepData &step)
{
    const int row = rowOf(step.step);
    if (row >= 0 && m_steps[row] != step) {
        m_steps[row] = step;
        Q_EMIT dataChanged(index(row), index(row), {StatusRole, StatusTextRole});
    }
}

void StepModel::setCurrent(const QString &step)
{
    const QString before = std::exchange(m_current, step);
    if (before == step) {
        return;
    }
    for (const int row : {rowOf(before), rowOf(step)}) {
        if (row >= 0) {
            Q_EMIT dataChanged(index(row), index(row), {CurrentRole});
        }
    }
    Q_EMIT currentRowChanged();
}

void StepModel::retranslate()
{
    if (!m_steps.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, TitleRole, StatusTextRole});
    }
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StepData &step = m_steps[index.row()];
    const bool saysWork = step.byHand || step.mark >= MarkValue::Skipped;
    switch (role) {
    case StepIdRole:
        return step.step;
    case Qt::DisplayRole:
    case TitleRole:
        return m_texts ? m_texts->stepTitle(step.step) : step.step;
    case StatusRole:
        return step.mark;
    case StatusTextRole:
        return saysWork ? Words::work(step.work) : Words::status(static_cast<Status>(step.mark));
    case CurrentRole:
        return step.step == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> StepModel::roleNames() const
{
    return {{StepIdRole, "stepId"}, {TitleRole, "title"}, {StatusRole, "status"}, {StatusTextRole, "statusText"}, {CurrentRole, "current"}};
}
