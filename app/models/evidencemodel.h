// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "evidencepiece.h"
#include "format.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** The evidence of one step, the oldest first; what was withdrawn stays and says so. */
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Evidence.pieces")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)

public:
    enum Role {
        PieceIdRole = Qt::UserRole + 1, ///< for Evidence.show() and Evidence.withdraw()
        NameRole, ///< of the file, or what it is
        CaptionRole, ///< what it shows; may be empty
        InfoTextRole, ///< size, who and when
        PictureRole, ///< where its picture is; empty where it is none
        WithdrawnRole,
        WithdrawnTextRole, ///< by whom, when and why; empty while it counts
    };
    Q_ENUM(Role)

    explicit EvidenceModel(const Clock &clock, QObject *parent = nullptr);

    void setFormat(const Format &format);
    void setPieces(const QList<EvidencePiece> &pieces); ///< resets only where these are others
    void retranslate();
    [[nodiscard]] const EvidencePiece *piece(const QString &sha256) const; ///< null where there is none
    [[nodiscard]] QString name(const EvidencePiece &piece) const;
    [[nodiscard]] QString info(const EvidencePiece &piece) const;
    [[nodiscard]] static QString picture(const EvidencePiece &piece);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString withdrawn(const EvidencePiece &piece) const;

    const Clock &m_clock;
    Format m_format;
    QList<EvidencePiece> m_pieces;
};
