// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardmodel.h"

#include "findingcode.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestTrend = 500;

const QList<int> textRoles = {Qt::DisplayRole,
                              CardModel::TitleRole,
                              CardModel::StatusTextRole,
                              CardModel::ValueRole,
                              CardModel::SentenceRole,
                              CardModel::DetailRole,
                              CardModel::LimitTextRole,
                              CardModel::AgeTextRole,
                              CardModel::SourceTextRole,
                              CardModel::TagTextRole,
                              CardModel::BlockedByTitleRole,
                              CardModel::ActionTextRole,
                              CardModel::AccessibleTextRole,
                              CardModel::RedSinceTextRole,
                              CardModel::AdviceTextRole,
                              CardModel::ProgressTextRole,
                              CardModel::OverrideTextRole};

QString blockedBy(const CardData &card)
{
    return card.check.standing.code == Code::WaitsFor ? card.check.standing.values.value(u"check"_s).toString() : QString();
}
} // namespace

CardModel::CardModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void CardModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void CardModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

void CardModel::setCards(const QList<CardData> &cards)
{
    beginResetModel();
    m_cards = cards;
    m_rows.clear();
    m_shownAges.clear();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_rows.insert(m_cards[i].key, i);
        m_shownAges.append(ageStep(m_cards[i]));
    }
    endResetModel();
}

void CardModel::replaceCards(const QList<CardData> &cards)
{
    if (!std::ranges::equal(cards, m_cards, {}, &CardData::key, &CardData::key)) {
        setCards(cards);
        return;
    }
    Q_EMIT replacing();
    for (qsizetype row = 0; row < cards.size(); ++row) {
        CardData card = cards[row];
        card.override = m_cards[row].override;
        card.trend = m_cards[row].trend;
        if (m_cards[row] != card) {
            m_cards[row] = card;
            m_shownAges[row] = ageStep(card);
            changed(row);
        }
    }
    Q_EMIT replaced();
    refreshAges(); // another moment has other ages
}

void CardModel::update(const CheckState &check)
{
    const qsizetype row = m_rows.value(check.key, -1);
    if (row < 0 || m_cards[row].check == check) {
        return;
    }
    const CheckState before = std::exchange(m_cards[row].check, check);
    m_shownAges[row] = ageStep(m_cards[row]);
    if (before.standing.saysTheSameAs(check.standing) && before.stale == check.stale && before.redSince == check.redSince) {
        // The usual case of a live sweep: only what goes on around the verdict changed.
        changed(row,
                {RunningRole, ConfirmingRole, AgeTextRole, StatusRole, StatusTextRole, ProgressTextRole, AccessibleTextRole, SourceTextRole,
                 ValueRole, SentenceRole});
    } else {
        changed(row);
    }
}

void CardModel::update(const StepState &work)
{
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        CardData &card = m_cards[row];
        if (card.step == work.step && card.work != work) {
            card.work = work;
            changed(row);
        }
    }
}

void CardModel::setOverrides(const QMap<QString, Override> &overrides)
{
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        CardData &card = m_cards[row];
        const auto found = overrides.constFind(card.key);
        const auto now = found == overrides.cend() || card.byHand ? std::nullopt : std::optional(*found);
        if (card.override != now) {
            card.override = now;
            changed(row, {OverrideTextRole, AccessibleTextRole});
        }
    }
}

void CardModel::setTrend(const QString &key, const QList<double> &values)
{
    const qsizetype row = m_rows.value(key, -1);
    if (row >= 0 && m_cards[row].trend != values) {
        m_cards[row].trend = values;
        changed(row, {TrendRole});
    }
}

void CardModel::addToTrend(const QString &key, double value)
{
    const qsizetype row = m_rows.value(key, -1);
    if (row < 0) {
        return;
    }
    QList<double> &trend = m_cards[row].trend;
    if (trend.size() >= longestTrend) {
        // Not removeFirst(): a list that is shared with what draws it keeps the room of every value that ever left it.
        trend = trend.sliced(trend.size() - longestTrend + 1);
    }
    trend.append(value);
    changed(row, {TrendRole});
}

void CardModel::setLive(bool live)
{
    if (m_live != live) {
        m_live = live;
        if (!m_cards.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LiveRole, AgeTextRole});
        }
    }
}

void CardModel::retranslate()
{
    if (!m_cards.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), textRoles);
    }
}

qint64 CardModel::ageStep(const CardData &card) const
{
    const QDateTime measured = card.check.confirmedAt;
    if (!measured.isValid()) {
        return -1;
    }
    const qint64 seconds = measured.secsTo(m_clock.now());
    return seconds < 60 ? seconds : 60 + seconds / 60;
}

