// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"
#include "gate.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** Why a gate is closed, each reason with the place where it can be settled. */
class ReasonModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Gate.reasons")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< title of the step or card
        DetailRole, ///< what is the matter with it
        StatusRole, ///< as a shape
        StepIdRole, ///< where it can be settled
        OverridableRole, ///< a person may answer for it
    };
    Q_ENUM(Role)

    ReasonModel(const CardModel &cards, const Clock &clock, QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    void setFormat(const Format &format);
    void setReasons(const QList<GateReason> &reasons);
    void retranslate();

    [[nodiscard]] const QList<GateReason> &reasons() const { return m_reasons; }
    [[nodiscard]] QString title(const GateReason &reason) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_reasons.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString detail(const GateReason &reason) const;
    [[nodiscard]] int mark(const GateReason &reason) const;

    const CardModel &m_cards;
    const Clock &m_clock;
    const GuideTexts *m_texts = nullptr;
    Format m_format;
    QList<GateReason> m_reasons;
};
