// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "sessioncomparison.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

class GuideTexts;

/** Two migrations, or two moments of one, side by side: a row for each thing that is compared, filtered. */
class ComparisonModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comparison.rows")

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< title of the phase, on its first row; else empty
        TitleRole, ///< of the step, the card or the datum
        WhatRole, ///< which side of it is compared; may be empty
        DiffersRole,
        LeftMarkRole, ///< as a shape; -1: it has no status
        LeftWordRole,
        LeftTextRole,
        RightMarkRole,
        RightWordRole,
        RightTextRole,
        AccessibleTextRole, ///< the whole row as one sentence
    };
    Q_ENUM(Role)

    explicit ComparisonModel(QObject *parent = nullptr);

    /** Another comparison: the only reset. The texts outlive it; null where this version has no such guide. */
    void setComparison(const SessionComparison &comparison, const GuideTexts *left, const GuideTexts *right);
    void setFormat(const Format &format); ///< also tells that the language is another one
    void setSides(const QString &left, const QString &right); ///< what the two are called, for screen readers
    void setFilter(bool onlyDifferences, const std::optional<QString> &phase); ///< no phase: all of them

    [[nodiscard]] const SessionComparison &comparison() const { return m_comparison; }
    [[nodiscard]] QString phaseTitle(const QString &key) const;
    [[nodiscard]] QString sentence(const ComparedRow &row) const; ///< the whole row as one sentence

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QList<qsizetype> passing() const;
    void filter();
    void retranslate();
    [[nodiscard]] QString heading(int row) const;

    SessionComparison m_comparison;
    QList<qsizetype> m_shown; ///< places in the comparison
    const GuideTexts *m_left = nullptr;
    const GuideTexts *m_right = nullptr;
    Format m_format;
    QString m_leftName;
    QString m_rightName;
    bool m_onlyDifferences = true;
    std::optional<QString> m_phase;
};
