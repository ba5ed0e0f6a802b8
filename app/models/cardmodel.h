// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carddata.h"
#include "clock.h"
#include "findingtext.h"
#include "guidetexts.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

/** All cards of a session, in the order of its guide. Holds values; every text is made when it is asked for. */
class CardModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        CardIdRole = Qt::UserRole + 1, ///< key of the card
        StepIdRole, ///< full id of the step it belongs to
        PhaseRole, ///< key of the phase
        TitleRole, ///< as the guide calls it
        StatusRole, ///< the shape: a Status, or one of the two that only steps have
        StatusTextRole, ///< the same as a word
        ValueRole, ///< the headline: "+7 min 12 s"
        SentenceRole, ///< what that means, and the next thing to do
        DetailRole, ///< single values behind the headline
        LimitTextRole, ///< "Limit ± 5 min"
        AgeTextRole, ///< "8 s ago"
        SourceTextRole, ///< whom the answer came from
        ByHandRole, ///< no check of the console can see it
        TagTextRole, ///< "By hand", or "Retired" where this guide does not have it any more
        LiveRole, ///< asked again by itself
        ConfirmingRole, ///< a worse answer came and is asked again
        RunningRole, ///< being asked now
        StaleRole, ///< too old to count
        BlockedByCardRole, ///< key of the card that names the cause
        BlockedByTitleRole, ///< its title
        TrendRole, ///< the last values, oldest first
        TrendLimitRole, ///< where the verdict changes, in the same unit; NaN where there is none
        ActionTextRole, ///< what a press on the button does
        ActionRole, ///< the same as an Action
        AccessibleTextRole, ///< the whole card in one sentence, for screen readers
        RedSinceTextRole, ///< since when it is failed or cannot be told
        AdviceTextRole, ///< lines that do not change the verdict
        ProgressRole, ///< 0 to 1 while the card knows how far it is; negative otherwise
        ProgressTextRole, ///< what it is doing
        AttentionRole, ///< needs somebody
        DoneRole, ///< passed, or done by hand
        ApplicableRole, ///< counts among those that have to be done
        OverrideTextRole, ///< who answers for the verdict, until when and why
    };
    Q_ENUM(Role)

    enum class Action { NoAction, SignIn, OpenStep, ShowCause, Trust };
    Q_ENUM(Action)

    explicit CardModel(const Clock &clock, QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts); ///< of the open session's guide; must outlive the cards
    void setFormat(const Format &format);
    void setCards(const QList<CardData> &cards); ///< another session: the only reset
    void replaceCards(const QList<CardData> &cards); ///< the same cards at another moment; trends and overrides stay until they are set
    void update(const CheckState &check);
    void update(const StepState &work); ///< all cards of that step
    void setOverrides(const QMap<QString, Override> &overrides); ///< those that count at this moment
    void setTrend(const QString &key, const QList<double> &values);
    void addToTrend(const QString &key, double value);
    void setLive(bool live); ///< cards are asked again by themselves
    void retranslate();
    void refreshAges(); ///< tells of the ages that read differently by now

    [[nodiscard]] const QList<CardData> &cards() const { return m_cards; }
    [[nodiscard]] const CardData *card(const QString &key) const;
    [[nodiscard]] FindingWords words(const CardData &card) const;
    [[nodiscard]] QString titleOf(const QString &key) const { return title(key); }
    [[nodiscard]] static Action actionOf(const CardData &card);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void replacing(); ///< until replaced() rows change one by one to those of another moment
    void replaced();

private:
    [[nodiscard]] QVariant text(const CardData &card, int role) const;
    [[nodiscard]] QVariant handText(const CardData &card, int role) const;
    [[nodiscard]] QString title(const QString &key) const;
    [[nodiscard]] static QString tagText(const CardData &card);
    [[nodiscard]] QString statusText(const CardData &card) const;
    [[nodiscard]] QString limitText(const CardData &card) const;
    [[nodiscard]] QString ageText(const CardData &card) const;
    [[nodiscard]] QString accessibleText(const CardData &card) const;
    [[nodiscard]] QString redSinceText(const CardData &card) const;
    [[nodiscard]] QString overrideText(const CardData &card) const;
    [[nodiscard]] static QString actionText(const CardData &card);
    [[nodiscard]] qint64 ageStep(const CardData &card) const; ///< changes when the age reads differently
    void changed(qsizetype row, const QList<int> &roles = {});

    const Clock &m_clock;
    const GuideTexts *m_texts = nullptr;
    Format m_format;
    QList<CardData> m_cards;
    QHash<QString, qsizetype> m_rows; ///< by key
    QList<qint64> m_shownAges; ///< what the ages read like when they were last told, by row
    bool m_live = false;
};
