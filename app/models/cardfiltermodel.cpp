// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardfiltermodel.h"

#include <algorithm>
#include <utility>

namespace
{
/**
 * Where a card stands: what needs somebody first, the worst on top, so that the first card is the one that "the next
 * thing" speaks of; then what waits for one of those; then what the console watches by itself; then what people do.
 *
 * Made from the verdict that stands and nothing else: a card that is asked for the first time already has the place it
 * keeps when it passes, and one that is asked again does not move. So a healthy sweep moves nothing below a finger.
 */
int place(const CardData &card)
{
    constexpr int attention = 0; // from here on by badness, at most 100
    constexpr int waiting = 200;
    constexpr int watched = 300;
    constexpr int reopened = 150; // worse than blocked: somebody said it is not done after all
    constexpr int byHand = 400;
    constexpr int byHandLater = 500;
    constexpr int settled = 600;
    constexpr int notApplicable = 700;
    if (!card.byHand) {
        const Status status = card.status();
        if (card.needsAttention()) {
            return attention + 100 - Measurement::badness(status, card.severity);
        }
        return status == Status::Blocked ? waiting : status == Status::NotApplicable ? notApplicable : watched;
    }
    switch (card.work.work) {
    case Work::Reopened:
        return reopened;
    case Work::ToDo:
    case Work::InProgress:
        return byHand;
    case Work::Deferred:
        return byHandLater;
    case Work::Done:
        return settled;
    case Work::Skipped:
        return notApplicable;
    }
    return byHand;
}
} // namespace

CardFilterModel::CardFilterModel(CardModel &cards, QObject *parent)
    : QAbstractListModel(parent)
    , m_cards(cards)
{
    connect(&cards, &QAbstractItemModel::dataChanged, this, &CardFilterModel::changed);
    connect(&cards, &CardModel::replacing, this, [this] { m_isReplacing = true; });
    connect(&cards, &CardModel::replaced, this, &CardFilterModel::changeTogether);
    connect(&cards, &QAbstractItemModel::modelReset, this, &CardFilterModel::reset);
    reset();
}

void CardFilterModel::setFilter(Filter filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        arrange();
        Q_EMIT filterChanged();
    }
}

void CardFilterModel::setPhase(const QString &phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        reset(); // other cards: nothing is moved to them
    }
}

void CardFilterModel::setStep(const QString &step)
{
    if (m_step != step) {
        m_step = step;
        reset();
    }
}

void CardFilterModel::setPage(int cards)
{
    if (m_page == cards) {
        return;
    }
    m_page = cards;
    m_limit = cards == 0 ? 0 : std::max(cards, rowCount()); // what is there stays
    arrange();
    Q_EMIT pageChanged();
}

void CardFilterModel::showMore(int cards)
{
    if (m_limit > 0 && cards > 0) {
        m_limit = std::min(m_limit, rowCount()) + cards;
        arrange();
    }
}

void CardFilterModel::hold(const QString &cardId)
{
    m_held = cardId;
}

int CardFilterModel::show(const QString &cardId)
{
    const QList<int> wanted = wantedRows();
    const auto found = std::ranges::find_if(wanted, [&](int row) { return m_cards.cards().at(row).key == cardId; });
    if (found == wanted.end()) {
        return -1;
    }
    const int row = static_cast<int>(found - wanted.begin());
    if (m_limit > 0 && m_limit <= row) {
        showMore(row + 1 - m_limit);
    }
    return row;
}

int CardFilterModel::rowOf(const QString &cardId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cards.cards().at(m_rows[row]).key == cardId) {
            return row;
        }
    }
    return -1;
}

int CardFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardFilterModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_cards.data(m_cards.index(m_rows[index.row()]), role) : QVariant();
}

bool CardFilterModel::belongs(const CardData &card) const
{
    return (m_phase.isEmpty() || card.phase == m_phase) && (m_step.isEmpty() || card.step == m_step);
}

bool CardFilterModel::passes(const CardData &card) const
{
    switch (m_filter) {
    case Filter::All:
        return belongs(card);
    case Filter::NeedsAttention:
        return belongs(card) && card.needsAttention();
    case Filter::Done:
        return belongs(card) && card.isDone();
    }
    return false;
}

QList<int> CardFilterModel::wantedRows() const
{
    const QList<CardData> &cards = m_cards.cards();
    QList<int> rows;
    for (int row = 0; row < cards.size(); ++row) {
        if (passes(cards[row])) {
            rows.append(row);
        }
    }
    // Stable: cards of the same kind stay in the guide's order.
    std::ranges::stable_sort(rows, {}, [&](int row) { return place(cards[row]); });
    return rows;
}

void CardFilterModel::changed(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (m_isReplacing) {
        for (int row = first.row(); row <= last.row(); ++row) {
            m_changed.append(row);
        }
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row] >= first.row() && m_rows[row] <= last.row()) {
            Q_EMIT dataChanged(index(row), index(row), roles);
        }
    }
    if (roles.isEmpty() || roles.contains(CardModel::StatusRole)) {
        arrange();
    }
}

/** One by one, cards would come to the top of a short page and go again as others pass them, each made for nothing. */
void CardFilterModel::changeTogether()
{
    m_isReplacing = false;
    const QList<int> changed = std::exchange(m_changed, {});
    QList<int> wanted = wantedRows();
    const qsizetype passing = wanted.size();
    cut(wanted);
    takeOut(wanted);
    for (int row = 0; row < rowCount(); ++row) {
        if (changed.contains(m_rows[row])) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    bringIn(wanted);
    recount(passing);
}

void CardFilterModel::reset()
{
    beginResetModel();
    m_rows = wantedRows();
    const qsizetype passing = m_rows.size();
    m_limit = m_page;
    m_held.clear(); // with its item
    cut(m_rows);
    endResetModel();
    recount(passing);
}

/**
 * To the rows that are shown. A card that sinks below them goes, and is made anew by whoever scrolls there: in a bad sweep
 * most would sink by turns, and a page would be left with all of them. Only the one that somebody is at stays, as the last.
 */
void CardFilterModel::cut(QList<int> &wanted) const
{
    if (m_limit == 0 || wanted.size() <= m_limit) {
        return;
    }
    const auto isHeld = [this](int row) { return m_cards.cards().at(row).key == m_held && m_rows.contains(row); };
    const auto held = std::find_if(wanted.cbegin() + m_limit, wanted.cend(), isHeld);
    const int kept = held == wanted.cend() ? -1 : *held;
    wanted.resize(m_limit);
    if (kept >= 0) {
        wanted.append(kept);
    }
}

void CardFilterModel::arrange()
{
    QList<int> wanted = wantedRows();
    const qsizetype passing = wanted.size();
    cut(wanted);
    takeOut(wanted);
    bringIn(wanted);
    recount(passing);
}

void CardFilterModel::takeOut(const QList<int> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows[row])) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
}

void CardFilterModel::bringIn(const QList<int> &wanted)
{
    for (int row = 0; row < wanted.size(); ++row) {
        const int at = static_cast<int>(m_rows.indexOf(wanted[row], row));
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            endInsertRows();
        } else if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_rows.move(at, row);
            endMoveRows();
        }
    }
}

void CardFilterModel::recount(qsizetype passing)
{
    Counts counts{.passing = static_cast<int>(passing)};
    for (const CardData &card : m_cards.cards()) {
        if (belongs(card)) {
            ++counts.all;
            counts.attention += card.needsAttention() ? 1 : 0;
            counts.done += card.isDone() ? 1 : 0;
        }
    }
    if (std::exchange(m_counts, counts) != counts) {
        Q_EMIT countsChanged();
    }
}
