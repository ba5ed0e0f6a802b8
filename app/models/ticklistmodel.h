// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "ticklists.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** The rows of one list to tick: what each is called, what was seen of it, and what was done about it. */
class TickListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TickList.rows")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< as it is shown
        KeyRole, ///< as TickList knows it
        TickedRole, ///< done
        SetAsideRole, ///< left out, with a reason
        MarkRole, ///< the state as a shape
        StateTextRole, ///< what was done about it, by whom and when; empty while it is open
        SeenTextRole, ///< what a check saw of it
        NoteRole, ///< in a person's words
        ByHandRole, ///< somebody added it, so it can be taken away again
    };
    Q_ENUM(Role)

    explicit TickListModel(QObject *parent = nullptr);

    void setRows(const QList<TickRow> &rows); ///< without a reset
    void setFormat(const Format &format); ///< the language changed
    [[nodiscard]] const QList<TickRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString state(const TickRow &row) const;
    [[nodiscard]] QString seen(const TickRow &row) const;

    QList<TickRow> m_rows;
    Format m_format;
};
