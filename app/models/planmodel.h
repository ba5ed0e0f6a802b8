// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "lobplan.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** The line-of-business applications, each with what its plan still lacks and what came of it. */
class PlanModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Plan.rows")

public:
    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< for Plan.row()
        ApplicationRole, ///< its name
        VendorRole, ///< who made it
        ContactRole, ///< whom to ask
        MediaRole, ///< where the installation media are
        KeyPlaceRole, ///< where the licence key is kept
        DataPathRole, ///< where its data are
        TestRole, ///< how to see that it works after the move
        MarkRole, ///< the result as a shape
        ResultTextRole, ///< the result as a word, with who said so and when
        NoteRole, ///< in a person's words
        MissingTextRole, ///< what the plan still lacks; empty where it is complete
    };
    Q_ENUM(Role)

    explicit PlanModel(QObject *parent = nullptr);

    void setRows(const QList<PlanRow> &rows); ///< without a reset
    void setFormat(const Format &format); ///< the language changed

    [[nodiscard]] static QString resultText(PlanRow::Result result);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString outcome(const PlanRow &row) const;
    [[nodiscard]] QString missing(const PlanRow &row) const;

    QList<PlanRow> m_rows;
    Format m_format;
};
