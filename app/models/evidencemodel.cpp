// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

EvidenceModel::EvidenceModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void EvidenceModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

void EvidenceModel::retranslate()
{
    if (!m_pieces.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void EvidenceModel::setPieces(const QList<EvidencePiece> &pieces)
{
    if (pieces == m_pieces) {
        return;
    }
    const auto isSame = [](const EvidencePiece &one, const EvidencePiece &other) { return one.sha256 == other.sha256; };
    const bool goesOn = pieces.size() >= m_pieces.size() && std::ranges::equal(m_pieces, pieces.first(m_pieces.size()), isSame);
    if (!goesOn) {
        beginResetModel();
        m_pieces = pieces;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    const auto before = m_pieces.size();
    std::copy_n(pieces.begin(), before, m_pieces.begin());
    retranslate();
    if (pieces.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(pieces.size()) - 1);
        m_pieces = pieces;
        endInsertRows();
        Q_EMIT countChanged();
    }
}

const EvidencePiece *EvidenceModel::piece(const QString &sha256) const
{
    const auto found = std::ranges::find(m_pieces, sha256, &EvidencePiece::sha256);
    return found == m_pieces.end() ? nullptr : &*found;
}

QString EvidenceModel::picture(const EvidencePiece &piece)
{
    return piece.type.startsWith("image/"_L1) ? u"image://evidence/"_s + piece.sha256 : QString();
}

QString EvidenceModel::name(const EvidencePiece &piece) const
{
    if (!piece.name.isEmpty()) {
        return Format::foreign(piece.name);
    }
    //: A piece of evidence without a name of its own
    return piece.type.startsWith("image/"_L1) ? tr("Picture from the clipboard") : tr("Text from the clipboard");
}

QString EvidenceModel::info(const EvidencePiece &piece) const
{
    const QString size = m_format.dataSize(piece.size, 1);
    //: A piece of evidence: %1 is its size, %2 the person who added it, %3 when
    return tr("%1 · %2 · %3").arg(size, Format::foreign(piece.author), m_format.shortly(piece.at, m_clock.now()));
}

QString EvidenceModel::withdrawn(const EvidencePiece &piece) const
{
    if (!piece.isWithdrawn()) {
        return {};
    }
    if (piece.withdrawnText.isEmpty()) {
        //: A piece of evidence that was added by mistake: %1 is a person, %2 when
        return tr("Taken back by %1, %2").arg(Format::foreign(piece.withdrawnBy), m_format.shortly(piece.withdrawnAt, m_clock.now()));
    }
    //: A piece of evidence that does not count any more: %1 is a person, %2 when, %3 the reason in that person's words
    return tr("Withdrawn by %1, %2: “%3”")
        .arg(Format::foreign(piece.withdrawnBy), m_format.shortly(piece.withdrawnAt, m_clock.now()), Format::foreign(piece.withdrawnText));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EvidencePiece &piece = m_pieces[index.row()];
    switch (role) {
    case PieceIdRole:
        return piece.sha256;
    case Qt::DisplayRole:
    case NameRole:
        return name(piece);
    case CaptionRole:
        return Format::foreign(piece.text);
    case InfoTextRole:
        return info(piece);
    case PictureRole:
        return picture(piece);
    case WithdrawnRole:
        return piece.isWithdrawn();
    case WithdrawnTextRole:
        return withdrawn(piece);
    default:
        return {};
    }
}

QHash<int, QByteArray> EvidenceModel::roleNames() const
{
    return {{PieceIdRole, "pieceId"},
            {NameRole, "name"},
            {CaptionRole, "caption"},
            {InfoTextRole, "infoText"},
            {PictureRole, "picture"},
            {WithdrawnRole, "withdrawn"},
            {WithdrawnTextRole, "withdrawnText"}};
}
