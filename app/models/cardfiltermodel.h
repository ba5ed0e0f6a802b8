// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"

#include <QAbstractListModel>

/**
 * The cards of one phase or of one step, filtered by what they need and the worst first; counts them all.
 *
 * A view that makes an item for each row gives it a page and has the first cards only, and more when it asks for them.
 *
 * Not a QSortFilterProxyModel: when that one sorts anew, a view lends its delegates to other cards, and with them the
 * keyboard's focus and what a screen reader was told. Here a card that changes its place is moved.
 */
class CardFilterModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CardModel)
    QML_UNCREATABLE("Current.cards and Step.cards")
    Q_PROPERTY(CardFilterModel::Filter filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged FINAL)
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
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int cards); ///< how many rows there are at first; 0: all
    Q_INVOKABLE void showMore(int cards); ///< that many rows more
    Q_INVOKABLE int show(const QString &cardId); ///< the card's row, made if need be; -1 where the filter hides it
    Q_INVOKABLE void hold(const QString &cardId); ///< somebody is at it: it keeps a row where others push it out; empty: at none
    [[nodiscard]] int count() const { return m_counts.passing; } ///< that pass the filter
    [[nodiscard]] int allCount() const { return m_counts.all; }
    [[nodiscard]] int attentionCount() const { return m_counts.attention; }
    [[nodiscard]] int doneCount() const { return m_counts.done; }
    [[nodiscard]] int rowOf(const QString &cardId) const; ///< -1 where there is none for it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_cards.roleNames(); }

Q_SIGNALS:
    void filterChanged();
    void pageChanged();
    void countsChanged();

private:
    struct Counts {
        int all = 0;
        int attention = 0;
        int done = 0;
        int passing = 0;
        bool operator==(const Counts &) const = default;
    };
    [[nodiscard]] bool belongs(const CardData &card) const;
    [[nodiscard]] bool passes(const CardData &card) const;
    [[nodiscard]] QList<int> wantedRows() const; ///< of the source, in the order to show them in
    void cut(QList<int> &wanted) const;
    void changed(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void changeTogether();
    void reset();
    void arrange();
    void takeOut(const QList<int> &wanted); ///< every row that is not wanted
    void bringIn(const QList<int> &wanted);
    void recount(qsizetype passing);

    CardModel &m_cards;
    QList<int> m_rows; ///< of the source, as they are shown
    QList<int> m_changed; ///< of the source, while many are replaced
    bool m_isReplacing = false;
    int m_page = 0;
    int m_limit = 0; ///< rows at most; 0: no limit
    Filter m_filter = Filter::All;
    QString m_phase;
    QString m_step;
    QString m_held;
    Counts m_counts;
};
