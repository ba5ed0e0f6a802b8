// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"

#include <QSortFilterProxyModel>

/** The cards of one phase or of one step, filtered by what they need; counts them all. */
class CardFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CardModel)
    QML_UNCREATABLE("Current.cards and Step.cards")
    Q_PROPERTY(CardFilterModel::Filter filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int attentionCount READ attentionCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY countsChanged FINAL)

public:
    enum class Filter { All, NeedsAttention, Done };
    Q_ENUM(Filter)
    /** What the button of a card does: CardModel::Action under a name that QML knows. */
    enum class Action {
        NoAction = static_cast<int>(CardModel::Action::NoAction),
        SignIn = static_cast<int>(CardModel::Action::SignIn),
        OpenStep = static_cast<int>(CardModel::Action::OpenStep),
        ShowCause = static_cast<int>(CardModel::Action::ShowCause),
        Trust = static_cast<int>(CardModel::Action::Trust),
    };
    Q_ENUM(Action)

    explicit CardFilterModel(CardModel &cards, QObject *parent = nullptr);

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    void setPhase(const QString &phase); ///< empty: of every phase
    void setStep(const QString &step); ///< empty: of every step
    [[nodiscard]] int count() const { return rowCount(); } ///< that pass the filter
    [[nodiscard]] int allCount() const { return m_all; }
    [[nodiscard]] int attentionCount() const { return m_attention; }
    [[nodiscard]] int doneCount() const { return m_done; }
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &cardId) const; ///< -1 where the filter hides it

Q_SIGNALS:
    void filterChanged();
    void countsChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool belongs(const CardData &card) const;
    void recount();

    CardModel &m_cards;
    Filter m_filter = Filter::All;
    QString m_phase;
    QString m_step;
    int m_all = 0;
    int m_attention = 0;
    int m_done = 0;
    int m_shown = 0;
};
