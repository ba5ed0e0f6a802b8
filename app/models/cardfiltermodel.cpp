// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardfiltermodel.h"

#include <tuple>

CardFilterModel::CardFilterModel(CardModel &cards, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_cards(cards)
{
    setSourceModel(&cards);
    setFilterRole(CardModel::AttentionRole);
    connect(&cards, &QAbstractItemModel::dataChanged, this, &CardFilterModel::recount);
    connect(&cards, &QAbstractItemModel::modelReset, this, &CardFilterModel::recount);
    recount();
}

void CardFilterModel::setFilter(Filter filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        invalidateRowsFilter();
        Q_EMIT filterChanged();
        recount();
    }
}

void CardFilterModel::setPhase(const QString &phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        invalidateRowsFilter();
        recount();
    }
}

void CardFilterModel::setStep(const QString &step)
{
    if (m_step != step) {
        m_step = step;
        invalidateRowsFilter();
        recount();
    }
}

int CardFilterModel::rowOf(const QString &cardId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(CardModel::CardIdRole).toString() == cardId) {
            return row;
        }
    }
    return -1;
}

bool CardFilterModel::belongs(const CardData &card) const
{
    return (m_phase.isEmpty() || card.phase == m_phase) && (m_step.isEmpty() || card.step == m_step);
}

bool CardFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const CardData &card = m_cards.cards().at(row);
    if (!belongs(card)) {
        return false;
    }
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::NeedsAttention:
        return card.needsAttention();
    case Filter::Done:
        return card.isDone();
    }
    return true;
}

void CardFilterModel::recount()
{
    int all = 0;
    int attention = 0;
    int done = 0;
    for (const CardData &card : m_cards.cards()) {
        if (belongs(card)) {
            ++all;
            attention += card.needsAttention() ? 1 : 0;
            done += card.isDone() ? 1 : 0;
        }
    }
    const auto now = std::tuple(all, attention, done, rowCount());
    if (std::tie(m_all, m_attention, m_done, m_shown) != now) {
        std::tie(m_all, m_attention, m_done, m_shown) = now;
        Q_EMIT countsChanged();
    }
}
