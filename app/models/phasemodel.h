// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carddata.h"
#include "format.h"
#include "guidetexts.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** One phase rolled up from its cards. */
struct PhaseData {
    QString key = {};
    int number = 0; ///< counts from 1
    Status state = Status::NotRun; ///< the worst that counts; passed when all is done, not run before it begins
    int failed = 0;
    int unknown = 0;
    int done = 0;
    int total = 0; ///< of those that apply

    [[nodiscard]] static PhaseData of(const QString &key, int number, const QList<CardData> &cards);
    [[nodiscard]] bool isBegun() const { return done > 0 || state != Status::NotRun; }

    bool operator==(const PhaseData &) const = default;
};

/** The phases of the open session for the timeline. */
class PhaseModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Current.phases")

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< "prepare"
        TitleRole, ///< as the guide calls it
        ShortTitleRole, ///< for the strip
        NumberRole, ///< counts from 1
        StatusRole, ///< the worst that counts, as a shape
        StateTextRole, ///< "1 failed", "Not started"
        CountsTextRole, ///< "5 of 9 done"
        FailedRole, ///< number of failed cards
        DoneRole, ///< number of cards that are passed or done
        TotalRole, ///< number of cards that apply
        CurrentRole, ///< the one that the cards are shown of
    };
    Q_ENUM(Role)

    explicit PhaseModel(QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    void setFormat(const Format &format);
    void setPhases(const QList<PhaseData> &phases); ///< another session: the only reset
    void update(const PhaseData &phase);
    void setCurrent(int row);
    void retranslate();

    [[nodiscard]] const QList<PhaseData> &phases() const { return m_phases; }
    [[nodiscard]] QString stateText(const PhaseData &phase) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const GuideTexts *m_texts = nullptr;
    Format m_format;
    QList<PhaseData> m_phases;
    int m_current = 0;
};
