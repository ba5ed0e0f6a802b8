// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carddata.h"
#include "guidetexts.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** One step as values, rolled up from its cards. */
struct StepData {
    QString step = {}; ///< full id
    int mark = 0; ///< the shape: the worst of its checks, or what was done
    Work work = Work::ToDo;
    bool byHand = true;

    [[nodiscard]] static StepData of(const QString &step, const QList<CardData> &cards);

    bool operator==(const StepData &) const = default;
};

/** The steps of one phase, for the list beside a step. */
class StepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Step.phaseSteps")
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged FINAL)

public:
    enum Role {
        StepIdRole = Qt::UserRole + 1, ///< full id: "prepare.sync-time"
        TitleRole, ///< as the guide calls it
        StatusRole, ///< as a shape
        StatusTextRole, ///< the same as a word
        CurrentRole, ///< the one that is open
    };
    Q_ENUM(Role)

    explicit StepModel(QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    void setSteps(const QList<StepData> &steps); ///< resets only when these are other steps
    void update(const StepData &step);
    void setCurrent(const QString &step);
    void retranslate();
    [[nodiscard]] int currentRow() const { return rowOf(m_current); } ///< -1: none is open

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentRowChanged();

private:
    [[nodiscard]] int rowOf(const QString &step) const;

    const GuideTexts *m_texts = nullptr;
    QList<StepData> m_steps;
    QString m_current;
};