void CardModel::refreshAges()
{
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        const qint64 step = ageStep(m_cards[row]);
        if (std::exchange(m_shownAges[row], step) != step) {
            changed(row, {AgeTextRole});
        }
    }
}

const CardData *CardModel::card(const QString &key) const
{
    const qsizetype row = m_rows.value(key, -1);
    return row < 0 ? nullptr : &m_cards[row];
}

void CardModel::changed(qsizetype row, const QList<int> &roles)
{
    const QModelIndex cell = index(static_cast<int>(row));
    Q_EMIT dataChanged(cell, cell, roles);
}

QString CardModel::title(const QString &key) const
{
    return m_texts ? m_texts->cardTitle(key) : key;
}

FindingWords CardModel::words(const CardData &card) const
{
    const FindingText text(m_format,
                           {.cardTitle = [this](const QString &key) { return title(key); },
                            .stepTitle = [this](const QString &step) { return m_texts ? m_texts->stepTitle(step) : step; }});
    return text.words(card.check.standing);
}

CardModel::Action CardModel::actionOf(const CardData &card)
{
    static constexpr std::array signIn = {Code::SignInNeeded,    Code::SignInForgotten, Code::PasswordRefused,
                                          Code::AccountUnknown,  Code::AccountLocked,   Code::AccountDisabled,
                                          Code::PasswordExpired, Code::SignInRejected,  Code::NotPermitted};
    if (card.former) {
        return Action::NoAction;
    }
    if (card.byHand) {
        return card.work.work == Work::Done || card.work.work == Work::Skipped ? Action::NoAction : Action::OpenStep;
    }
    const QString &code = card.check.standing.code;
    if (std::ranges::find(signIn, code) != signIn.end()) {
        return Action::SignIn;
    }
    if (code == Code::CertificateUntrusted || code == Code::CertificateChanged) {
        return Action::Trust;
    }
    if (code == Code::WaitsFor) {
        return Action::ShowCause;
    }
    const Status status = card.status();
    return status == Status::Failed || status == Status::Warning || status == Status::Unknown ? Action::OpenStep : Action::NoAction;
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CardData &card = m_cards[index.row()];
    const CheckState &check = card.check;
    switch (role) {
    case CardIdRole:
        return card.key;
    case StepIdRole:
        return card.step;
    case PhaseRole:
        return card.phase;
    case StatusRole:
        return card.mark();
    case ByHandRole:
        return card.byHand;
    case LiveRole:
        return m_live && !card.byHand && !card.former;
    case ConfirmingRole:
        return check.confirming;
    case RunningRole:
        return check.running;
    case StaleRole:
        return check.stale;
    case BlockedByCardRole:
        return blockedBy(card);
    case TrendRole:
        return QVariant::fromValue(card.trend);
    case TrendLimitRole: {
        const QVariant limit = check.standing.values.value(u"limit"_s);
        return limit.isValid() ? limit.toDouble() : std::numeric_limits<double>::quiet_NaN();
    }
    case ActionRole:
        return static_cast<int>(actionOf(card));
    case ProgressRole:
        return -1.0; // no check of this version knows how far it is
    case AttentionRole:
        return card.needsAttention();
    case DoneRole:
        return card.isDone();
    case ApplicableRole:
        return card.isApplicable();
    default:
        return text(card, role);
    }
}

QHash<int, QByteArray> CardModel::roleNames() const
{
    return {{CardIdRole, "cardId"},
            {StepIdRole, "stepId"},
            {PhaseRole, "phase"},
            {TitleRole, "title"},
            {StatusRole, "status"},
            {StatusTextRole, "statusText"},
            {ValueRole, "value"},
            {SentenceRole, "sentence"},
            {DetailRole, "detail"},
            {LimitTextRole, "limitText"},
            {AgeTextRole, "ageText"},
            {SourceTextRole, "sourceText"},
            {ByHandRole, "byHand"},
            {TagTextRole, "tagText"},
            {LiveRole, "live"},
            {ConfirmingRole, "confirming"},
            {RunningRole, "running"},
            {StaleRole, "stale"},
            {BlockedByCardRole, "blockedByCard"},
            {BlockedByTitleRole, "blockedByTitle"},
            {TrendRole, "trend"},
            {TrendLimitRole, "trendLimit"},
            {ActionTextRole, "actionText"},
            {ActionRole, "action"},
            {AccessibleTextRole, "accessibleText"},
            {RedSinceTextRole, "redSinceText"},
            {AdviceTextRole, "adviceText"},
            {ProgressRole, "progress"},
            {ProgressTextRole, "progressText"},
            {AttentionRole, "attention"},
            {DoneRole, "done"},
            {ApplicableRole, "applicable"},
            {OverrideTextRole, "overrideText"}};
}
