// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "format.h"
#include "sessionmoment.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

class GuideTexts;

/** Moments of a migration to look back to, the newest first: what somebody did then. */
class MomentModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comparison.moments")

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< of the entry, for ComparisonController::takeMoment()
        TimeTextRole,
        TitleRole, ///< of the step or the phase; empty where it was about neither
        TextRole, ///< one sentence
    };
    Q_ENUM(Role)

    explicit MomentModel(QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    void setFormat(const Format &format); ///< also tells that the language is another one
    void setMoments(const QList<MomentEvent> &moments); ///< of another migration, or anew: a reset

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString title(const JournalEntry &entry) const;
    [[nodiscard]] QString text(const JournalEntry &entry) const;

    QList<MomentEvent> m_moments; ///< oldest first, as they were read
    const GuideTexts *m_texts = nullptr;
    Format m_format;
};
