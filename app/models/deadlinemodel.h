// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deadline.h"
#include "format.h"
#include "guidetexts.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** The clocks that run in the open session, the most urgent first. */
class DeadlineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< what must be done
        StatusRole, ///< as a shape
        StatusTextRole, ///< the same as a word
        TextRole, ///< by when, and how much time is left
        SinceTextRole,
        DueTextRole,
        LastDayTextRole, ///< the last whole day on which acting is surely in time
        UncertaintyTextRole,
        OriginTextRole, ///< where it comes from
        DoubtsRole, ///< what makes it less sure: a list of sentences
        StepIdRole, ///< full id of the step that it waits for
        StepTitleRole,
    };
    Q_ENUM(Role)

    explicit DeadlineModel(QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    /** Judged for `now`; resets only when these are other clocks. */
    void show(const QList<Deadline> &deadlines, const Format &format, const QDateTime &now);

    [[nodiscard]] const QList<Deadline> &deadlines() const { return m_deadlines; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const GuideTexts *m_texts = nullptr;
    QList<Deadline> m_deadlines;
    Format m_format;
    QDateTime m_now;
};
